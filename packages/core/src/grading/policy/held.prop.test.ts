import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addPeriod, type IsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { gradeCustomer } from '../grade-customer.js'
import type { ScorecardPolicy } from '../schema.js'

const start = '2026-11-21'
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
  criteria: [{ id: 'x', fact: 'x', weight: 1, max: 100 }],
  bands: [
    { grade: 'A', atLeast: 70 },
    { grade: 'B', atLeast: 40 },
    { grade: 'C', atLeast: 0 },
  ],
}
const score = fc.integer({ min: 0, max: 100 })
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(start, days))
const period = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 6 }).map((months) => ({ months })),
)

describe('an override (RULES #26)', () => {
  const longest = fc.option(period, { nil: undefined })
  const held = fc.record({ x: score, on: day, until: day, today: day, longest })

  it('holds on no day before its first and on none after its last, and never longer than allowed', () => {
    fc.assert(
      fc.property(held, ({ x, on, until, today, longest: most }) => {
        const override = most === undefined ? {} : { longest: most }
        const policy: ScorecardPolicy = { ...scorecard, override }
        const plain = { id: 'c', facts: { x } }
        const gradeOverride = { grade: 'A', by: 'm1', reason: 'tender', on, until }
        const { grade, rule } = gradeCustomer({ ...plain, gradeOverride }, policy, { today })
        const isAllowed = most === undefined || until < addPeriod(on, most)
        if (on <= today && today <= until && isAllowed) {
          expect([grade, rule]).toEqual(['A', '/override'])
        } else {
          expect(rule).not.toBe('/override')
          expect(grade).toBe(gradeCustomer(plain, policy, { today }).grade)
        }
      }),
    )
  })
})

describe('a minimum stay (RULES #25)', () => {
  it('leaves at least its time between two changes of a grade', () => {
    const days = fc.array(fc.record({ x: score, later: fc.integer({ min: 0, max: 40 }) }), {
      minLength: 1,
      maxLength: 15,
    })
    fc.assert(
      fc.property(period, days, (minimumStay, steps) => {
        const policy: ScorecardPolicy = { ...scorecard, minimumStay }
        let today: IsoDate = start
        let customer: GradableCustomer = { id: 'c' }
        for (const { x, later } of steps) {
          today = addDays(today, later)
          const { grade } = gradeCustomer({ ...customer, facts: { x } }, policy, { today })
          if (grade === null || grade === customer.grade) continue
          const { gradeSince } = customer
          if (gradeSince !== undefined)
            expect(addPeriod(gradeSince, minimumStay) <= today).toBe(true)
          customer = { id: 'c', grade, gradeSince: today }
        }
      }),
    )
  })
})
