import type { PricedLine, Quote, WaterfallStep } from '../../src/pricing/index.js'
import type { Decimal } from '../../src/shared/index.js'
import { read, subtract, type Fraction } from './fraction.js'
import type { OracleStep } from './ledger.js'
import type { OraclePriced, OracleQuote } from './oracle.js'

/** All figures of a quote as plain text, so that two of them can be compared and a difference be read. */
export type Figures = {
  readonly currency: string
  readonly isRefused: boolean
  readonly lines: readonly (Readonly<Record<string, unknown>> | null)[]
  readonly steps: readonly string[]
  readonly totals: Readonly<Record<string, unknown>> | null
  readonly free: readonly string[]
  readonly redeemed: readonly string[]
  readonly findings: readonly string[]
}

export function figuresOfQuote(quote: Quote): Figures {
  const { totals } = quote
  return {
    currency: quote.currency,
    isRefused: quote.status === 'refused',
    lines: quote.lines.map(({ priced, baseQuantity }) =>
      priced === null ? null : lineFigures(priced, baseQuantity),
    ),
    steps: stepFigures(quote.waterfall),
    totals:
      totals === null
        ? null
        : {
            list: totals.list.amount,
            net: totals.net.amount,
            beforeTax: totals.beforeTax.amount,
            tax: totals.tax.amount,
            total: totals.total.amount,
            discount: exact(totals.discount),
            marginOnCost: exact(totals.marginOnCost),
            taxes: totals.taxes
              .map(({ rule, beforeTax, tax }) => `${rule} ${beforeTax.amount} ${tax.amount}`)
              .sort(),
            deposit: totals.deposit?.amount ?? null,
            balance: totals.balance?.amount ?? null,
          },
    free: quote.free.map(({ item, quantity, rule }) => `${item} ${exact(quantity)} ${rule}`),
    redeemed: quote.vouchers.redeemed
      .filter(({ amount }) => amount.amount !== 0)
      .map(({ id, amount }) => `${id} ${amount.amount}`),
    findings: [...new Set(quote.findings.map(({ code }) => code))].sort(),
  }
}

export function figuresOfOracle(oracle: OracleQuote): Figures {
  const { totals } = oracle
  return {
    currency: oracle.currency,
    isRefused: oracle.isRefused,
    lines: oracle.lines.map((line) => (line === null ? null : oracleFigures(line))),
    steps: oracle.steps.map(oracleStep),
    totals:
      totals === null
        ? null
        : {
            list: Number(totals.list),
            net: Number(totals.net),
            beforeTax: Number(totals.beforeTax),
            tax: Number(totals.tax),
            total: Number(totals.total),
            discount: spelt(totals.discount),
            marginOnCost: spelt(totals.marginOnCost),
            taxes: [...totals.taxes]
              .map(([rule, { beforeTax, tax }]) => `/tax/rates/${rule} ${beforeTax} ${tax}`)
              .sort(),
            deposit: totals.deposit === null ? null : Number(totals.deposit),
            balance: totals.deposit === null ? null : Number(totals.total - totals.deposit),
          },
    free: oracle.free.map(({ item, quantity, rule }) => `${item} ${spelt(quantity)} ${rule}`),
    redeemed: oracle.redeemed.map(({ id, amount }) => `${id} ${amount}`),
    findings: [...oracle.findings].sort(),
  }
}

function lineFigures(line: PricedLine, baseQuantity: Decimal) {
  return {
    baseQuantity: exact(baseQuantity),
    list: line.list.amount,
    net: line.net.amount,
    exactList: exact(line.exactList),
    exactNet: exact(line.exactNet),
    exactDiscount: exact(line.exactDiscount),
    unitList: exact(line.unitList),
    unitNet: exact(line.unitNet),
    steps: stepFigures(line.waterfall),
    beforeTax: line.beforeTax.amount,
    tax: line.tax.amount,
    total: line.total.amount,
    exactTax: exact(line.exactTax),
    taxRate: exact(line.taxRate),
    marginOnCost: exact(line.marginOnCost),
    discount: exact(line.discount),
  }
}

function oracleFigures(line: OraclePriced) {
  return {
    baseQuantity: spelt(line.baseQuantity),
    list: Number(line.list),
    net: Number(line.net),
    exactList: spelt(line.exactList),
    exactNet: spelt(line.exactNet),
    exactDiscount: spelt(subtract(line.exactList, line.exactNet)),
    unitList: spelt(line.unitList),
    unitNet: spelt(line.unitNet),
    steps: line.steps.map(oracleStep),
    beforeTax: Number(line.beforeTax),
    tax: Number(line.tax),
    total: Number(line.total),
    exactTax: spelt(line.exactTax),
    taxRate: spelt(line.taxRate),
    marginOnCost: spelt(line.marginOnCost),
    discount: spelt(line.discount),
  }
}

function stepFigures(steps: readonly WaterfallStep[]): string[] {
  return steps.filter(({ amount }) => amount.amount !== 0).map(stepFigure)
}

function stepFigure(step: WaterfallStep): string {
  const { code, amount } = step
  if (code === 'pricing/list' || code === 'pricing/sale-price') return `${code} ${amount.amount}`
  const key =
    code === 'pricing/manual-change'
      ? ` manual ${step.manual}`
      : code === 'pricing/voucher-redeemed'
        ? ` voucher ${step.voucher}`
        : code === 'pricing/trade-in'
          ? ` trade-in ${step.tradeIn}`
          : ''
  return `${code} ${step.rule}${key} ${amount.amount}`
}

function oracleStep({ code, rule, key, amount }: OracleStep): string {
  if (code === 'pricing/list' || code === 'pricing/sale-price') return `${code} ${amount}`
  return `${code} ${rule}${key === '' ? '' : ` ${key}`} ${amount}`
}

function exact(value: Decimal | null): string | null {
  return spelt(value === null ? null : read(value))
}

function spelt(value: Fraction | null): string | null {
  return value === null ? null : `${value.top}/${value.bottom}`
}
