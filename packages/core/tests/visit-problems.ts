import fc from 'fast-check'
import { expect } from 'vitest'
import { carDealer } from '../src/presets/car-dealer.js'
import { isoDate, type Customer } from '../src/shared/index.js'
import { visitDue, type VisitPlan, type VisitProblem } from '../src/visits/index.js'

const TODAY = 20_780
export const today = isoDate(TODAY)
export const REPS = ['r1', 'r2'] as const

/** Days around today. */
export const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((offset) => isoDate(TODAY + offset))
const customer = fc.record(
  {
    grade: fc.constantFrom('O', 'A', 'B', 'C', 'Z'),
    repId: fc.constantFrom(...REPS, 'r9'),
    lastVisitOn: day(-40, 5),
    facts: day(-200, 10).map((deliveredOn) => ({ deliveredOn })),
    firstContactAt: day(-3, 0).map((on) => `${on}T09:00:00+08:00` as const),
  },
  { requiredKeys: [] },
)
const calendar = fc.record({
  workingWeek: fc.constantFrom<VisitProblem['calendar']['workingWeek']>(
    ['mon', 'tue', 'wed', 'thu', 'fri'],
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    ['sun'],
  ),
  holidays: fc.array(fc.record({ from: day(0, 14) }), { maxLength: 2 }),
  absences: fc.array(fc.record({ repId: fc.constantFrom(...REPS), from: day(0, 14) }), {
    maxLength: 3,
  }),
})
/** Small problems that put every rule to the test. */
export const visitProblem = fc
  .record({
    customers: fc.array(customer, { maxLength: 12 }),
    capacities: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    calendar,
    start: fc.integer({ min: 0, max: 3 }),
    days: fc.integer({ min: 1, max: 15 }),
    appointments: fc.array(
      fc.record({ customer: fc.nat({ max: 2 }), repId: fc.constantFrom(...REPS), on: day(0, 16) }),
      { maxLength: 5 },
    ),
  })
  .map(({ customers, capacities, appointments, start, ...rest }): VisitProblem => ({
    ...rest,
    customers: customers.map((entry, index): Customer => ({
      id: `c${index}`,
      name: `c${index}`,
      ...entry,
    })),
    reps: REPS.map((id, index) => ({ id, name: id, visitsPerDay: capacities[index] ?? 0 })),
    policy: carDealer.visits,
    today,
    from: isoDate(TODAY + start),
    appointments:
      customers.length === 0
        ? []
        : appointments.map(({ customer: index, ...more }, number) => {
            return { id: `a${number}`, customerId: `c${index % customers.length}`, ...more }
          }),
  }))

/** What is due and missing at the end, asked of `visitDue` alone: the plan's visits become the customer's past. */
export function missingAfter(plan: VisitPlan, subject: Customer, { policy }: VisitProblem) {
  const visits = Object.values(plan.visits).filter(({ customerId }) => customerId === subject.id)
  const past = { ...subject, visits: visits.map(({ on }) => ({ on })) }
  const last =
    visits
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? plan.today
  const { dueOn } = visitDue(past, policy, { today: last > plan.today ? last : plan.today })
  return dueOn <= plan.until ? dueOn : null
}

/** Due = planned + not planned, customer by customer (RULES #11). */
export function expectConserved(plan: VisitPlan, rules: VisitProblem) {
  const missing = Object.values(plan.unplanned)
  for (const subject of rules.customers) {
    const theirs = missing.filter(({ customerId }) => customerId === subject.id)
    const expected = missingAfter(plan, subject, rules)
    expect(theirs.map(({ dueOn }) => dueOn)).toEqual(expected === null ? [] : [expected])
  }
  const planned = Object.keys(plan.visits).length
  expect(plan.score).toMatchObject({
    planned,
    unplanned: missing.length,
    due: planned + missing.length,
  })
}
