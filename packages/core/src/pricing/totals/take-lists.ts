import { named, type ListedLine } from '../choice/price-line.js'
import type { Ledger, LineChange } from '../rounding/ledger.js'

/** The first steps of every quote: the list prices, then those of sales (RULES #7, #23). */
export function takeLists(listed: readonly ListedLine[], ledger: Ledger): void {
  const lists = listed.map(({ line }): LineChange => {
    const { at, price } = line.price
    const head = { code: 'pricing/list', rule: at, ...named(price) } as const
    return { line, exact: line.exactList, settled: line.list, head }
  })
  ledger.take({ code: 'pricing/list', rule: '/prices' }, lists, true)
  for (const { line } of listed) line.list = line.shown
  const sales = listed.flatMap(({ line, sale }): LineChange[] => {
    if (sale === null) return []
    const { at, price } = sale.price
    const head = { code: 'pricing/sale-price', rule: at, ...named(price) } as const
    return [{ line, exact: sale.exact, settled: sale.settled, head }]
  })
  ledger.take({ code: 'pricing/sale-price', rule: '/prices' }, sales, true)
}
