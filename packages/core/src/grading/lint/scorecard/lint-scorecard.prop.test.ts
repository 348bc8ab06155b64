import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, FactDeclarations } from '../../../shared/index.js'
import { parse } from '../../../shared/schema.js'
import { gradeCustomer } from '../../grade-customer.js'
import { GradingPolicy, type ScorecardPolicy } from '../../schema.js'
import { lintGrading } from '../lint-grading.js'

const TODAY = '2026-11-21'

/** What the facts can be, all of it; undefined is not on record. */
const VALUES: Record<string, readonly (Fact | undefined)[]> = {
  n: [0, 1, 2, 3, 4, undefined],
  // Thousandths, and what is rounded to them.
  fine: [-0.001, 0, 0.0004, 0.001, 0.0016, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, undefined],
  thirds: [0, 1 / 3, 2 / 3, 1, 4 / 3, undefined],
  t: ['gold', 'silver', 'other', undefined],
}
const declared: FactDeclarations = {
  n: { type: 'number', atLeast: 0, atMost: 4, step: 1 },
  thirds: { type: 'number', atLeast: 0, atMost: 1.34, step: '1/3' },
}

const small = fc.integer({ min: 0, max: 4 })
const points = fc.integer({ min: 0, max: 5 })
const missing = fc.constantFrom('finding', 'exclude', 'worst' as const)
const weight = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.constantFrom('1/2', '1/3', '0.25', '0.1'),
)
const bandsOf = (test: fc.Arbitrary<object>) =>
  fc
    .tuple(fc.array(fc.tuple(test, points), { minLength: 1, maxLength: 3 }), fc.option(points))
    .map(([bands, last]) => {
      const all = bands.map(([asked, worth]) => ({ ...asked, points: worth }))
      return last === null ? all : [...all, { points: last }]
    })
const numberBands = bandsOf(
  fc.oneof(
    small.map((atLeast) => ({ atLeast })),
    small.map((atMost) => ({ atMost })),
    small.map((is) => ({ is })),
  ),
)
const textBands = bandsOf(
  fc.oneof(
    fc.constantFrom('gold', 'silver').map((is) => ({ is })),
    fc.constantFrom('gold', 'silver').map((isNot) => ({ isNot })),
  ),
)
const criterion = fc.oneof(
  fc.record({ fact: fc.constant('n'), points: numberBands }),
  fc.record({ fact: fc.constant('n'), max: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ fact: fc.constant('fine'), max: fc.constantFrom(0.005, 0.007) }),
  fc.record({ fact: fc.constant('thirds'), max: fc.constantFrom(1, 0.7) }),
  fc.record({ fact: fc.constant('t'), points: textBands }),
)
const policies: fc.Arbitrary<ScorecardPolicy> = fc
  .record({
    criteria: fc
      .array(fc.tuple(criterion, weight, missing), { minLength: 1, maxLength: 3 })
      .map((all) =>
        all.map(([asked, heavy, absent], index) => ({
          id: `c${index}`,
          ...asked,
          weight: heavy,
          missing: absent,
        })),
      ),
    scale: fc.constantFrom(10, 100, 1000),
    cuts: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })),
  })
  .map(({ criteria, scale, cuts: [low, more] }) => ({
    method: 'scorecard' as const,
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    facts: factsOf(criteria.map(({ fact }) => fact)),
    scale,
    criteria,
    bands: [
      { grade: 'A', atLeast: ((low + more) * scale) / 10 },
      { grade: 'B', atLeast: (low * scale) / 10 },
      { grade: 'C', atLeast: 0 },
    ],
  }))
  .filter((policy) => parse(GradingPolicy, policy).ok)

function factsOf(names: readonly string[]): FactDeclarations {
  const undeclared: FactDeclarations = { fine: { type: 'number' }, t: { type: 'text' } }
  return Object.fromEntries(
    Object.entries({ ...declared, ...undeclared }).filter(([name]) => names.includes(name)),
  )
}

function everyCustomer({ criteria }: ScorecardPolicy): Record<string, Fact>[] {
  return [...new Set(criteria.map(({ fact }) => fact))].reduce<Record<string, Fact>[]>(
    (customers, name) =>
      customers.flatMap((facts) =>
        (VALUES[name] ?? []).map((value) =>
          value === undefined ? facts : { ...facts, [name]: value },
        ),
      ),
    [{}],
  )
}

describe('the cut-offs of a scorecard (RULES #30)', () => {
  it('are found unreachable where grading every customer reaches none, with the nearest score', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const scoreOf = (facts: Readonly<Record<string, Fact>>) =>
          gradeCustomer({ id: 'c', facts }, policy, { today: TODAY }).score
        const scores = everyCustomer(policy)
          .map(scoreOf)
          .filter((score) => typeof score === 'number')
        const expected = policy.bands.flatMap(({ grade, atLeast }, index, bands) => {
          const below = bands[index - 1]?.atLeast ?? Infinity
          if (scores.length === 0 || scores.some((score) => atLeast <= score && score < below))
            return []
          const lower = scores.filter((score) => score < atLeast)
          return [{ grade, nearest: lower.length > 0 ? Math.max(...lower) : Math.min(...scores) }]
        })
        const findings = lintGrading(policy, { today: TODAY })
        const found = findings.flatMap((finding) =>
          finding.code === 'grading/cut-off-unreachable' ? [finding] : [],
        )
        expect(found.map(({ grade, nearest }) => ({ grade, nearest }))).toEqual(expected)
        for (const { nearest, example } of found)
          expect(scoreOf(example?.facts ?? {})).toBe(nearest)
      }),
    )
  })
})

describe('the bands of points (RULES #28)', () => {
  it('leave uncovered, or can never be won, what trying every value shows', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const findings = lintGrading(policy, { today: TODAY })
        for (const [index, { fact, points: bands, missing: absent }] of policy.criteria.entries()) {
          if (bands === undefined) continue
          const known = (VALUES[fact] ?? []).filter((value) => value !== undefined)
          // The points of a band tell it apart from the others.
          const marked = bands.map((band, place) => ({ ...band, points: place + 1 }))
          const probe = { ...policy, criteria: [{ id: 'c', fact, weight: 1, points: marked }] }
          const won = known.map((value) => {
            const graded = gradeCustomer({ id: 'c', facts: { [fact]: value } }, probe, {
              today: TODAY,
            })
            const [reason] = graded.reasons
            return reason?.code === 'grading/criterion' ? reason.points - 1 : null
          })
          const rule = `/criteria/${index}`
          const never = [...bands.keys()].filter((place) => !won.includes(place))
          const foundNever = findings.filter(
            (finding) =>
              finding.code === 'grading/points-never-won' && finding.rule.startsWith(`${rule}/`),
          )
          expect(foundNever.map((finding) => finding.rule)).toEqual(
            never.map((place) => `${rule}/points/${place}`),
          )
          for (const { rules, example } of foundNever) {
            const winner = won[known.indexOf(example?.facts[fact] ?? NaN)]
            expect(
              rules === undefined || rules.includes(`/criteria/${index}/points/${winner ?? NaN}`),
            ).toBe(true)
          }
          const uncovered = findings.filter(
            (finding) => finding.code === 'grading/points-uncovered' && finding.rule === rule,
          )
          const severity = absent === 'finding' ? 'error' : 'warning'
          expect(uncovered.map((finding) => finding.severity)).toEqual(
            won.includes(null) ? [severity] : [],
          )
          for (const { example } of uncovered) {
            const { findings: open } = gradeCustomer(
              { id: 'c', facts: example?.facts ?? {} },
              policy,
              { today: TODAY },
            )
            expect(open).toContainEqual({ code: 'grading/no-band', rule, fact })
          }
        }
      }),
    )
  })
})
