import {
  quote,
  type PriceBook,
  type PricingLintFinding,
  type Quote,
} from '../../src/pricing/index.js'
import { compareExact, times } from '../../src/shared/index.js'

/** Whether the quote of a finding's example shows what the finding says; null where it has no example. */
export function showsFault(finding: PricingLintFinding, book: PriceBook): boolean | null {
  const { example } = finding
  if (example === undefined) return null
  const { today, market } = example
  const circumstances = { today, ...(market === undefined ? {} : { market }) }
  const ask = (request: typeof example.request) => quote(request, book, circumstances)
  const quoted = ask(example.request)
  const beside = example.beside === undefined ? null : ask(example.beside)
  const [line] = quoted.lines
  const codes = [...quoted.findings, ...quoted.approvals.reasons].map(({ code }) => code)
  const finds = (...wanted: string[]) => codes.some((code) => wanted.includes(code))
  const steps = quoted.waterfall.map(({ rule }) => rule)
  switch (finding.code) {
    case 'pricing/quantity-uncovered':
    case 'pricing/customers-uncovered':
    case 'pricing/item-without-price':
      return line?.priced === null
    case 'pricing/prices-ambiguous':
      return finds('pricing/prices-conflict')
    case 'pricing/rules-ambiguous':
      return finds('pricing/rules-conflict')
    case 'pricing/total-falls':
      return beside !== null && net(beside) < net(quoted)
    case 'pricing/price-never-chosen':
      return line?.priced?.price !== finding.rule
    case 'pricing/rule-never-applies':
      return !steps.includes(finding.rule)
    case 'pricing/takes-more-than-price': {
      const reasons = quoted.lines.flatMap(({ reasons: ofLine }) => ofLine)
      return (
        finds('pricing/below-zero') ||
        [...quoted.reasons, ...reasons].some(({ code }) => code === 'pricing/stopped-at-zero') ||
        net(quoted) < 0
      )
    }
    case 'pricing/currency-not-exchanged':
      return finds('pricing/no-exchange-rate')
    case 'pricing/list-below-floor':
      return finds('pricing/below-floor', 'pricing/below-floor-approval')
    case 'pricing/list-above-ceiling':
      return finds('pricing/above-ceiling', 'pricing/above-ceiling-approval')
    case 'pricing/cost-not-known':
      return finds('pricing/cost-missing')
    case 'pricing/item-untaxed':
      return finds('pricing/no-tax-rate')
    case 'pricing/tax-never-reached':
      return quoted.totals?.taxes.every(({ rule }) => rule !== finding.rule) ?? false
    case 'pricing/cell-repeated':
      return chosenCell(quoted) !== finding.rule
    case 'pricing/cells-left-out':
      return finds('pricing/no-cell')
    case 'pricing/longer-costs-more':
      return beside !== null && perMonth(quoted, finding.than) > perMonth(beside, finding.months)
    case 'pricing/longer-is-cheaper':
      return beside !== null && net(beside) <= net(quoted)
    case 'pricing/vouchers-never-taken': {
      const { issued } = quoted.vouchers
      const vouchers = Object.fromEntries(issued.map((voucher) => [voucher.id, voucher]))
      const next = { ...example.request, vouchers: Object.keys(vouchers) }
      const taken = quote(next, book, { ...circumstances, vouchers })
      return taken.findings.some(({ code }) => code === 'pricing/nothing-takes')
    }
    case 'pricing/voucher-ends-first':
      return quoted.vouchers.issued.some(
        ({ expiresOn }) => quoted.validUntil !== null && expiresOn <= quoted.validUntil,
      )
    case 'pricing/deposit-above-total':
      return compareExact(quoted.totals?.total.amount ?? 0, finding.deposit.amount) < 0
    default:
      return false
  }
}

function net({ totals }: Quote): number {
  return totals?.net.amount ?? Number.NaN
}

/** What several times the months of the other offer would cost. */
function perMonth({ totals }: Quote, months: number): number {
  return Number(times(totals?.net.amount ?? 0, months).numerator)
}

function chosenCell({ lines }: Quote): string | undefined {
  const reasons = lines.flatMap(({ reasons: ofLine }) => ofLine)
  return reasons.find(({ code }) => code === 'pricing/tier')?.rule
}
