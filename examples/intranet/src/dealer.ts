import { parseRulebook, type Rulebook } from '@fieldbook/core/rulebook'
import type { Customer, IsoDate, Outcome } from '@fieldbook/core/shared'
import { parse, Rep } from '@fieldbook/core/shared/schema'
import type { VisitProblem } from '@fieldbook/core/visits'
import { Appointment, VisitProblem as VisitProblemSchema } from '@fieldbook/core/visits/schema'
import { readCustomers, type Team } from './list/read-customers.js'
import { readRows } from './list/read-rows.js'

/** The day on which the dealer's data stand still. An intranet would ask its server what day it is. */
const TODAY: IsoDate = '2026-09-14'
const DAYS = 14

export type Dealer = {
  readonly team: Team & { readonly rulebook: Rulebook }
  /** The dealer's own customers, with what was agreed with them. */
  readonly problem: VisitProblem
}

/** The dealer's rules, consultants, customers and appointments, from the server that the page came from. */
export async function loadDealer(): Promise<Dealer> {
  const texts = ['rulebook.json', 'reps.csv', 'customers.csv', 'appointments.csv'].map(load)
  const [rules = '', repRows = '', customers = '', appointments = ''] = await Promise.all(texts)
  const rulebook = sound(parseRulebook(JSON.parse(rules)))
  const reps = records(repRows).map((row) =>
    sound(parse(Rep, { ...row, visitsPerDay: Number(row['visitsPerDay']) })),
  )
  const team = { rulebook, reps, circumstances: { today: TODAY } }
  const list = sound(readCustomers(customers, team))
  const agreed = records(appointments).map((row) => sound(parse(Appointment, row)))
  const problem = { ...problemOf(list.customers, team), appointments: agreed }
  return { team, problem: sound(parse(VisitProblemSchema, problem)) }
}

/** What there is to plan for these customers. */
export function problemOf(
  customers: readonly Customer[],
  { rulebook, reps, circumstances: { today } }: Dealer['team'],
): VisitProblem {
  const { visits: policy, calendar } = rulebook
  if (policy === undefined) throw new Error('The rulebook says nothing about visits.')
  return { customers, reps, policy, calendar, today, from: today, days: DAYS }
}

async function load(name: string): Promise<string> {
  const response = await fetch(`data/${name}`)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response.text()
}

function records(csv: string): Record<string, string>[] {
  const [header, ...rows] = sound(readRows(csv))
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, index) => [header?.cells[index] ?? '', cell])),
  )
}

/** Our own data is as its schema says, or the page is broken. */
function sound<Value>(outcome: Outcome<Value, unknown>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.problems))
}
