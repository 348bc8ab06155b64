import { expectTypeOf, test } from 'vitest'
import { addVisit } from './add-visit.js'
import { moveVisit } from './move-visit.js'
import type { PlanStep, VisitPlan } from './plan.js'
import { previewMove } from './preview-move.js'
import type { VisitReason } from './reasons.js'
import { recordVisit } from './record-visit.js'
import type { Cadence, VisitPolicy, VisitProblem } from './schema.js'
import { visitDue } from './visit-due.js'

declare const plan: VisitPlan
declare const problem: VisitProblem
const policy: VisitPolicy = { cadences: [], floor: { every: { days: 90 } } }

test('a policy without a floor would drop customers: it does not compile', () => {
  // @ts-expect-error -- the floor is missing
  const dropping: VisitPolicy = { cadences: [] }
  expectTypeOf(dropping).toExtend<VisitPolicy>()
})

test('an interval has one unit', () => {
  // @ts-expect-error -- years are written as months
  const cadence: Cadence = { every: { years: 1 } }
  expectTypeOf(cadence).toExtend<Cadence>()
})

test('a date is written year first', () => {
  // @ts-expect-error -- 03/05/2025 means two days on two continents
  visitDue({ id: 'c', lastVisitOn: '03/05/2025' }, policy, { today: '2025-03-06' })
})

test('an answer is not to be written to', () => {
  // @ts-expect-error -- a plan changes by moveVisit and its siblings
  plan.visits['c1#1'] = undefined
  expectTypeOf(moveVisit(plan, { visitId: 'c1#1' }, problem)).toEqualTypeOf<PlanStep>()
})

test('a visit is recorded by its id, or for a customer and a rep', () => {
  // @ts-expect-error -- whose visit was it?
  recordVisit(plan, { customerId: 'c1', on: '2025-03-06' }, problem)
})

test('a visit is added for a customer, with a rep, on a day', () => {
  // @ts-expect-error -- who makes the visit?
  addVisit(plan, { customerId: 'c1', on: '2025-03-06' }, problem)
})

test('a preview looks at days and reps', () => {
  // @ts-expect-error -- `to` is called `until`
  previewMove(plan, 'c1#1', problem, { to: '2025-03-06' })
})

test('the codes of reasons are a closed union', () => {
  // @ts-expect-error -- a typo in a code
  expectTypeOf<'visits/overdu'>().toExtend<VisitReason['code']>()
})
