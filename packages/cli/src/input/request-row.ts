import type { QuoteRequest } from '@fieldbook/core/pricing'
import { QuoteRequest as QuoteRequestSchema } from '@fieldbook/core/pricing/schema'
import { stateText } from '@fieldbook/core/shared'
import { numberOf } from './cell-value.js'
import { REQUEST_COLUMNS } from './column-sets.js'
import { isRecord } from './raw-row.js'
import type { Located } from './read-records.js'
import type { RecordKind } from './reading.js'

type Row = Readonly<Record<string, unknown>>

const OF_THE_LINE = ['item', 'quantity', 'unit', 'months', 'periods'] as const
const OF_THE_ROW = ['request', 'line', 'amounts', 'manual', 'facts', 'vouchers']

/** The id of a line whose row names none, until it is numbered among those of its request. */
export const UNNUMBERED = '(row)'

/** Requests for prices: whole ones in NDJSON, and rows that are each a request of one line. */
export const REQUESTS: RecordKind<QuoteRequest> = {
  columns: REQUEST_COLUMNS,
  schema: QuoteRequestSchema,
  shape: { of: requestOfRow, fieldAt, isRecord: ({ lines }) => Array.isArray(lines) },
}

/** The id of the request that a row belongs to, whatever else is wrong in it; null where it names none. */
export function requestIdOf(record: unknown): string | null {
  if (!isRecord(record)) return null
  const id = Array.isArray(record['lines']) ? record['id'] : record['request']
  return typeof id === 'string' && id !== '' ? id : null
}

function requestOfRow(row: Row): unknown {
  const { request, line = UNNUMBERED, amounts, manual, facts, vouchers } = row
  const id = typeof line === 'number' ? String(line) : line
  const given = OF_THE_LINE.filter((field) => field in row).map((field) => [
    field,
    plainNumber(row[field]),
  ])
  const others = Object.entries(row).filter(
    ([field]) => !OF_THE_ROW.includes(field) && !OF_THE_LINE.some((known) => known === field),
  )
  return {
    ...Object.fromEntries(others),
    id: request,
    lines: [
      {
        id,
        ...Object.fromEntries(given),
        ...(amounts === undefined ? {} : { amounts: listed(amounts) }),
        ...(facts === undefined ? {} : { facts }),
      },
    ],
    ...(vouchers === undefined ? {} : { vouchers: listed(vouchers) }),
    ...(isRecord(manual) ? { manual: [{ id, line: id, ...manual }] } : {}),
  }
}

// Cells name several things with blanks between them; NDJSON has lists.
function listed(value: unknown): unknown {
  return typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? value : [value]
}

/** The field of a row that a path of its request comes from; empty where it is the row itself. */
export function fieldAt(path: readonly string[]): string {
  const [group = '', , ...parts] = path
  const [field = ''] = parts
  if (group === 'id') return 'request'
  if (group === 'vouchers') return group
  if (group === 'manual') return parts.length === 0 ? 'discount' : `manual.${field}`
  if (group !== 'lines') return path.join('.')
  if (field === 'id') return 'line'
  return field === 'amounts' ? field : parts.join('.')
}

// A whole number is one; a fraction stays as it is spelled, since a binary number would bend it.
function plainNumber(value: unknown): unknown {
  const number = typeof value === 'string' ? numberOf(value) : null
  return number !== null && Number.isInteger(number) ? number : value
}

/** Whether a row is a request with all of its lines. */
export function isWholeRequest({ columns }: Pick<Located<QuoteRequest>, 'columns'>): boolean {
  return !columns.has('request')
}

const OF_THE_WHOLE = ['customer', 'currency', 'budget', 'vouchers'] as const

/** A field in which a later row of a request says another thing than the first. What it leaves open is as there. */
export function differingField(later: QuoteRequest, first: QuoteRequest): string | null {
  for (const field of OF_THE_WHOLE) {
    const value = later[field]
    if (value === undefined || isSame(value, first[field])) continue
    if (field !== 'customer') return field
    const before: Readonly<Record<string, unknown>> = { ...first.customer }
    const parts = Object.entries(later.customer ?? {})
    const part = parts.find(([key, said]) => !isSame(said, before[key]))
    if (part !== undefined) return `customer.${part[0]}`
  }
  return null
}

function isSame(value: unknown, before: unknown): boolean {
  return before !== undefined && stateText(value) === stateText(before)
}
