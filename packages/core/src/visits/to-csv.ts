import type { Customer, Rep } from '../shared/index.js'
import { byCodeUnit } from '../shared/order.js'
import { visitsInOrder } from './plan-entries.js'
import type { PlannedVisit, UnplannedVisit, VisitPlan } from './plan.js'

/** What a table says beyond the plan. */
export type CsvOptions = {
  /** Customers to look up names in; an unknown one is shown by its id. */
  readonly customers?: readonly Pick<Customer, 'id' | 'name'>[]
  /** Reps to look up names in. */
  readonly reps?: readonly Pick<Rep, 'id' | 'name'>[]
  /** The last cell of a row: the reasons as sentences, say. */
  readonly describe?: (visit: PlannedVisit | UnplannedVisit) => string
}

const COLUMNS = [
  'status',
  'on',
  'at',
  'repId',
  'rep',
  'customerId',
  'customer',
  'kind',
  'locked',
  'dueOn',
  'earliest',
  'latest',
  'lateDays',
  'overdueDays',
  'id',
  'reasons',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

/**
 * A plan as a table (RFC 4180): a row a visit, by day, rep and id, and after them the unplanned ones (RULES #26).
 *
 * Text that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-`, `@` or a control character,
 * gets an apostrophe before it, as OWASP advises; so does text that would begin a cell where a semicolon or a tab
 * separates cells.
 *
 * @returns text with CRLF and no byte order mark: put `'\uFEFF'` before it for Excel to read it as UTF-8
 * @example
 * toCsv(plan).split('\r\n')[1]?.split(',').slice(0, 4) //=> ['planned', '2026-11-24', '', 'r1']
 */
export function toCsv(plan: VisitPlan, options: CsvOptions = {}): string {
  const { customers = [], reps = [], describe } = options
  const customerNames = new Map(customers.map(({ id, name }) => [id, name]))
  const repNames = new Map(reps.map(({ id, name }) => [id, name]))
  const rowOf = (visit: PlannedVisit | UnplannedVisit): Row => ({
    ...visit,
    status: 'status' in visit ? visit.status : 'unplanned',
    rep: repNames.get(visit.repId ?? '') ?? visit.repId,
    customer: customerNames.get(visit.customerId) ?? visit.customerId,
    locked: 'locked' in visit ? 'yes' : '',
    reasons: describe?.(visit) ?? '',
  })
  const rows = [...visitsInOrder(plan), ...unplannedInOrder(plan)].map(rowOf)
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

function unplannedInOrder({ unplanned }: VisitPlan): UnplannedVisit[] {
  return Object.values(unplanned).sort(
    (left, right) =>
      byCodeUnit(left.dueOn, right.dueOn) ||
      byCodeUnit(left.repId ?? '', right.repId ?? '') ||
      byCodeUnit(left.id, right.id),
  )
}

const FORMULA = /^(?=[=+\-@＝＋－＠\p{Cc}])|(?<=[;\t\r\n])(?=[=+\-@＝＋－＠])/gu

function cellOf(value: string | number): string {
  const text = String(value).replace(FORMULA, "'")
  return /[",;]|[^\S ]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
