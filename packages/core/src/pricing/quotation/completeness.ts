import { over, roundTo, times, type Fact } from '../../shared/index.js'
import type { QuoteCompleteness } from '../quoted.js'
import type { QuotationField } from '../schema.js'

/**
 * How much of what a quotation has to tell is told: fields filled of fields required (RULES #34). A text of spaces
 * alone is empty; no field required is all that is required.
 *
 * @param particulars what is told, by the id of its field; what is of no field counts for nothing
 * @example
 * quotationCompleteness({ port: 'Ningbo', packing: ' ' }, [{ id: 'port' }, { id: 'packing' }]) //=> { required: 2, filled: 1, percent: 50, missing: ['packing'] }
 */
export function quotationCompleteness(
  particulars: Readonly<Record<string, Fact>>,
  fields: readonly Pick<QuotationField, 'id'>[],
): QuoteCompleteness {
  const missing = fields.map(({ id }) => id).filter((id) => !isTold(particulars, id))
  const required = fields.length
  const filled = required - missing.length
  const percent = required === 0 ? 100 : Number(roundTo(times(over(filled, required), 100), 1))
  return { required, filled, percent, missing }
}

function isTold(particulars: Readonly<Record<string, Fact>>, id: string): boolean {
  const value = Object.hasOwn(particulars, id) ? (particulars[id] ?? null) : null
  return value !== null && (typeof value !== 'string' || value.trim() !== '')
}
