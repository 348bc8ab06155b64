import { addPeriod, type Period } from '../../../shared/index.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import { situations } from '../situations.js'
import type { LintedBook } from '../linted-book.js'

const SOME_DAY = '2026-01-01'

/** Vouchers that nobody can redeem, and those that may end before the quotation that earns them (RULES #20, #31). */
export function* voucherIssues(linted: LintedBook): Iterable<PricingLintFinding> {
  const { book, today } = linted
  const issues = book.vouchers?.issue ?? []
  if (issues.length === 0) return
  const isTaken = (book.adjustments ?? []).some(
    ({ on, rules }) => on === 'order' && rules.some(({ takes }) => takes === 'vouchers'),
  )
  if (!isTaken) {
    yield {
      code: 'pricing/vouchers-never-taken',
      severity: 'error',
      rule: '/vouchers/issue',
      ...earning(linted, '/vouchers/issue/'),
    }
  }
  const holds = book.quotation?.validFor
  if (holds === undefined) return
  const last = (period: Period) => addPeriod(today ?? SOME_DAY, period)
  for (const [index, { id, name, validFor }] of issues.entries()) {
    if (last(validFor) > last(holds)) continue
    yield {
      code: 'pricing/voucher-ends-first',
      severity: 'warning',
      rule: `/vouchers/issue/${index}`,
      rules: ['/quotation/validFor'],
      id,
      ...(name === undefined ? {} : { name }),
      ...earning(linted, `/vouchers/issue/${index}`),
    }
  }
}

/** The smallest request that earns a voucher. */
function earning(linted: LintedBook, issue: string): { readonly example?: PricingExample } {
  for (const { example, quote } of situations(linted)) {
    const isEarned = quote.reasons.some(
      ({ code, rule }) => code === 'pricing/voucher-issued' && rule.startsWith(issue),
    )
    if (isEarned) return { example }
  }
  return {}
}
