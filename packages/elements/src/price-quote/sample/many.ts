import type { PriceBook, QuoteRequest } from '@fieldbook/core/pricing'
import type { QuoteSample } from './index.js'

/** So many lines, over all items of a book. */
export function longIn({ items }: PriceBook, count: number): QuoteRequest['lines'] {
  return Array.from({ length: count }, (_, index) => {
    const { id, units = {} } = items[index % items.length] ?? { id: '' }
    const unit = Object.keys(units)[index % 3]
    return {
      id: `${index + 1}`,
      item: id,
      quantity: 1 + ((index * 7) % 24),
      ...(unit !== undefined && { unit }),
      ...(id === 'warranty' && { months: 12 }),
    }
  })
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const AWKWARD = [
  '<img src=x onerror=alert(1)> 18 V',
  'مفك براغي لاسلكي 18 فولت، صندوق',
  `${LONG} ${LONG}`,
  '超长品名'.repeat(60),
  '\u202eLevel, reversed\u202c',
  'x'.repeat(400),
  'Zalgo c̵̢h̷i̴s̸e̵l̶ 🪚',
]

/** Names that run the other way, have no break, are markup, or do not end. */
export function awkwardIn(sample: QuoteSample & { request: QuoteRequest; priceBook: PriceBook }) {
  const { priceBook, request } = sample
  const items = priceBook.items.map((item, index) => ({
    ...item,
    name: AWKWARD[index % AWKWARD.length] ?? '',
  }))
  const adjustments = (priceBook.adjustments ?? []).map((stage) => ({
    ...stage,
    rules: stage.rules.map((rule) => ({ ...rule, name: `${LONG} ${AWKWARD[0] ?? ''}` })),
  }))
  const customer = { id: 'c1', name: `${AWKWARD[1] ?? ''} ${LONG} ${AWKWARD[0] ?? ''}`, grade: 'A' }
  return {
    ...sample,
    priceBook: { ...priceBook, items, adjustments },
    customer,
    request: {
      ...request,
      id: `Q-${'9'.repeat(120)}`,
      particulars: Object.fromEntries(
        Object.keys(request.particulars ?? {}).map((field, index) => [
          field,
          AWKWARD[index % AWKWARD.length] ?? '',
        ]),
      ),
    },
  }
}
