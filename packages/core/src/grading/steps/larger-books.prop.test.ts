import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gradeCustomer } from '../grade-customer.js'
import type { GradableCustomer, GradingPolicy } from '../index.js'
import { stepsToGrade } from '../steps-to-grade.js'

const today = '2026-11-21'
const MOST = 80
const GRADES = ['A', 'B', 'C'] as const
const about = {
  grades: GRADES.map((id) => ({ id })),
  facts: { value: { type: 'number', atLeast: 0, atMost: MOST, step: 1 } },
} as const

const pareto = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 2, maxLength: 2 }),
    boundary: fc.constantFrom('within', 'crossing'),
    margin: fc.constantFrom(0, 0.05, 0.1),
  })
  .map(({ cuts, boundary, margin }): GradingPolicy => {
    const [first = 0, second = 0] = cuts.map((cut) => cut / 20).sort((one, other) => one - other)
    const upTo = [first, second, 1]
    return {
      method: 'pareto',
      ...about,
      fact: 'value',
      classes: GRADES.map((grade, index) => ({ grade, upTo: upTo[index] ?? 1 })),
      boundary,
      ...(margin === 0 ? {} : { margin }),
    }
  })
const rfm = fc
  .record({
    quantiles: fc.integer({ min: 2, max: 6 }),
    ties: fc.constantFrom('value', 'ntile', 'midrank'),
  })
  .map(({ quantiles, ties }): GradingPolicy => ({
    method: 'rfm',
    ...about,
    ties,
    recency: { fact: 'value', thresholds: [MOST] },
    frequency: { fact: 'value', quantiles },
    monetary: { fact: 'value', thresholds: [MOST] },
    segments: [
      { id: 'best', frequency: { atLeast: quantiles }, grade: 'A' },
      { id: 'middle', frequency: { atLeast: 2 }, grade: 'B' },
    ],
    otherwise: { id: 'rest', grade: 'C' },
  }))
const book = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: MOST })), {
    minLength: 2,
    maxLength: 20,
  })
  .map((values) => values.map((value, index) => ({ id: `c${index}`, facts: { value } })))

it('no smaller step does where many others stand between (RULES #34)', () => {
  fc.assert(
    fc.property(
      fc.oneof(pareto, rfm),
      book,
      fc.constantFrom(...GRADES),
      fc.constantFrom(...GRADES),
      (policy, [first, ...others], grade, soFar) => {
        if (first === undefined) return
        const customer = { ...first, grade: soFar }
        const gradeAt = (value: number) => {
          const moved: GradableCustomer = { ...customer, facts: { value } }
          return gradeCustomer(moved, policy, { today, book: [moved, ...others] }).grade
        }
        const { value } = first.facts
        let least = gradeAt(value) === grade ? 0 : 1
        const isThere = (by: number) => gradeAt(value + by) === grade
        const isWithin = (by: number) => value + by >= 0 && value + by <= MOST
        while (
          least > 0 &&
          least <= MOST &&
          ![least, -least].some((by) => isWithin(by) && isThere(by))
        )
          least++
        const [step] = stepsToGrade(customer, policy, grade, { today, book: [customer, ...others] })
        expect(Math.abs(step?.changes[0]?.by ?? 0)).toBe(least > MOST ? 0 : least)
      },
    ),
  )
})
