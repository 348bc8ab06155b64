import { minorDigits, type JsonPointer, type Money, type Rational } from '../../shared/index.js'
import {
  added,
  compared,
  divided,
  multiplied,
  ONE,
  ratioOf,
  ratioText,
  signOf,
  type Ratio,
} from '../amounts/ratio.js'
import { itemsById, type PlacedItem } from '../items/items-by-id.js'
import type { PricedLine, QuoteLine } from '../quoted.js'
import type { ApprovalReason } from './approval-reason.js'
import type { PricingFinding } from '../reasons.js'
import type { PriceBook } from '../schema.js'

/** What limits need to know: `exchange` is what one unit of the book's currency is in the quote's, null if unknown. */
export type LimitedQuote = {
  readonly lines: readonly QuoteLine[]
  readonly book: PriceBook
  readonly currency: string
  readonly exchange: Rational | null
}

/** Findings refuse the quote; causes ask for approvals, and go on to `quoteApprovals`. */
export type LimitsReached = {
  readonly findings: readonly PricingFinding[]
  readonly causes: readonly ApprovalReason[]
}

/** A limit in the quote's currency, and where it stands in the book. */
type Bound = { readonly rule: JsonPointer; readonly is: Ratio }
/** A line of something, and what one of the item's own units comes to. */
type UnitPrice = { readonly at: JsonPointer; readonly line: string; readonly unit: Ratio }

/**
 * Which lines lie below their floor or above their ceiling: what one of the item's own units comes to before tax is
 * compared exactly (RULES #26). Of two floors the higher counts, of two ceilings the lower.
 *
 * @param limited its lines stand in the order of the request's; one without a price, or of nothing, has no limits
 */
export function limitsOf(limited: LimitedQuote): LimitsReached {
  const { book, lines } = limited
  const items = itemsById(book)
  const findings: PricingFinding[] = []
  const causes: ApprovalReason[] = []
  for (const [index, { id, item, priced, baseQuantity }] of lines.entries()) {
    const placed = items.get(item)
    if (placed === undefined || priced === null) continue
    if (!isLimited(placed, book)) continue
    const quantity = ratioOf(baseQuantity)
    if (signOf(quantity) === 0) continue
    const at: JsonPointer = `/lines/${index}`
    const own = ownBounds(placed, limited, at)
    const unit = unitOf(priced.beforeTax, quantity)
    const reached = [
      ...belowFloor(own.floors, { at, line: id, unit }, limited),
      ...aboveCeiling(own.ceilings, priced, quantity, { at, line: id, unit }, limited),
    ]
    findings.push(...own.missing)
    for (const each of reached) {
      if ('role' in each) causes.push(each)
      else findings.push(each)
    }
  }
  return { findings, causes }
}

type Reached = Extract<
  PricingFinding | ApprovalReason,
  {
    readonly code:
      | 'pricing/below-floor'
      | 'pricing/above-ceiling'
      | 'pricing/below-floor-approval'
      | 'pricing/above-ceiling-approval'
  }
>

function belowFloor(
  floors: readonly Bound[],
  { at, line, unit }: UnitPrice,
  { book, currency }: LimitedQuote,
): Reached[] {
  const broken = strictest(floors, (left, right) => compared(left, right) > 0)
  if (broken === null || compared(unit, broken.is) >= 0) return []
  const beyond = book.limits?.floor?.beyond ?? 'refuse'
  const figures = { unit: ratioText(unit), floor: ratioText(broken.is), currency }
  const { rule } = broken
  return beyond === 'refuse'
    ? [{ code: 'pricing/below-floor', at, rule, ...figures }]
    : [{ code: 'pricing/below-floor-approval', rule, role: beyond.approver, line, ...figures }]
}

function aboveCeiling(
  own: readonly Bound[],
  { list, net }: PricedLine,
  quantity: Ratio,
  { at, line, unit }: UnitPrice,
  { book, currency }: LimitedQuote,
): Reached[] {
  const { aboveList, beyond = 'refuse' } = book.limits?.ceiling ?? {}
  // Beside the list price stands the net price with the tax that both hold or do not hold.
  const share: Bound[] = []
  if (aboveList !== undefined) {
    const is = multiplied(unitOf(list, quantity), added(ONE, ratioOf(aboveList)))
    if (compared(unitOf(net, quantity), is) > 0) share.push({ rule: '/limits/ceiling', is })
  }
  const broken =
    strictest(
      own.filter(({ is }) => compared(unit, is) > 0),
      (left, right) => compared(left, right) < 0,
    ) ?? share[0]
  if (broken === undefined) return []
  const { rule, is } = broken
  const shown = broken === share[0] ? unitOf(net, quantity) : unit
  const figures = { unit: ratioText(shown), ceiling: ratioText(is), currency }
  return beyond === 'refuse'
    ? [{ code: 'pricing/above-ceiling', at, rule, ...figures }]
    : [{ code: 'pricing/above-ceiling-approval', rule, role: beyond.approver, line, ...figures }]
}

// An item's own limits and those of its cost, which are in the currency of the book.
function ownBounds(
  { item, place }: PlacedItem,
  { book, currency, exchange }: LimitedQuote,
  at: JsonPointer,
) {
  const floors: Bound[] = []
  const ceilings: Bound[] = []
  const missing: PricingFinding[] = []
  const margin = book.limits?.floor?.marginOnCost
  if (item.floor !== undefined)
    floors.push({ rule: `/items/${place}/floor`, is: ratioOf(item.floor) })
  if (margin !== undefined && item.cost === undefined) {
    missing.push({ code: 'pricing/cost-missing', at, rule: '/limits/floor', item: item.id })
  } else if (margin !== undefined) {
    floors.push({
      rule: '/limits/floor',
      is: multiplied(ratioOf(item.cost ?? 0), added(ONE, ratioOf(margin))),
    })
  }
  if (item.ceiling !== undefined) {
    ceilings.push({ rule: `/items/${place}/ceiling`, is: ratioOf(item.ceiling) })
  }
  if (floors.length + ceilings.length > 0 && exchange === null) {
    missing.push({ code: 'pricing/no-exchange-rate', at, from: book.currency, to: currency })
    return { floors: [], ceilings: [], missing }
  }
  const rate = exchange === null ? ONE : ratioOf(exchange)
  const exchanged = ({ rule, is }: Bound): Bound => ({ rule, is: multiplied(is, rate) })
  return { floors: floors.map(exchanged), ceilings: ceilings.map(exchanged), missing }
}

function strictest(
  bounds: readonly Bound[],
  isStricter: (left: Ratio, right: Ratio) => boolean,
): Bound | null {
  return bounds.reduce<Bound | null>(
    (best, bound) => (best === null || isStricter(bound.is, best.is) ? bound : best),
    null,
  )
}

function isLimited({ item }: PlacedItem, { limits }: PriceBook): boolean {
  return limits !== undefined || item.floor !== undefined || item.ceiling !== undefined
}

function unitOf({ amount, currency }: Money, quantity: Ratio): Ratio {
  return divided({ top: amount, bottom: 10 ** minorDigits(currency) }, quantity)
}
