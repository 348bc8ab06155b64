import { compareExact, minorDigits, money, times } from '../../../shared/index.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import { situations } from '../situations.js'

/** A deposit that is more than the smallest order comes to (RULES #25). */
export function* depositFindings(linted: LintedBook): Iterable<PricingLintFinding> {
  const { book } = linted
  const amount = book.quotation?.deposit?.amount
  if (amount === undefined) return
  const deposit = times(amount, 10 ** minorDigits(book.currency))
  for (const { example, quote } of situations(linted)) {
    if (quote.totals === null || compareExact(quote.totals.total.amount, deposit) >= 0) continue
    yield {
      code: 'pricing/deposit-above-total',
      severity: 'warning',
      rule: '/quotation/deposit',
      deposit: money(amount, book.currency),
      total: quote.totals.total,
      example,
    }
    return
  }
}
