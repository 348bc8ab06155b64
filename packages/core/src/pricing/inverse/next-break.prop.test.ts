import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askFor, smallBooks, today } from '../../../tests/price-lint/small-books.js'
import { compareExact, minus, times, type Decimal } from '../../shared/index.js'
import { quote } from '../quote.js'
import type { Quote } from '../quoted.js'
import type { PriceBook } from '../schema.js'
import { lineQuotes } from './line-quotes.js'
import { lineTurns } from './line-turns.js'
import { lineBreaks } from './next-break.js'

const MOST = 60
const asked = fc.integer({ min: 1, max: 40 })
const limits = fc.record(
  { floor: fc.integer({ min: 1, max: 15 }), ceiling: fc.integer({ min: 1, max: 15 }) },
  { requiredKeys: [] },
)
const limitedBooks = fc.tuple(smallBooks, limits).map(([{ items, ...book }, limited]) => ({
  ...book,
  items: items.map((item) => ({ ...item, ...limited })),
}))
const savings = fc.constantFrom('0', '0.005', '0.1')

/** The smallest larger quantities up to 60 with a cheaper unit, and with a total that is no more; null where none is. */
function byScanning(book: PriceBook, from: number, saving: string): [string | null, string | null] {
  const now = quote(askFor(from), book, { today })
  const found: [string | null, string | null] = [null, null]
  for (let quantity = from + 1; quantity <= MOST && found.includes(null); quantity++) {
    const quoted = quote(askFor(quantity), book, { today })
    if (quoted.status === 'refused') continue
    if (isCheaper(quoted, now, saving)) found[0] ??= String(quantity)
    if (isNoMore(quoted, now)) found[1] ??= String(quantity)
  }
  return found
}

const unitOf = ({ lines }: Quote) => lines[0]?.priced?.unitNet ?? null
const isCheaper = (quoted: Quote, now: Quote, saving: string) => {
  const [unit, unitNow] = [unitOf(quoted), unitOf(now)]
  if (unit === null || unitNow === null || compareExact(unit, unitNow) >= 0) return false
  return compareExact(unit, times(unitNow, minus(1, saving))) <= 0
}
const isNoMore = (quoted: Quote, now: Quote) =>
  quoted.totals !== null && now.totals !== null && quoted.totals.net.amount <= now.totals.net.amount

const within = (found: { readonly quantity: Decimal } | null) =>
  found === null || Number(found.quantity) > MOST ? null : found.quantity

describe('nextBreak and asking every quantity agree (RULES #36)', () => {
  it('on where the price book turns alone, where nothing is rounded', () => {
    fc.assert(
      fc.property(fc.oneof(smallBooks, limitedBooks), asked, savings, (book, from, saving) => {
        const request = askFor(from)
        const now = quote(request, book, { today })
        const quotes = lineQuotes(request, 0, book, { today })
        const turns = lineTurns(request, 0, now, book, { today })
        const found = lineBreaks(quotes, turns, now, 0, { saving, near: 0n })
        const { cheaperUnit, cheaperWhole } = found
        expect([within(cheaperUnit), within(cheaperWhole)]).toEqual(byScanning(book, from, saving))
      }),
    )
  })
})
