import type { Item, PriceBook, PriceTerm, QuoteRequest, RequestLine } from '@fieldbook/core/pricing'
import type { Decimal } from '@fieldbook/core/shared'

type Lines = QuoteRequest['lines']
type LineChange = Partial<Pick<RequestLine, 'item' | 'quantity' | 'unit' | 'months'>>

/** A request with one more line: one of an item's own unit, for its shortest term where it is sold by terms. */
export function withLine(request: QuoteRequest | null, item: Item, book: PriceBook): QuoteRequest {
  const lines = request?.lines ?? []
  const [term] = termsOf(item, book)
  const line = {
    id: freeId(lines),
    item: item.id,
    quantity: 1,
    ...(term && { months: term.months }),
  }
  return { ...request, lines: [...lines, line] }
}

export function withoutLine(request: QuoteRequest, id: string): QuoteRequest {
  return { ...request, lines: request.lines.filter((line) => line.id !== id) }
}

export function withChangedLine(
  request: QuoteRequest,
  id: string,
  change: LineChange,
): QuoteRequest {
  return {
    ...request,
    lines: request.lines.map((line) => (line.id === id ? { ...line, ...change } : line)),
  }
}

/** The same order with these items, line by line; a unit that the new item does not have is left out. */
export function withItems(
  request: QuoteRequest,
  chosen: readonly string[],
  items: ReadonlyMap<string, Item>,
  book: PriceBook,
): QuoteRequest {
  const lines = request.lines.map((line, index) => {
    const item = items.get(chosen[index] ?? line.item)
    if (item === undefined || item.id === line.item) return line
    const { unit, ...others } = line
    const isKnown = unit !== undefined && unitsOf(item, book).includes(unit)
    return { ...others, item: item.id, ...(isKnown && { unit }) }
  })
  return { ...request, lines }
}

export function withVoucher(request: QuoteRequest, id: string): QuoteRequest {
  return { ...request, vouchers: [...(request.vouchers ?? []), id] }
}

export function withoutVoucher(request: QuoteRequest, id: string): QuoteRequest {
  const { vouchers = [], ...others } = request
  const left = vouchers.filter((voucher) => voucher !== id)
  return left.length === 0 ? others : { ...others, vouchers: left }
}

/** A quantity as it was typed: a number where that spells the same. */
export function typedQuantity(text: string): Decimal {
  return String(Number(text)) === text ? Number(text) : text
}

/** The units that an item can be asked for in: its own first, then those that lead to it. */
export function unitsOf(item: Item, { units: shared = {} }: PriceBook): readonly string[] {
  const known = new Map(Object.entries({ ...shared, ...item.units }))
  const leads = (unit: string, steps = 0): boolean => {
    const of = known.get(unit)?.of
    return of === item.unit || (of !== undefined && steps < known.size && leads(of, steps + 1))
  }
  return [item.unit, ...[...known.keys()].filter((unit) => unit !== item.unit && leads(unit))]
}

/** The terms that an item is offered for. */
export function termsOf(item: Item, { prices }: PriceBook): readonly PriceTerm[] {
  const own = prices.find((price) => price.item === item.id && price.scheme.type === 'term')
  return own?.scheme.type === 'term' ? own.scheme.terms : []
}

/** The items of one family, one a class: what a line can be switched to. */
export function familyOf(
  item: Item | undefined,
  { items, classes = [] }: PriceBook,
): readonly Item[] {
  if (item?.family === undefined || item.class === undefined) return []
  const ranks = new Map(classes.map(({ id }, index) => [id, index]))
  const rank = ({ class: one = '' }: Item) => ranks.get(one) ?? classes.length
  return items
    .filter(({ family, class: one }) => family === item.family && one !== undefined)
    .sort((left, right) => rank(left) - rank(right))
}

function freeId(lines: Lines): string {
  const taken = new Set(lines.map(({ id }) => id))
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `${index + 1}`)
  return numbers.findLast((id) => !taken.has(id)) ?? ''
}
