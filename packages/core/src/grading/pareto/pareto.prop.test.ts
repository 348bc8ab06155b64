import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffledPair } from '../../../tests/shuffled.js'
import { compareExact, over, plus, type Exact, type Fact } from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { ParetoPolicy } from '../schema.js'

const today = '2026-11-21'
const GRADES = ['A', 'B', 'C', 'D']

// Few values, so that many are equal, and cuts that are met exactly.
const cents = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 }))
const revenue = cents.map((count) => count / 100)
const anyRevenue = fc.oneof(
  { weight: 4, arbitrary: revenue },
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
)
const bookOf = (revenues: readonly Fact[]) =>
  revenues.map((known, index) => ({ id: `c${index}`, facts: { revenue: known } }))
const book = (value: fc.Arbitrary<Fact>) =>
  fc.array(value, { minLength: 1, maxLength: 10 }).map(bookOf)

const policy = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 3 }),
    boundary: fc.constantFrom('within', 'crossing'),
  })
  .map(({ cuts, boundary }): ParetoPolicy => {
    const twentieths = [...cuts.sort((a, b) => a - b), 20]
    const grades = GRADES.slice(0, twentieths.length)
    return {
      method: 'pareto',
      grades: grades.map((id) => ({ id })),
      fact: 'revenue',
      boundary,
      classes: grades.map((grade, index) => ({ grade, upTo: `${twentieths[index] ?? 20}/20` })),
    }
  })

const graded = (customers: ReturnType<typeof bookOf>, by: ParetoPolicy) =>
  gradeCustomers(customers, by, { today }).graded
const sum = (values: readonly number[]) =>
  values.map(String).reduce<Exact>((total, value) => plus(total, value), 0)

/** The class by the words of the rules, with nothing but exact fractions. */
function classByDefinition(value: number, values: readonly number[], by: ParetoPolicy) {
  const total = sum(values)
  if (value === 0) return compareExact(total, 0) === 0 ? null : by.classes.at(-1)?.grade
  const before = over(sum(values.filter((other) => other > value)), total)
  const including = over(sum(values.filter((other) => other >= value)), total)
  const first = by.classes.find(({ upTo }) =>
    by.boundary === 'crossing'
      ? compareExact(before, upTo) < 0
      : compareExact(including, upTo) <= 0,
  )
  return first?.grade
}

describe('ABC classes', () => {
  it('are those of the exact cumulative shares (RULES #19 to #21)', () => {
    fc.assert(
      fc.property(book(anyRevenue), policy, (customers, by) => {
        const values = customers.map(({ facts }) => Number(facts.revenue))
        expect(graded(customers, by).map(({ grade }) => grade)).toEqual(
          values.map((value) => classByDefinition(value, values, by)),
        )
      }),
    )
  })

  it('nest: a larger value is never in a worse class, an equal one is in the same', () => {
    fc.assert(
      fc.property(book(anyRevenue), policy, (customers, by) => {
        const places = graded(customers, by).map(({ grade }) => GRADES.indexOf(grade ?? ''))
        const rising = customers
          .map(({ facts }, index) => ({ value: Number(facts.revenue), place: places[index] ?? 0 }))
          .sort((a, b) => a.value - b.value)
        for (const [index, { value, place }] of rising.entries()) {
          const next = rising[index + 1] ?? { value, place }
          expect(next.place).toBeLessThanOrEqual(place)
          if (next.value === value) expect(next.place).toBe(place)
        }
      }),
    )
  })

  it('do not depend on the order of the book, nor on the unit of its values', () => {
    const factor = fc.integer({ min: 1, max: 1000 })
    const shuffled = shuffledPair(fc.array(cents, { minLength: 1, maxLength: 10 }))
    fc.assert(
      fc.property(shuffled, factor, policy, ([counts, others], times, by) => {
        const classes = (units: readonly number[], most: number) => {
          const revenues = units.map((count) => (count * most) / 100)
          return graded(bookOf(revenues), by)
            .map(({ grade }, index): [number, string | null] => [units[index] ?? 0, grade])
            .sort(([a], [b]) => a - b)
        }
        expect(classes(others, times)).toEqual(classes(counts, 1))
      }),
    )
  })

  it('the reasons lead from one to the next: what is included is before the next value', () => {
    fc.assert(
      fc.property(book(anyRevenue), policy, (customers, by) => {
        const shares = gradeCustomers(customers, by, { today, reasons: true })
          .graded.flatMap(({ reasons }) => reasons)
          .flatMap((reason) => (reason.code === 'grading/share' ? [reason] : []))
          .sort((a, b) => b.value - a.value)
        let [before, including, value] = [0, shares[0]?.including, shares[0]?.value]
        for (const share of shares) {
          if (share.value !== value)
            [before, including, value] = [including ?? 0, share.including, share.value]
          expect([share.before, share.including]).toEqual([before, including])
        }
        expect(including ?? 1).toBe(1)
        const whole = shares.reduce((total, { share }) => total + share, 0)
        if (shares.length > 0) expect(Math.abs(whole - 1)).toBeLessThan(1e-14)
      }),
    )
  })

  it('of a customer that says otherwise than the book are those of a book that says so', () => {
    const known = fc.oneof({ weight: 9, arbitrary: anyRevenue }, fc.constant(null))
    fc.assert(
      fc.property(book(known), fc.nat(), anyRevenue, policy, (customers, place, value, by) => {
        const index = place % customers.length
        const changed = { id: `c${index}`, facts: { revenue: value } }
        const changedBook = customers.map((entry, at) => (at === index ? changed : entry))
        expect(gradeCustomer(changed, by, { today, book: customers })).toEqual(
          gradeCustomer(changed, by, { today, book: changedBook }),
        )
      }),
    )
  })

  it('are never missing in silence, and never there for what cannot be counted', () => {
    const anything = fc.oneof(anyRevenue, fc.double(), fc.string(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(book(anything), policy, (customers, by) => {
        for (const [index, { grade, findings = [] }] of graded(customers, by).entries()) {
          const value = customers[index]?.facts.revenue
          const counts = typeof value === 'number' && value >= 0 && value < Infinity
          expect(grade === null).toBe(findings.length === 1)
          if (!counts) expect(grade).toBeNull()
        }
      }),
    )
  })
})
