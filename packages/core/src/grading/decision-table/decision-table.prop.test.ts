import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFact } from '../../shared/conditions/condition.js'
import { compileTest } from '../../shared/conditions/test.js'
import type { Aggregate, Fact, HitPolicy, Test, Truth } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { DecisionRow, DecisionTablePolicy } from '../schema.js'

const today = '2026-11-21'
const IDS = ['A', 'B', 'C']
const FACTS = ['x', 'y', 'z'] as const
/** Every value that a fact of these properties can have, when it is known: few enough to try them all. */
const DOMAIN: readonly Fact[] = [0, 1, 2, 3]

const small = fc.integer({ min: 0, max: 3 })
const test: fc.Arbitrary<Test> = fc.oneof(
  small.map((atLeast) => ({ atLeast })),
  small.map((below) => ({ below })),
  small.map((is) => ({ is })),
  small.map((isNot) => ({ isNot })),
  fc.array(small, { minLength: 1, maxLength: 2 }).map((among) => ({ in: among })),
)
const when = fc.dictionary(fc.constantFrom<string>(...FACTS), test, { maxKeys: 2 })
const gradeRow = fc.record({ when, grade: fc.constantFrom(...IDS) })
const otherwise = fc.option(fc.constantFrom(...IDS), { nil: undefined })
const grading = (
  hitPolicy: HitPolicy,
  rest: Pick<DecisionTablePolicy, 'rows' | 'aggregate' | 'bands'>,
  end: string | undefined,
): DecisionTablePolicy => ({
  method: 'decision-table',
  grades: IDS.map((id) => ({ id })),
  hitPolicy,
  ...rest,
  ...(end === undefined ? {} : { otherwise: end }),
})

const giving = fc
  .tuple(
    fc.constantFrom<HitPolicy>('unique', 'any', 'first', 'priority', 'rule-order'),
    fc.array(gradeRow, { minLength: 1, maxLength: 6 }),
    otherwise,
  )
  .map(([hitPolicy, rows, end]) => grading(hitPolicy, { rows }, end))
const points = fc.integer({ min: 0, max: 9_000 }).map((thousandths) => thousandths / 1000)
const collecting = fc
  .tuple(
    fc.constantFrom<Aggregate>('sum', 'min', 'max', 'count'),
    fc.array(fc.record({ when, points }), { minLength: 1, maxLength: 6 }),
    otherwise,
  )
  .map(([aggregate, all, end]) => {
    const rows = aggregate === 'count' ? all.map((row) => ({ when: row.when })) : all
    const bands = IDS.map((grade, index) => ({ grade, atLeast: 4 - 2 * index }))
    return grading('collect', { rows, aggregate, bands }, end)
  })
const policies = fc.oneof({ arbitrary: giving, weight: 3 }, { arbitrary: collecting, weight: 1 })

const facts = fc.dictionary(
  fc.constantFrom<string>(...FACTS),
  fc.oneof({ arbitrary: fc.constantFrom(...DOMAIN), weight: 4 }, fc.constantFrom('2', true, NaN)),
)
const customers = facts.map((known) => ({ id: 'c', facts: known }))

describe('decision tables', () => {
  it('grade as asking row by row does, with the hit policy in words (RULES #12 to #14)', () => {
    fc.assert(
      fc.property(customers, policies, (customer, policy) => {
        const { grade, score } = gradeCustomer(customer, policy, { today })
        expect({ grade, score }).toEqual(expectedGrade(customer, policy))
      }),
    )
  })

  it('without a grade have findings, and with one have none (RULES #13)', () => {
    fc.assert(
      fc.property(customers, policies, (customer, policy) => {
        const { grade, rule, findings } = gradeCustomer(customer, policy, { today })
        expect(findings === undefined).toBe(grade !== null)
        expect(rule === undefined).toBe(grade === null)
      }),
    )
  })

  it('never give a grade that a fact not known could change (RULES #13)', () => {
    fc.assert(
      fc.property(customers, policies, (customer, policy) => {
        const { grade } = gradeCustomer(customer, policy, { today })
        fc.pre(grade !== null)
        for (const complete of completions(customer)) {
          expect(gradeCustomer(complete, policy, { today }).grade).toBe(grade)
        }
      }),
    )
  })

  it('name only facts that are missing or of the wrong type, each once and where it stands', () => {
    fc.assert(
      fc.property(customers, policies, (customer, policy) => {
        const { findings = [] } = gradeCustomer(customer, policy, { today })
        const named = findings.flatMap((finding) => ('fact' in finding ? [finding] : []))
        expect(new Set(named.map(({ fact }) => fact)).size).toBe(named.length)
        for (const { fact, rule } of named) {
          expect(DOMAIN).not.toContain(customer.facts[fact])
          const [, , row] = rule.split('/')
          expect(rule).toBe(`/rows/${row}/when/${fact}`)
          expect(policy.rows[Number(row)]?.when).toHaveProperty(fact)
        }
      }),
    )
  })

  it('grade plainly as they explain, and equals equally', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 5 }), policies, (book, policy) => {
        const twice = [...book, ...book.map((known) => ({ ...known }))]
        const all = twice.map((known) => ({ id: 'c', facts: known }))
        const { graded } = gradeCustomers(all, policy, { today })
        expect(graded.slice(0, book.length)).toEqual(graded.slice(book.length))
        const explained = gradeCustomers(all, policy, { today, reasons: true }).graded
        expect(explained.map(({ reasons: _reasons, ...brief }) => brief)).toEqual(graded)
      }),
    )
  })

  it('mean the same in whatever order their rows stand, where the order means nothing', () => {
    const unordered = policies.filter(
      ({ hitPolicy }) => hitPolicy !== 'first' && hitPolicy !== 'rule-order',
    )
    fc.assert(
      fc.property(customers, unordered, fc.nat(), (customer, policy, seed) => {
        const turn = seed % policy.rows.length
        const rows = [...policy.rows.slice(turn), ...policy.rows.slice(0, turn)].reverse()
        const [before, after] = [policy, { ...policy, rows }].map((asked) => {
          const { grade, score, findings = [] } = gradeCustomer(customer, asked, { today })
          const named = findings.map(({ code, ...finding }) => [
            code,
            'fact' in finding && finding.fact,
          ])
          return { grade, score, named: named.sort() }
        })
        expect(after).toEqual(before)
      }),
    )
  })

  it('give reasons that lead to the grade: the rows that count, in their order', () => {
    fc.assert(
      fc.property(customers, policies, (customer, policy) => {
        const { grade, rule, score, reasons } = gradeCustomer(customer, policy, { today })
        fc.pre(grade !== null && rule !== '/otherwise')
        const rows = reasons.flatMap((reason) => (reason.code === 'grading/row' ? [reason] : []))
        const certain = policy.rows.flatMap((row, index) =>
          truthOf(row, customer) === true ? [index] : [],
        )
        const listed = rows.map(({ row }) => row)
        if (policy.hitPolicy === 'collect' || policy.hitPolicy === 'rule-order') {
          expect(listed).toEqual(certain)
        } else {
          expect(listed).toEqual([Number(rule?.split('/')[2])])
          expect(certain).toContain(listed[0])
        }
        if (policy.aggregate === 'sum') {
          const sum = rows.reduce((total, row) => total + Math.round(1000 * (row.points ?? 0)), 0)
          expect(sum / 1000).toBe(score)
        }
      }),
    )
  })
})

function truthOf({ when: tests }: DecisionRow, customer: GradableCustomer): Truth {
  const truths = Object.entries(tests).map(([fact, asked]) =>
    compileTest(asked)(readFact(customer, fact), 0),
  )
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

/** Every way in which the facts that are not known could turn out. */
function completions({ id, facts: known }: { id: string; facts: Record<string, Fact> }) {
  return FACTS.reduce<Record<string, Fact>[]>(
    (sofar, name) =>
      DOMAIN.includes(known[name] ?? null)
        ? sofar
        : sofar.flatMap((some) => DOMAIN.map((value) => ({ ...some, [name]: value }))),
    [known],
  ).map((complete) => ({ id, facts: complete }))
}

/** The hit policies, word for word. */
function expectedGrade(customer: GradableCustomer, policy: DecisionTablePolicy) {
  const { rows, hitPolicy, aggregate, bands = [], otherwise: end = null } = policy
  const truths = rows.map((row) => truthOf(row, customer))
  const certain = rows.filter((_, index) => truths[index] === true)
  const open = rows.filter((_, index) => truths[index] === undefined)
  const given = (grade: string | null | undefined) => ({ grade, score: undefined })
  const gradesOf = (some: readonly DecisionRow[]) => some.map(({ grade = '' }) => grade)

  if (hitPolicy === 'collect') {
    if (open.length > 0) return { grade: null, score: null }
    const thousandths = certain.map((row) => Math.round(1000 * (row.points ?? 0)))
    if (certain.length === 0 && aggregate !== 'sum' && aggregate !== 'count') {
      return { grade: end, score: null }
    }
    const score = {
      sum: thousandths.reduce((sum, one) => sum + one, 0) / 1000,
      min: Math.min(...thousandths) / 1000,
      max: Math.max(...thousandths) / 1000,
      count: certain.length,
    }[aggregate ?? 'sum']
    return { grade: bands.find(({ atLeast }) => score >= atLeast)?.grade, score }
  }
  if (certain.length === 0) return given(open.length === 0 ? end : null)
  switch (hitPolicy) {
    case 'unique':
      return given(certain.length + open.length === 1 ? certain[0]?.grade : null)
    case 'any': {
      const all = new Set(gradesOf([...certain, ...open]))
      return given(all.size === 1 ? [...all][0] : null)
    }
    case 'priority': {
      const best = IDS.find((id) => gradesOf(certain).includes(id)) ?? ''
      return given(gradesOf(open).some((grade) => grade < best) ? null : best)
    }
    default: {
      const first = truths.indexOf(true)
      const before = rows.filter((_, index) => index < first && truths[index] === undefined)
      const grade = rows[first]?.grade
      return given(gradesOf(before).every((one) => one === grade) ? grade : null)
    }
  }
}
