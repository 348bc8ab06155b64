import { InvariantError, type Rational } from '../../shared/index.js'
import type { QuoteApprovals, QuoteLine, QuoteTotals } from '../quoted.js'
import type { ApprovalReason, PricingFinding } from '../reasons.js'
import type { PriceBook, QuoteRequest } from '../schema.js'

/**
 * What approvals depend on. `causes` are those of rules (`pricing/rule-needs-approval`), of limits (`limitsOf`) and of
 * concessions (`concessionsOf`). `totals` are null where a line has no price: then nothing is asked for.
 */
export type ApprovedQuote = {
  readonly lines: readonly QuoteLine[]
  readonly totals: Pick<QuoteTotals, 'list' | 'net' | 'discount' | 'marginOnCost'> | null
  readonly request: QuoteRequest
  readonly book: PriceBook
  readonly currency: string
  readonly exchange: Rational | null
  readonly causes: readonly ApprovalReason[]
}

/** Findings refuse the quote: beyond the authority of the last role, or a cost or exchange rate that is missing. */
export type ApprovalsAsked = {
  readonly approvals: QuoteApprovals
  readonly findings: readonly PricingFinding[]
}

/** Who has to approve a quote, who did, and whose approval has lapsed (RULES #27, #28, #29). */
export function quoteApprovals(asked: ApprovedQuote): ApprovalsAsked {
  throw new InvariantError('pricing/not-yet', { lines: asked.lines.length })
}
