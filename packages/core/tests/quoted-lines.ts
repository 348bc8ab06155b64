import {
  decimalText,
  majorUnits,
  minus,
  over,
  sumMoney,
  type Decimal,
  type Money,
} from '../src/shared/index.js'
import type { PriceBook, QuoteLine, QuoteTotals } from '../src/pricing/index.js'

/** What a line was priced at, in minor units of yuan; `cost` is for one unit, in yuan. */
export type Priced = {
  readonly id: string
  readonly item?: string
  readonly quantity?: number
  readonly list: number
  readonly net: number
  readonly cost?: Decimal
}

const yuan = (amount: number): Money => ({ amount, currency: 'CNY' })

/** A line of a quote as pricing would answer it: without tax, rounded at the line. */
export function quotedLine({ id, item = id, quantity = 1, list, net, cost }: Priced): QuoteLine {
  const quantityText = String(quantity)
  return {
    id,
    item,
    quantity: quantityText,
    unit: 'piece',
    baseQuantity: quantityText,
    priced: {
      price: '/prices/0',
      list: yuan(list),
      net: yuan(net),
      exactList: majorUnits(yuan(list)),
      exactNet: majorUnits(yuan(net)),
      unitNet: quantity === 0 ? null : decimalText(over(majorUnits(yuan(net)), quantity)),
      unitList: quantity === 0 ? null : decimalText(over(majorUnits(yuan(list)), quantity)),
      waterfall: [],
      beforeTax: yuan(net),
      tax: yuan(0),
      total: yuan(net),
      exactTax: '0',
      taxRate: null,
      marginOnCost: marginOf(net, cost === undefined ? null : costOf(quantity, cost)),
      discount: discountOf(list, net),
      exactDiscount: majorUnits(yuan(list - net)),
    },
    reasons: [],
  }
}

/** The totals of such lines. */
export function quotedTotals(
  lines: readonly Priced[],
): Pick<QuoteTotals, 'list' | 'discount' | 'marginOnCost'> {
  const list = sumMoney(
    lines.map((line) => yuan(line.list)),
    'CNY',
  )
  const net = sumMoney(
    lines.map((line) => yuan(line.net)),
    'CNY',
  )
  const costs = lines.map(({ quantity = 1, cost: unit }) =>
    unit === undefined ? null : costOf(quantity, unit),
  )
  const cost = costs.some((each) => each === null)
    ? null
    : costs.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  return {
    list,
    discount: discountOf(list.amount, net.amount),
    marginOnCost: marginOf(net.amount, cost),
  }
}

// In minor units: the tests' costs are whole ones.
function costOf(quantity: number, cost: Decimal): number {
  return Number(cost) * 100 * quantity
}

function discountOf(list: number, net: number): Decimal | null {
  return list === 0 ? null : decimalText(minus(1, over(net, list)))
}

function marginOf(net: number, cost: number | null): Decimal | null {
  return cost === null || cost === 0 ? null : decimalText(minus(over(net, cost), 1))
}

const CONVENTIONS: PriceBook['conventions'] = {
  choose: ['refuse'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}

/** A price book of nothing, with these parts. */
export function priceBook(parts: Partial<PriceBook>): PriceBook {
  return { currency: 'CNY', conventions: CONVENTIONS, items: [], prices: [], ...parts }
}

/** A book that sells just these lines' items at their costs. */
export function bookOf(lines: readonly Priced[], parts: Partial<PriceBook> = {}): PriceBook {
  const items = lines.map(({ id, item = id, cost }) => ({
    id: item,
    unit: 'piece',
    ...(cost === undefined ? {} : { cost }),
  }))
  return priceBook({ items, ...parts })
}
