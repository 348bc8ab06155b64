import { gradeCustomer } from '@fieldbook/core/files/grading/grade-customer'
import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type { Grade, Graded, GradingPolicy } from '@fieldbook/core/grading'
import type { Instant, IsoDate, Problem } from '@fieldbook/core/shared'
import type { Mistake } from '../internal/mistakes.js'
import type { GradedCustomer, GradeSince } from './card-context.js'

/** What the card is asked to show; it may be wrong in any way that JavaScript allows. */
export type CardInput = {
  readonly customer: GradedCustomer
  readonly policy: GradingPolicy
  readonly today: IsoDate | undefined
  readonly now: Instant | undefined
  readonly book: readonly GradedCustomer[] | undefined
  readonly history: readonly GradeSince[]
  readonly target: string | undefined
  readonly deadline: IsoDate | undefined
  readonly validate: boolean
  readonly locale: string
}

export type Loaded = { readonly graded: Graded } | { readonly mistakes: readonly Mistake[] }

/** The grade at once, unless something must be loaded first: a schema, or the words for what is wrong. */
export function gradeAtHand(input: CardInput): Graded | undefined {
  return input.validate ? undefined : gradeOrNothing(input)
}

/** The grade to show, or what is wrong with what was given. */
export async function loadGrade(input: CardInput): Promise<Loaded> {
  const graded = gradeOrNothing(input)
  if (graded && !input.validate) return { graded }
  const found = [...(await schemaProblems(input)), ...optionProblems(input)]
  if (graded && found.length === 0) return { graded }
  const { mistakesOf } = await import('../internal/mistakes.js')
  return { mistakes: await mistakesOf(found, input.locale) }
}

/** What grading asks for beside the customer and the policy; there is a day once nothing is wrong with it. */
export function circumstancesOf({ today, now, book }: CardInput) {
  return { today: today as IsoDate, ...(now && { now }), ...(book && { book }) }
}

function gradeOrNothing(input: CardInput): Graded | undefined {
  try {
    if (optionProblems(input).length > 0 || !isShowable(input)) return undefined
    return gradeCustomer(input.customer, input.policy, circumstancesOf(input))
  } catch {
    // What was wrong is found by the schema, with its path.
    return undefined
  }
}

// What a method does not read, and the card does.
function isShowable({ policy, customer }: CardInput): boolean {
  return policy.grades.every(({ id }) => typeof id === 'string') && typeof customer.id === 'string'
}

function optionProblems({ today, target, deadline, history, policy }: CardInput): Problem[] {
  return [
    ...notADay('/today', today),
    ...(deadline === undefined ? [] : notADay('/deadline', deadline)),
    ...history.flatMap(({ on }, index) => notADay(`/history/${index}/on`, on)),
    ...(target === undefined ? [] : notAGrade('/target', target, policy)),
  ]
}

function notAGrade(path: Problem['path'], found: string, { grades }: GradingPolicy): Problem[] {
  // What is wrong with the list itself is found by the schema.
  const allowed = Array.isArray(grades) ? grades.map(({ id }: Grade) => id) : [found]
  if (allowed.includes(found)) return []
  return [{ code: 'schema/not-allowed', path, params: { found, allowed } }]
}

function notADay(path: Problem['path'], found: string | undefined): Problem[] {
  return isIsoDate(found) ? [] : [{ code: 'date/invalid', path, params: { found: found ?? null } }]
}

async function schemaProblems({ policy, customer }: CardInput): Promise<Problem[]> {
  const [{ parse, Customer }, { GradingPolicy }] = await Promise.all([
    import('@fieldbook/core/shared/schema'),
    import('@fieldbook/core/grading/schema'),
  ])
  const outcomes = { policy: parse(GradingPolicy, policy), customer: parse(Customer, customer) }
  return Object.entries(outcomes).flatMap(([name, outcome]) => {
    return outcome.ok ? [] : outcome.problems.map((problem) => below(name, problem))
  })
}

function below(name: string, problem: Problem): Problem {
  return { ...problem, path: `/${name}${problem.path}` }
}
