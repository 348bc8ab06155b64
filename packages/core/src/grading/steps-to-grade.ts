import { InvariantError } from '../shared/invariant-error.js'
import type { GradableCustomer, GradingCircumstances } from './graded.js'
import type { GradingPolicy } from './schema.js'
import { changeableFacts, type ChangeableFact } from './steps/changeable-facts.js'
import { nearestChange } from './steps/nearest-change.js'
import { pairsOfChanges } from './steps/pairs-of-changes.js'
import { bySize, confirmedStep, type Step } from './steps/step.js'
import { trialOf } from './steps/trial.js'

const MOST_PAIRS = 3

/**
 * What would give a customer another grade: the smallest change of each fact that reaches it alone, and then changes of
 * two facts that reach it only together.
 *
 * Every step was graded before it is given, and gives exactly the grade that was asked for (RULES #34). A number moves
 * over the lattice of its declared `step` (of thousandths without one), a date by days, a text to a value that the
 * policy names. A fact that is not on record is filled in: a number with the value nearest to 0 that reaches
 * the grade, a date with the day nearest to today. A change that would make a fact unreadable is none, and a date that says
 * how old another fact is only moves on. Facts that are `fixed` or `personal` stay as they are, and so does the grade
 * while a minimum stay or an override holds it.
 *
 * Steps of one fact come first, the smallest of them at the head; then of each two facts the smallest, then their second
 * smallest, and so on. A number counts by how large its change is beside the larger of its two values, a date by years,
 * any other value, and what was not known, as 1; two changes add up, and equals stand in the order of their names.
 *
 * @param grade one of the policy's list
 * @param circumstances with the `book` for the methods that rank; `pairs` is the most steps of two facts, 3 unless said otherwise
 * @returns none where the customer has the grade already, where no change of two facts reaches it, and with `assigned`: a person gives that grade
 * @throws InvariantError `grading/unknown-grade` when the policy has no such grade
 * @example
 * const policy = {
 *   method: 'scorecard',
 *   grades: [{ id: 'A' }, { id: 'B' }],
 *   facts: { orders: { type: 'number', name: 'Orders', step: 1 } },
 *   criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 20 }],
 *   bands: [{ grade: 'A', atLeast: 75 }, { grade: 'B', atLeast: 0 }],
 * }
 * const [step] = stepsToGrade({ id: 'c1', facts: { orders: 12 } }, policy, 'A', { today: '2026-11-21' })
 * step.changes //=> [{ fact: 'orders', name: 'Orders', from: 12, to: 15, by: 3 }]
 */
export function stepsToGrade(
  customer: GradableCustomer,
  policy: GradingPolicy,
  grade: string,
  circumstances: GradingCircumstances & { readonly pairs?: number },
): Step[] {
  if (!policy.grades.some(({ id }) => id === grade)) {
    throw new InvariantError('grading/unknown-grade', { grade })
  }
  const trial = trialOf(customer, policy, grade, circumstances)
  const present = trial.grade({})
  const isHeld = present.rule === '/override' || present.rule === '/minimumStay'
  if (present.grade === grade || isHeld || policy.method === 'assigned') return []
  const stepOf = confirmedStep(customer, policy, grade, circumstances)

  const singles: Step[] = []
  const others: ChangeableFact[] = []
  for (const changeable of changeableFacts(customer, policy, grade, circumstances)) {
    const to = nearestChange(trial, changeable)
    if (to === undefined) others.push(changeable)
    else singles.push(...stepOf([changeable], { [changeable.fact]: to }))
  }
  const { pairs: most = MOST_PAIRS } = circumstances
  if (most === 0) return singles.sort(bySize)
  // First the smallest step of each two facts, then their second: a reader wants to choose among facts.
  const pairs = others.flatMap((one, index) =>
    others.slice(index + 1).flatMap((other) =>
      [...pairsOfChanges(trial, one, other)]
        .flatMap((changes) => stepOf([one, other], changes))
        .sort(bySize)
        .map((step, turn) => ({ step, turn })),
    ),
  )
  pairs.sort((left, right) => left.turn - right.turn || bySize(left.step, right.step))
  return [...singles.sort(bySize), ...pairs.slice(0, most).map(({ step }) => step)]
}
