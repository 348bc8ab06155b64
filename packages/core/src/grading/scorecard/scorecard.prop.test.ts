import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareExact, over, plus, rational, times } from '../../shared/decimal.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { Criterion, ScorecardPolicy } from '../schema.js'

const today = '2026-11-21'
const FACTS = ['finance', 'market', 'credit', 'management', 'mindset', 'family'] as const

const weight = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc.integer({ min: 1, max: 99 }).map((hundredths) => `0.${String(hundredths).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([a, b]) => `${a}/${b}`),
)
const missing = fc.constantFrom('finding', 'exclude', 'worst')
const byValue = fc.record({ weight, missing, max: fc.integer({ min: 1, max: 10 }) })
const risingBands = fc
  .uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 })
  .map((cuts) => {
    const falling = [...cuts].sort((a, b) => b - a)
    return [
      ...falling.map((atLeast, index) => ({ atLeast, points: falling.length - index })),
      { points: 0 },
    ]
  })
const byBands = fc.record({ weight, missing, points: risingBands })

const policy = fc
  .tuple(
    fc.array(fc.oneof(byValue, byBands), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(100, 1000, 37),
  )
  .map(([criteria, scale]): ScorecardPolicy => ({
    method: 'scorecard',
    scale,
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    criteria: criteria.map((criterion, index): Criterion => {
      return { id: `k${index}`, fact: FACTS[index] ?? 'family', ...criterion }
    }),
    bands: [
      { grade: 'A', atLeast: Math.floor(scale * 0.8) },
      { grade: 'B', atLeast: Math.floor(scale * 0.4) },
      { grade: 'C', atLeast: 0 },
    ],
  }))
const value = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 1000),
)
const facts = fc.dictionary(fc.constantFrom<string>(...FACTS), value)
const customer = facts.map((known) => ({ id: 'c', facts: known }))

const contributionsOf = (reasons: ReturnType<typeof gradeCustomer>['reasons']) =>
  reasons.flatMap((reason) => ('contribution' in reason ? [reason.contribution] : []))

describe('scorecards', () => {
  it('contributions sum to the score, and none is negative (RULES #6)', () => {
    fc.assert(
      fc.property(customer, policy, (subject, rules) => {
        const { score, reasons } = gradeCustomer(subject, rules, { today })
        const contributions = contributionsOf(reasons)
        expect(contributions.reduce((sum, part) => sum + part, 0)).toBe(score ?? 0)
        expect(contributions.every((part) => part >= 0)).toBe(true)
      }),
    )
  })

  it('the score is the exact weighted share with its fraction cut off (RULES #5)', () => {
    fc.assert(
      fc.property(customer, policy, (subject, rules) => {
        const { score, reasons } = gradeCustomer(subject, rules, { today })
        fc.pre(typeof score === 'number')
        let won = over(0, 1)
        let possible = over(0, 1)
        for (const reason of reasons) {
          if (!('max' in reason)) continue
          const { weight: share } = rules.criteria[Number(reason.rule.split('/')[2])] as Criterion
          won = plus(won, times(share, over(reason.points, reason.max)))
          possible = plus(possible, rational(share))
        }
        const exact = times(rules.scale ?? 100, over(won, possible))
        expect(compareExact(exact, score)).toBeGreaterThanOrEqual(0)
        expect(compareExact(exact, score + 1)).toBe(-1)
      }),
    )
  })

  it('a better fact never lowers the grade when bands rise', () => {
    const rank = ['C', 'B', 'A']
    fc.assert(
      fc.property(
        customer,
        policy,
        fc.constantFrom(...FACTS),
        fc.integer({ min: 1, max: 5 }),
        (subject, rules, fact, more) => {
          const before = gradeCustomer(subject, rules, { today })
          const known = subject.facts[fact]
          fc.pre(known !== undefined)
          const raised = {
            ...subject,
            facts: { ...subject.facts, [fact]: Math.min(10, known + more) },
          }
          const after = gradeCustomer(raised, rules, { today })
          // Past a criterion's most points a fact is refused rather than counted.
          fc.pre(
            before.grade !== null &&
              (after.findings?.length ?? 0) === (before.findings?.length ?? 0),
          )
          expect(rank.indexOf(after.grade ?? '')).toBeGreaterThanOrEqual(rank.indexOf(before.grade))
          expect(after.score).toBeGreaterThanOrEqual(Number(before.score))
        },
      ),
    )
  })

  it('shuffling a book changes no grade, and equal customers get equal grades (RULES #10)', () => {
    fc.assert(
      fc.property(
        fc.array(facts, { maxLength: 8 }),
        policy,
        fc.infiniteStream(fc.nat()),
        (book, rules, keys) => {
          const customers = book.map((known, index) => ({ id: `c${index}`, facts: known }))
          const shuffled = customers
            .map((entry) => ({ entry, key: keys.next().value as number }))
            .sort((left, right) => left.key - right.key)
            .map(({ entry }) => entry)
          const plain = gradeCustomers(customers, rules, { today })
          const other = gradeCustomers(shuffled, rules, { today })
          const byId = new Map(other.graded.map((graded) => [graded.customerId, graded]))
          for (const graded of plain.graded) expect(byId.get(graded.customerId)).toEqual(graded)
          expect(other.distribution).toEqual(plain.distribution)
        },
      ),
    )
  })

  it('no grade is given in silence: a criterion that could not be counted is a finding (RULES #8)', () => {
    const anything = fc.oneof(
      value,
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(Number.NaN),
    )
    const wild = fc.dictionary(fc.constantFrom<string>(...FACTS), anything)
    fc.assert(
      fc.property(wild, policy, (known, rules) => {
        const graded = gradeCustomer({ id: 'c', facts: known }, rules, { today })
        const counted = graded.reasons.filter(({ code }) => code === 'grading/criterion').length
        if (graded.grade === null) expect(graded.findings?.length).toBeGreaterThan(0)
        else expect(counted + (graded.findings?.length ?? 0)).toBe(rules.criteria.length)
      }),
    )
  })

  it('contributions sum to the score however large the points, whoever was graded before (RULES #6)', () => {
    const large: ScorecardPolicy = {
      method: 'scorecard',
      grades: [{ id: 'A' }],
      criteria: ['x', 'y', 'z'].map((fact) => ({ id: fact, fact, weight: 1, max: 1e7 })),
      bands: [{ grade: 'A', atLeast: 0 }],
    }
    const much = fc.integer({ min: 0, max: 1000 }).map((steps) => steps * 10_000)
    fc.assert(
      fc.property(fc.record({ x: much, y: much, z: much }), (known) => {
        const { score, reasons } = gradeCustomer({ id: 'c', facts: known }, large, { today })
        expect(contributionsOf(reasons).reduce((sum, part) => sum + part, 0)).toBe(score)
      }),
    )
  })
})
