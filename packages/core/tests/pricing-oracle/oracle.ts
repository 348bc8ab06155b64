import type { PriceBook, PricingCircumstances, QuoteRequest } from '../../src/pricing/index.js'
import { exchangeRate, minorOf } from './amounts.js'
import {
  add,
  divide,
  fraction,
  least,
  most,
  multiply,
  ONE,
  read,
  rounded,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js'
import { Ledger, type OracleStep } from './ledger.js'
import { oracleLine, type OracleInput, type OracleLine } from './lines.js'
import { limitFindings } from './limits.js'
import { oracleStage } from './stages.js'
import { manualKey, tradeInKey, voucherKey, type OracleFree, type Takings } from './steps.js'
import { taxesOf } from './taxes.js'
import { vouchersOf } from './vouchers.js'

/** A quote by RULES.md alone. Amounts are in minor units. */
export type OracleQuote = {
  readonly currency: string
  /** In the order of the request; null for a line without a price. */
  readonly lines: readonly (OraclePriced | null)[]
  readonly steps: readonly OracleStep[]
  readonly totals: OracleTotals | null
  readonly free: readonly OracleFree[]
  readonly redeemed: readonly { readonly id: string; readonly amount: bigint }[]
  /** Codes of what stands in the way, or leaves a price in doubt. */
  readonly findings: ReadonlySet<string>
  readonly isRefused: boolean
}

export type OraclePriced = {
  readonly baseQuantity: Fraction
  readonly list: bigint
  readonly net: bigint
  readonly exactList: Fraction
  readonly exactNet: Fraction
  readonly unitList: Fraction | null
  readonly unitNet: Fraction | null
  readonly steps: readonly OracleStep[]
  readonly beforeTax: bigint
  readonly tax: bigint
  readonly total: bigint
  readonly exactTax: Fraction
  readonly taxRate: Fraction | null
  readonly marginOnCost: Fraction | null
  readonly discount: Fraction | null
}

export type OracleTotals = {
  readonly list: bigint
  readonly net: bigint
  readonly beforeTax: bigint
  readonly tax: bigint
  readonly total: bigint
  readonly discount: Fraction | null
  readonly marginOnCost: Fraction | null
  /** By the place of the rate in the book. */
  readonly taxes: ReadonlyMap<number, { readonly beforeTax: bigint; readonly tax: bigint }>
  readonly deposit: bigint | null
}

export function oracleQuote(
  request: QuoteRequest,
  book: PriceBook,
  c: PricingCircumstances,
): OracleQuote {
  const findings: string[] = []
  const currency = request.currency ?? book.currency
  const input: OracleInput = { request, book, c, currency, findings }
  const all = request.lines.map((line) => oracleLine(input, line))
  const lines = all.filter((line) => line !== null)
  const ledger = new Ledger(book.conventions, lines)
  const takings: Takings = {
    manual: new Set(manualOf(input).map(manualKey)),
    tradeIns: new Set((request.tradeIns ?? []).map(tradeInKey)),
    vouchers: vouchersOf(input),
  }
  const offered = [...takings.vouchers.keys()].length
  const free: OracleFree[] = []
  for (const [place, stage] of (book.adjustments ?? []).entries()) {
    oracleStage({ ...input, lines, ledger, takings, free }, stage, place)
  }
  const left = takings.manual.size + takings.tradeIns.size + takings.vouchers.size
  if (left > 0 && lines.length === all.length) findings.push('pricing/nothing-takes')

  if (!ledger.isInRange) findings.push('pricing/amount-out-of-range')
  const priced = ledger.isInRange ? pricedLines(input, lines, ledger) : []
  findings.push(...limitFindings(input, lines, priced))
  const places = all.map((line) => (line === null ? -1 : lines.indexOf(line)))
  const totals = places.includes(-1) || !ledger.isInRange ? null : totalsOf(input, lines, priced)
  const redeemed = ledger.orderSteps
    .filter(({ code }) => code === 'pricing/voucher-redeemed')
    .map(({ key, amount }) => ({ id: key.slice(voucherKey('').length), amount: -amount }))
  return {
    currency,
    lines: places.map((place) => priced[place] ?? null),
    steps: ledger.isInRange ? ledger.orderSteps : [],
    totals,
    free,
    redeemed: offered === 0 || !ledger.isInRange ? [] : redeemed,
    findings: new Set(findings),
    isRefused: findings.some((code) => !code.startsWith('conditions/')),
  }
}

/** Manual changes of lines that the request has. */
function manualOf({ request, findings }: OracleInput) {
  const known = request.lines.map(({ id }) => id)
  return (request.manual ?? []).filter(({ line }) => {
    const isKnown = line === undefined || known.includes(line)
    if (!isKnown) findings.push('pricing/unknown-line')
    return isKnown
  })
}

function pricedLines(
  input: OracleInput,
  lines: readonly OracleLine[],
  ledger: Ledger,
): OraclePriced[] {
  const { book, currency } = input
  const minor = minorOf(currency)
  const nets = ledger.nets()
  const taxes = taxesOf(book, lines, nets)
  return lines.map((line, at) => {
    const steps = ledger.steps[at] ?? []
    const net = nets[at] ?? 0n
    const list = steps.find(({ code }) => code === 'pricing/list')?.amount ?? 0n
    const { tax, exact } = taxes[at] ?? { tax: 0n, exact: ZERO }
    // Where only the order is rounded, a unit is exact.
    const isExact = book.conventions.rounding.at === 'order'
    const ofUnit = (amount: Fraction) =>
      line.asked.top === 0n ? null : divide(divide(amount, minor), line.asked)
    const isHeld = book.tax?.prices === 'inclusive'
    const beforeTax = isHeld ? net - tax : net
    return {
      baseQuantity: line.quantity,
      list,
      net,
      exactList: divide(line.list, minor),
      exactNet: divide(isExact ? ledger.at(at) : (ledger.unrounded[at] ?? ZERO), minor),
      unitList: ofUnit(isExact ? line.list : fraction(list)),
      unitNet: ofUnit(isExact ? ledger.at(at) : fraction(net)),
      steps,
      beforeTax,
      tax,
      total: beforeTax + tax,
      exactTax: divide(exact, minor),
      taxRate: line.taxRule === null ? null : line.taxRate,
      marginOnCost: marginOf(beforeTax, costOf(input, line)),
      discount: discountOf(list, net),
    }
  })
}

function discountOf(list: bigint, net: bigint): Fraction | null {
  return list === 0n ? null : divide(fraction(list - net), fraction(list))
}

/** The cost of a line in minor units; null where the item has none, or its currency no rate. */
export function costOf({ book, currency, c }: OracleInput, { item, quantity }: OracleLine) {
  const rate = exchangeRate(book, book.currency, currency, c.today)
  if (item.cost === undefined || rate === null) return null
  return multiply(multiply(multiply(read(item.cost), rate), minorOf(currency)), quantity)
}

function marginOf(beforeTax: bigint, cost: Fraction | null): Fraction | null {
  if (cost === null || cost.top === 0n) return null
  return subtract(divide(fraction(beforeTax), cost), ONE)
}

function totalsOf(
  input: OracleInput,
  lines: readonly OracleLine[],
  priced: readonly OraclePriced[],
): OracleTotals {
  const { deposit } = input.book.quotation ?? {}
  const sum = (amountOf: (line: OraclePriced) => bigint) =>
    priced.reduce((all, line) => all + amountOf(line), 0n)
  const list = sum((line) => line.list)
  const net = sum((line) => line.net)
  const beforeTax = sum((line) => line.beforeTax)
  const tax = sum((line) => line.tax)
  const total = beforeTax + tax
  const costs = lines.map((line) => costOf(input, line))
  const known = costs.filter((cost) => cost !== null)
  const taxes = new Map<number, { beforeTax: bigint; tax: bigint }>()
  for (const [at, line] of priced.entries()) {
    const rule = lines[at]?.taxRule ?? null
    if (rule === null) continue
    const so = taxes.get(rule) ?? { beforeTax: 0n, tax: 0n }
    taxes.set(rule, { beforeTax: so.beforeTax + line.beforeTax, tax: so.tax + line.tax })
  }
  const asked =
    deposit === undefined
      ? null
      : deposit.rate !== undefined
        ? multiply(fraction(total), read(deposit.rate))
        : multiply(read(deposit.amount ?? 0), minorOf(input.currency))
  return {
    list,
    net,
    beforeTax,
    tax,
    total,
    discount: discountOf(list, net),
    marginOnCost: known.length < costs.length ? null : marginOf(beforeTax, add(...known)),
    taxes,
    deposit: asked === null ? null : rounded(most(ZERO, least(asked, fraction(total))), 'half-up'),
  }
}
