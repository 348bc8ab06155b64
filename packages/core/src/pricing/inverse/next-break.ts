import {
  compareExact,
  decimalText,
  minus,
  over,
  rational,
  subtractMoney,
  times,
  type Decimal,
  type Exact,
  type Money,
} from '../../shared/index.js'
import { amountBreaks, firstCount } from '../breaks/amount-breaks.js'
import type { PricingCircumstances } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'
import { firstOnLine, type Segment } from '../breaks/first-on-line.js'
import type { LineBreaks } from './line-breaks.js'
import { lineQuotes, type LineQuotes } from './line-quotes.js'
import { lotEnd } from '../breaks/scheme-breaks.js'
import { lineTurns, type LineTurns } from './line-turns.js'
import { firstQuotable, isQuotable } from './quotable.js'
import { plainQuote, type PlainQuote } from '../quotation/plain-quote.js'

/** What counts as a break: `saving` is the least share of a unit's price that it saves, half a per cent unless said. */
export type NextBreakOptions = { readonly saving?: Decimal }

const LEAST_SAVING = '0.005'
// Rounding makes a unit cheaper here and there: so many quantities are asked one by one.
const NEAR = 20n
const MOST_QUANTITY = 1_000_000_000n

/**
 * What the next larger quantities of each line bring: the smallest at which a unit costs clearly less, and the smallest
 * at which the whole order costs no more than now (RULES #36).
 *
 * The next 20 quantities are asked one by one, and beyond them those at which the price book turns: where a tier,
 * block, lot or range ends, or a rule begins by its quantity or amount. In between prices follow a straight line, and
 * the smallest quantity on it is found by halving. A quantity whose order would be refused is none.
 *
 * @param request quantities go up by one of the unit that the line asks for
 * @param options what a unit has to save, as a share of its net price now: `'0'` for anything at all
 * @returns in the order of the lines; `saving` of a unit is a share of its net price now
 * @example
 * const conventions = {
 *   choose: ['refuse'],
 *   rounding: { at: 'line', mode: 'half-up', of: 'result' },
 *   taxRounding: { at: 'line', mode: 'half-up' },
 *   belowZero: 'stop',
 * }
 * const tiers = [{ upTo: 9, unit: 10 }, { unit: 8 }]
 * const prices = [{ id: 'list', item: 'pen', scheme: { type: 'volume', tiers } }]
 * const book = { currency: 'CNY', conventions, items: [{ id: 'pen', unit: 'piece' }], prices }
 * nextBreak({ lines: [{ id: '1', item: 'pen', quantity: 8 }] }, book, { today: '2026-11-21' })
 * //=> [{ line: '1', cheaperUnit: { quantity: '10', more: '2', unitNet: '8', saving: '0.2' }, cheaperWhole: { quantity: '10', more: '2', net: { amount: 8000, currency: 'CNY' }, saving: { amount: 0, currency: 'CNY' } } }]
 */
export function nextBreak(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
  options: NextBreakOptions = {},
): LineBreaks[] {
  const now = plainQuote(request, priceBook, circumstances)
  return request.lines.map((line, index) => ({
    line: line.id,
    ...nextBreakOf(index, request, priceBook, circumstances, now, options),
  }))
}

/**
 * The same for one line alone, whose order is priced already: for a page that must not wait for all of them.
 *
 * @param index of the line in the request
 * @param now the quote of the request
 */
export function nextBreakOf(
  index: number,
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
  now: PlainQuote,
  { saving = LEAST_SAVING }: NextBreakOptions = {},
): Omit<LineBreaks, 'line'> {
  const quotes = lineQuotes(request, index, priceBook, circumstances)
  const turns = lineTurns(request, index, now, priceBook, circumstances)
  return lineBreaks(quotes, turns, now, index, { saving, near: NEAR })
}

/** The breaks of one line; `near` is how many quantities are asked one by one, `saving` what a unit has to save. */
export function lineBreaks(
  quotes: LineQuotes,
  { byAmount, lots, ...turns }: LineTurns,
  now: PlainQuote,
  index: number,
  { saving, near }: { readonly saving: Decimal; readonly near: bigint },
): Omit<LineBreaks, 'line'> {
  const starts = amountBreaks(byAmount, turns.starts, MOST_QUANTITY, quotes.after)
  const segments = starts.map((start, place) => ({
    start,
    end: (starts[place + 1] ?? MOST_QUANTITY + 1n) - 1n,
  }))
  const unitNow = unitOf(now, index)
  const isCheaper = (more: bigint) => {
    const unit = unitOf(quotes.after(more), index)
    if (unitNow === null || unit === null || compareExact(unit, unitNow) >= 0) return false
    return compareExact(minus(unitNow, unit), times(unitNow, saving)) >= 0
  }
  const netNow = now.totals?.net
  const isNoMore = (more: bigint) => {
    const net = quotes.after(more).totals?.net
    return netNow !== undefined && net !== undefined && net.amount <= netNow.amount
  }
  const asked = quotes.quantityAfter(0n)
  const first = (
    holds: (more: bigint) => boolean,
    within: (segment: Segment) => bigint | null,
  ): bigint | null => {
    for (let more = 1n; more <= near; more++) {
      if (holds(more) && isQuotable(quotes.after(more))) return more
    }
    for (const { start, end } of segments) {
      if (end <= near) continue
      const segment = { start: start > near ? start : near + 1n, end }
      const found = firstQuotable(segment, within, quotes.after, { lots, asked })
      if (found !== null) return found
    }
    return null
  }
  const unit =
    unitNow === null || compareExact(unitNow, 0) <= 0
      ? null
      : first(isCheaper, (segment) => {
          const ends = lots.map((lot) => (more: bigint) => lotEnd(lot, asked, more))
          return firstOnLine(priced(segment, quotes), ends, isCheaper)
        })
  const whole =
    netNow === undefined ? null : first(isNoMore, ({ start }) => (isNoMore(start) ? start : null))
  return {
    cheaperUnit: unit === null || unitNow === null ? null : unitBreak(quotes, index, unit, unitNow),
    cheaperWhole: whole === null || netNow === undefined ? null : wholeBreak(quotes, whole, netNow),
  }
}

/** A segment up to where its quantities have a price. */
function priced({ start, end }: Segment, { after }: LineQuotes): Segment {
  const unpriced = firstCount(start, end, (more) => after(more).totals === null)
  return { start, end: unpriced === null ? end : unpriced - 1n }
}

function unitBreak({ after, quantityAfter }: LineQuotes, index: number, more: bigint, now: Exact) {
  const unitNet = unitOf(after(more), index) ?? now
  return {
    quantity: decimalText(quantityAfter(more)),
    more: String(more),
    unitNet: decimalText(unitNet),
    saving: decimalText(over(minus(now, unitNet), now)),
  }
}

function wholeBreak({ after, quantityAfter }: LineQuotes, more: bigint, now: Money) {
  const net = after(more).totals?.net ?? now
  return {
    quantity: decimalText(quantityAfter(more)),
    more: String(more),
    net,
    saving: subtractMoney(now, net),
  }
}

function unitOf({ totals, lines }: PlainQuote, index: number) {
  const unit = totals === null ? null : (lines[index]?.priced?.unitNet ?? null)
  return unit === null ? null : rational(unit)
}
