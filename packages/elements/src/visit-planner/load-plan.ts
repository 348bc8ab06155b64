import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type { Problem } from '@fieldbook/core/shared'
import { planVisits } from '@fieldbook/core/files/visits/plan-visits'
import type { VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import type { Mistake } from '../internal/mistakes.js'
import { dayWithin, plannerView, repsOf } from './planner-view.js'

/** What the planner is asked to show; it may be wrong in any way that JavaScript allows. */
export type PlannerInput = {
  readonly problem: VisitProblem
  readonly plan: VisitPlan | undefined
  readonly options: PlannerOptions
  readonly validate: boolean
  readonly locale: string
}

export type PlannerOptions = {
  readonly view: string
  readonly density: string
  readonly day: string | undefined
  readonly rep: string | undefined
}

export type Loaded = { readonly plan: VisitPlan } | { readonly mistakes: readonly Mistake[] }

/** The plan to show, or what is wrong with what was given. */
export async function loadPlan(input: PlannerInput): Promise<Loaded> {
  const { problem, locale, options } = input
  if (input.validate) {
    const mistakes = await mistakesIn(problem, locale)
    if (mistakes.length > 0) return { mistakes }
  }
  const plan = await planOrNothing(input)
  if (plan === undefined) return { mistakes: await mistakesIn(problem, locale) }
  const wrong = optionProblems(options, plan, problem)
  return wrong.length > 0 ? { mistakes: await worded(wrong, locale) } : { plan }
}

/** The plan at once, when nothing has to be planned or loaded for it; else undefined. */
export function planAtHand({
  plan,
  problem,
  options,
  validate,
}: PlannerInput): VisitPlan | undefined {
  if (plan === undefined || validate || !showable(plan, problem)) return undefined
  return optionProblems(options, plan, problem).length > 0 ? undefined : plan
}

async function planOrNothing({ plan, problem }: PlannerInput): Promise<VisitPlan | undefined> {
  // The page is painted before the plan is made.
  if (plan === undefined) await new Promise((resolve) => setTimeout(resolve))
  try {
    if (!isSound(problem)) return undefined
    const made = plan ?? planVisits(problem)
    return showable(made, problem) ? made : undefined
  } catch {
    // What was wrong is found by the schema, with its path.
    return undefined
  }
}

// What would be planned without a complaint, and mean something else than was meant.
function isSound({ today, from, days, reps }: VisitProblem): boolean {
  const figures = [days - 1, ...reps.map(({ visitsPerDay }) => visitsPerDay)]
  return (
    isIsoDate(today) && isIsoDate(from) && figures.every((one) => Number.isInteger(one) && one >= 0)
  )
}

function showable(plan: VisitPlan, problem: VisitProblem): boolean {
  try {
    const { due, planned, late, unplanned } = plan.score
    const figures = [due, planned, late, unplanned]
    if (!Array.isArray(plan.findings) || !figures.every(Number.isInteger)) return false
    plannerView(plan, problem, { day: dayWithin(plan, undefined) })
    return isSound(problem)
  } catch {
    return false
  }
}

async function mistakesIn(problem: unknown, locale: string): Promise<readonly Mistake[]> {
  const [{ parse }, { VisitProblem }] = await Promise.all([
    import('@fieldbook/core/shared/schema'),
    import('@fieldbook/core/visits/schema'),
  ])
  const outcome = parse(VisitProblem, problem)
  return outcome.ok ? [] : worded(outcome.problems, locale)
}

async function worded(problems: readonly Problem[], locale: string): Promise<readonly Mistake[]> {
  const { mistakesOf } = await import('../internal/mistakes.js')
  return mistakesOf(problems, locale)
}

function optionProblems(
  { view, density, day, rep }: PlannerOptions,
  plan: VisitPlan,
  problem: VisitProblem,
): Problem[] {
  const repIds = repsOf(plan, problem).map(({ id }) => id)
  return [
    ...notAmong('view', view, ['week', 'agenda']),
    ...notAmong('density', density, ['comfortable', 'dense']),
    ...(rep === undefined ? [] : notAmong('rep', rep, repIds)),
    ...(day === undefined || isIsoDate(day)
      ? []
      : [{ code: 'date/invalid', path: '/day' as const, params: { found: day } }]),
  ]
}

function notAmong(name: string, found: string, allowed: readonly string[]): Problem[] {
  if (allowed.includes(found)) return []
  return [{ code: 'schema/not-allowed', path: `/${name}`, params: { found, allowed } }]
}
