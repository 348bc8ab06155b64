import type { Customer } from '../shared/index.js'
import { dayNumber, isoDate, type IsoDate } from '../shared/iso-date.js'
import { byCodeUnit } from '../shared/order.js'
import { dueReason } from './due-reason.js'
import { lastContact } from './last-contact.js'
import { obligationOf, type CompiledPolicy, type Obligation } from './obligation.js'
import type { PlannedVisit, UnplannedVisit } from './plan.js'
import type { VisitReason } from './reasons.js'

/** A visit whose day is settled, before it is known what the cadence says of that day. */
export type PlacedVisit = Omit<
  PlannedVisit,
  'id' | 'dueOn' | 'earliest' | 'latest' | 'lateDays'
> & {
  readonly id?: string
}

/** A customer's visits in the horizon, each due by the one before it, and the visit still missing at its end. */
export type VisitChain = {
  readonly visits: readonly PlannedVisit[]
  readonly missing: UnplannedVisit | null
}

type Horizon = { readonly today: number; readonly until: number }

/**
 * Walks a customer's visits in the order of their days: each starts the clock for the next (RULES #11, #19).
 *
 * @param placed the visits; `reasons` are those of the day, the reason for the due date is put before them
 * @param whyMissing the reasons when another visit falls due within the horizon
 * @param usedIds ids that no new visit may take
 */
export function visitChain(
  customer: Customer,
  placed: readonly PlacedVisit[],
  policy: CompiledPolicy,
  { today, until }: Horizon,
  whyMissing: readonly VisitReason[],
  usedIds: readonly string[] = [],
): VisitChain {
  let last = lastContact(customer, today)
  let number = Math.max(0, ...usedIds.map(numberOf))
  const nextId = () => `${customer.id}#${++number}`
  const visits = [...placed].sort(byDay).map((visit): PlannedVisit => {
    const obligation = obligationOf(customer, policy, last, today)
    const day = dayNumber(visit.on)
    last = Math.max(day, last)
    return {
      ...visit,
      id: visit.id ?? nextId(),
      ...windowOf(obligation),
      lateDays: Math.max(0, day - obligation.latest),
      reasons: [dueReason(obligation), ...visit.reasons],
    }
  })
  const next = obligationOf(customer, policy, last, today)
  if (next.due > until) return { visits, missing: null }
  const reasons = [dueReason(next), ...whyMissing]
  return { visits, missing: { id: nextId(), ...missingVisit(customer, next, today), reasons } }
}

/** The due date of an obligation and the window around it. */
export function windowOf({
  due,
  earliest,
  latest,
}: Obligation): Pick<PlannedVisit, 'dueOn' | 'earliest' | 'latest'> {
  return { dueOn: isoDate(due), earliest: isoDate(earliest), latest: isoDate(latest) }
}

function missingVisit(
  { id, repId }: Customer,
  { due, latest }: Obligation,
  today: number,
): Omit<UnplannedVisit, 'id' | 'reasons'> {
  return {
    customerId: id,
    repId: repId ?? null,
    dueOn: isoDate(due),
    latest: isoDate(latest),
    overdueDays: Math.max(0, today - latest),
  }
}

function byDay(left: { on: IsoDate; id?: string }, right: { on: IsoDate; id?: string }): number {
  return byCodeUnit(left.on, right.on) || byCodeUnit(left.id ?? '', right.id ?? '')
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('#') + 1))
}
