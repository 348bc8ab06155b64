import { compared, multiplied, ratioOf, whole } from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import { itemsById } from '../items/items-by-id.js'
import type { Order } from '../lines/order.js'
import { pricedOrder, type PricedOrder } from '../lines/priced-order.js'
import { settledQuote } from '../quotation/settled-quote.js'
import type { Quote, QuoteAlternative, QuoteTotals } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'

/**
 * The same order in each class of its families, the best first: RULES #35 (PRI-06).
 *
 * @param settled the order as it is asked for
 */
export function classAlternatives(
  { order }: PricedOrder,
  settled: Pick<Quote, 'totals' | 'status'>,
): QuoteAlternative[] {
  const { request, book, circumstances } = order
  const askedItems = request.lines.map(({ item }) => item)
  return (book.classes ?? []).flatMap((priceClass): QuoteAlternative[] => {
    const items = itemsOf(priceClass.id, request, book)
    if (items === null) return []
    const asked = items.every((item, index) => item === askedItems[index])
    const { totals, status } = asked
      ? settled
      : settledQuote(pricedOrder(withItems(request, items), book, circumstances))
    return [
      {
        class: priceClass.id,
        ...named(priceClass),
        items,
        status,
        net: totals?.net ?? null,
        total: totals?.total ?? null,
        withinBudget: isWithinBudget(order, totals),
        asked,
      },
    ]
  })
}

// The item of each line in a class; null where no family of the order has one.
function itemsOf(priceClass: string, { lines }: QuoteRequest, book: PriceBook): string[] | null {
  const byId = itemsById(book)
  const offered = lines.map(({ item }) => {
    const family = byId.get(item)?.item.family
    if (family === undefined) return undefined
    return book.items.find((entry) => entry.family === family && entry.class === priceClass)?.id
  })
  if (offered.every((item) => item === undefined)) return null
  return lines.map(({ item }, index) => offered[index] ?? item)
}

function withItems(request: QuoteRequest, items: readonly string[]): QuoteRequest {
  const lines = request.lines.map((line, index) => ({ ...line, item: items[index] ?? line.item }))
  return { ...request, lines }
}

function isWithinBudget(order: Order, totals: QuoteTotals | null): boolean | null {
  const { budget } = order.request
  if (budget === undefined || totals === null) return null
  const most = multiplied(ratioOf(budget), order.minor)
  return compared(whole(totals.total.amount), most) <= 0
}
