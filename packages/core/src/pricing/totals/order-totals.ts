import type { Money } from '../../shared/index.js'
import { added, ZERO, type Ratio } from '../amounts/ratio.js'
import type { CompiledTax } from '../book/compiled-book.js'
import { named } from '../choice/price-line.js'
import type { Order } from '../lines/order.js'
import type { QuoteTotals, TaxShare } from '../quoted.js'
import { costOf, discountOf, marginOnCost, type LineFigures } from './line-figures.js'

/** The sums of a quote's lines; null where one leaves the safe range. Deposit and balance come later. */
export function orderTotals(lines: readonly LineFigures[], order: Order): QuoteTotals | null {
  const { currency } = order
  const sums = { list: 0, net: 0, beforeTax: 0, tax: 0, total: 0 }
  let cost: Ratio | null = ZERO
  for (const { line, minor } of lines) {
    for (const key of KEYS) sums[key] += minor[key]
    const ofLine: Ratio | null = costOf(line, order)
    cost = cost === null || ofLine === null ? null : added(cost, ofLine)
  }
  if (KEYS.some((key) => !Number.isSafeInteger(sums[key]))) return null
  const money = (amount: number): Money => ({ amount, currency })
  return {
    list: money(sums.list),
    net: money(sums.net),
    takenOff: money(sums.list - sums.net),
    beforeTax: money(sums.beforeTax),
    tax: money(sums.tax),
    total: money(sums.total),
    discount: discountOf(sums.list, sums.net),
    marginOnCost: marginOnCost(sums.beforeTax, cost),
    taxes: taxShares(lines, currency),
    deposit: null,
    balance: null,
  }
}

const KEYS = ['list', 'net', 'beforeTax', 'tax', 'total'] as const

// By rate, in the order of the book.
function taxShares(lines: readonly LineFigures[], currency: string): TaxShare[] {
  const sums = new Map<CompiledTax, { beforeTax: number; tax: number }>()
  for (const { line, minor } of lines) {
    if (line.tax === null) continue
    const sum = sums.get(line.tax) ?? { beforeTax: 0, tax: 0 }
    sum.beforeTax += minor.beforeTax
    sum.tax += minor.tax
    sums.set(line.tax, sum)
  }
  const inOrder = [...sums].sort(([left], [right]) => left.number - right.number)
  return inOrder.map(([{ rate, at }, { beforeTax, tax }]) => ({
    rule: at,
    ...named(rate),
    rate: rate.rate,
    beforeTax: { amount: beforeTax, currency },
    tax: { amount: tax, currency },
  }))
}
