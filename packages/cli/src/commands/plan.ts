import type { GradingFinding } from '@fieldbook/core/grading'
import { explain } from '@fieldbook/core/messages'
import type { Customer, IsoDate, Rep } from '@fieldbook/core/shared'
import { parse } from '@fieldbook/core/shared/schema'
import { planVisits, type Appointment, type VisitProblem } from '@fieldbook/core/visits'
import { VisitProblem as VisitProblemSchema } from '@fieldbook/core/visits/schema'
import { readWhole } from '../input/read-whole.js'
import { APPOINTMENTS, type Reading } from '../input/reading.js'
import { deliver } from '../output/deliver.js'
import type { Session } from '../session.js'
import { EXIT, Stop } from '../stop.js'
import { gradedCustomers } from './graded-customers.js'
import { planLines } from './plan-lines.js'
import { planText } from './plan-text.js'
import { readReps, type RepChoice } from './read-reps.js'
import { rulesOf } from './rules-of.js'

export type PlanChoices = RepChoice & {
  readonly from: IsoDate
  readonly days: number
  readonly appointments: string | undefined
}

/** A finding about grades, with the customer it is about. */
export type CustomerFinding = GradingFinding & { readonly customerId: string }

/** `fieldbook plan`: which visit on which day, and which none, each with its reasons. */
export async function plan(
  files: readonly string[],
  choices: PlanChoices,
  session: Session,
): Promise<void> {
  rulesOf(session, 'visits')
  await deliver(answer(files, choices, session), session.output, session.messages)
}

async function* answer(
  files: readonly string[],
  choices: PlanChoices,
  session: Session,
): AsyncGenerator<string> {
  const customers: Customer[] = []
  const gradeFindings: CustomerFinding[] = []
  // Columns of customers are renamed by `--map`, those of the other files are not.
  const reading = { ...session.reading, format: undefined, renamed: new Map<string, string>() }
  const given = await readReps(choices, reading)
  for await (const batch of gradedCustomers(files, session)) {
    for (const { customer, findings } of batch) {
      customers.push(customer)
      for (const finding of findings) gradeFindings.push({ ...finding, customerId: customer.id })
    }
  }
  const reps = given ?? repsOf(customers, choices.visitsPerDay ?? 0)
  const appointments = await readAppointments(choices.appointments, { customers, reps }, reading)
  const problem = checked(problemOf(customers, reps, appointments, choices, session), session)
  const visitPlan = planVisits(problem)
  const findings = [...gradeFindings, ...visitPlan.findings]
  if (findings.length > 0) session.report.note(session.messages.plan.findings(findings.length))
  if (session.isJson) yield* planLines(visitPlan, gradeFindings)
  else yield* planText(visitPlan, findings, { customers, reps }, session)
}

function problemOf(
  customers: Customer[],
  reps: Rep[],
  appointments: Appointment[],
  { from, days }: PlanChoices,
  session: Session,
): VisitProblem {
  const { rulebook, circumstances } = session
  return {
    customers,
    reps,
    policy: rulesOf(session, 'visits'),
    calendar: rulebook.calendar,
    today: circumstances.today,
    from,
    days,
    ...(appointments.length > 0 ? { appointments } : {}),
  }
}

function checked(problem: VisitProblem, { messages, catalogue }: Session): VisitProblem {
  const outcome = parse(VisitProblemSchema, problem)
  if (outcome.ok) return outcome.value
  const lines = outcome.problems.map((found) => {
    const option = /^\/(?:from|days|today)$/.test(found.path)
      ? `--${found.path.slice(1)}`
      : found.path
    return `${option}: ${explain(found, catalogue)}`
  })
  throw new Stop(EXIT.rulesInvalid, [messages.plan.problemInvalid, ...lines].join('\n'))
}

function repsOf(customers: readonly Customer[], visitsPerDay: number): Rep[] {
  const ids = new Set(customers.flatMap(({ repId }) => repId ?? []))
  return [...ids].sort().map((id) => ({ id, name: id, visitsPerDay }))
}

async function readAppointments(
  file: string | undefined,
  { customers, reps }: { readonly customers: readonly Customer[]; readonly reps: readonly Rep[] },
  reading: Reading,
): Promise<Appointment[]> {
  if (file === undefined) return []
  const { messages, catalogue } = reading
  const known = {
    customerId: new Set(customers.map(({ id }) => id)),
    repId: new Set(reps.map(({ id }) => id)),
  }
  return readWhole(file, APPOINTMENTS, reading, (appointment) =>
    (['customerId', 'repId'] as const)
      .filter((field) => !known[field].has(appointment[field]))
      .map((field) => {
        const params = { found: appointment[field] }
        const problem = { code: 'visits/appointment-of-nobody', params }
        return messages.input.inColumn(field, explain(problem, catalogue))
      }),
  )
}
