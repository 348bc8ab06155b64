import type { Money } from '../../shared/index.js'
import {
  divided,
  less,
  multiplied,
  ONE,
  ratioOf,
  ratioText,
  signOf,
  whole,
  type Ratio,
} from '../amounts/ratio.js'
import type { Order } from '../lines/order.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { PricedLine } from '../quoted.js'
import type { LineTax } from '../tax/line-taxes.js'

/** The figures of a line when all steps are taken, and those that the order sums, in minor units. */
export type LineFigures = {
  readonly line: WorkingLine
  readonly priced: PricedLine
  readonly minor: Readonly<Record<'list' | 'net' | 'beforeTax' | 'tax' | 'total', number>>
}

export function lineFigures(line: WorkingLine, taxed: LineTax, order: Order): LineFigures {
  const { tax } = taxed
  const { shown: net, list } = line
  const beforeTax = order.book.tax?.prices === 'inclusive' ? net - tax : net
  const minor = { list, net, beforeTax, tax, total: beforeTax + tax }
  return { line, priced: pricedLine(line, taxed.exact, minor, order), minor }
}

function pricedLine(
  line: WorkingLine,
  exactTax: Ratio,
  { list, net, beforeTax, tax, total }: LineFigures['minor'],
  order: Order,
): PricedLine {
  const { minor, currency } = order
  const { asked } = line
  const money = (amount: number): Money => ({ amount, currency })
  const major = (amount: Ratio) => ratioText(divided(amount, minor))
  // Where only the order is rounded, lines and their units stay as they are.
  const isExact = order.book.conventions.rounding.at === 'order'
  const ofUnit = (amount: number, exact: Ratio) =>
    signOf(asked.quantity) === 0
      ? null
      : major(divided(isExact ? exact : whole(amount), asked.quantity))
  return {
    price: line.price.at,
    list: money(list),
    net: money(net),
    exactList: major(line.exactList),
    exactNet: major(line.exact),
    exactDiscount: major(less(line.exactList, line.exact)),
    unitNet: ofUnit(net, line.exact),
    unitList: ofUnit(list, line.exactList),
    waterfall: line.steps,
    beforeTax: money(beforeTax),
    tax: money(tax),
    total: money(total),
    exactTax: major(exactTax),
    taxRate: line.tax?.rate.rate ?? null,
    marginOnCost: marginOnCost(beforeTax, costOf(line, order)),
    discount: discountOf(list, net),
  }
}

/** What a line costs in minor units of the quote's currency; null where that is not known. */
export function costOf({ asked }: WorkingLine, { exchange, minor }: Order): Ratio | null {
  const { cost } = asked.item
  if (cost === undefined || exchange === null) return null
  const inMinor = multiplied(multiplied(ratioOf(cost), minor), exchange)
  return multiplied(inMinor, asked.baseQuantity)
}

/** A price above its cost, as a share of the cost; null where the cost is not known or nothing. */
export function marginOnCost(beforeTax: number, cost: Ratio | null): string | null {
  if (cost === null || signOf(cost) === 0) return null
  return ratioText(less(divided(whole(beforeTax), cost), ONE))
}

/** What is taken off a list price, as a share of it; null where that is nothing. */
export function discountOf(list: number, net: number): string | null {
  return list === 0 ? null : ratioText(less(ONE, divided(whole(net), whole(list))))
}
