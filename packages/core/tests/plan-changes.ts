import fc from 'fast-check'
import {
  addVisit,
  lockVisit,
  moveVisit,
  planVisits,
  recordVisit,
  removeVisit,
  type PlanStep,
  type VisitPlan,
  type VisitProblem,
} from '../src/visits/index.js'
import { day, REPS, today, visitProblem } from './visit-problems.js'

const place = { on: day(0, 18), repId: fc.constantFrom(...REPS, 'r9') }
const isOf = <Kind extends string>(kind: Kind) => ({ kind: fc.constant(kind), subject: fc.nat() })

/** What a person may wish of any plan: `subject` picks one of its visits, or one of the customers. */
export const planWish = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...isOf('move'), ...place }) },
  { weight: 3, arbitrary: fc.record({ ...isOf('add'), ...place }) },
  { weight: 3, arbitrary: fc.record(isOf('remove')) },
  { weight: 1, arbitrary: fc.record({ ...isOf('lock'), locked: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record(isOf('record')) },
  { weight: 1, arbitrary: fc.record({ ...isOf('ad-hoc'), on: day(-3, 0) }) },
)
export type PlanWish = typeof planWish extends fc.Arbitrary<infer Wish> ? Wish : never

/** A plan with a wish made of it. */
export function changed(plan: VisitPlan, wish: PlanWish, problem: VisitProblem): PlanStep {
  const pick = (ids: readonly string[]) => ids[wish.subject % ids.length] ?? 'none'
  const visitId = pick(Object.keys(plan.visits))
  const customerId = pick(problem.customers.map(({ id }) => id))
  switch (wish.kind) {
    case 'move':
      return moveVisit(plan, { visitId, on: wish.on, repId: wish.repId }, problem)
    case 'add':
      return addVisit(plan, { customerId, on: wish.on, repId: wish.repId }, problem)
    case 'remove':
      return removeVisit(plan, { visitId }, problem)
    case 'lock':
      return lockVisit(plan, { visitId, locked: wish.locked })
    case 'record':
      return recordVisit(plan, { visitId, on: today }, problem)
    case 'ad-hoc':
      return recordVisit(plan, { customerId, repId: 'r1', on: wish.on }, problem)
  }
}

/** A problem with its plan after a few changes, and the wishes and steps that led there. */
export const changedPlan = fc
  .record({ problem: visitProblem, wishes: fc.array(planWish, { maxLength: 8 }) })
  .map(({ problem, wishes }) => {
    const first = planVisits(problem)
    const steps: PlanStep[] = []
    for (const wish of wishes) steps.push(changed(steps.at(-1)?.plan ?? first, wish, problem))
    return { problem, first, wishes, steps, plan: steps.at(-1)?.plan ?? first }
  })
