import { InvariantError, type Rational } from '../../shared/index.js'
import type { QuoteLine } from '../quoted.js'
import type { ApprovalReason, PricingFinding } from '../reasons.js'
import type { PriceBook } from '../schema.js'

/** What limits need to know: `exchange` is what one unit of the book's currency is in the quote's, null if unknown. */
export type LimitedQuote = {
  readonly lines: readonly QuoteLine[]
  readonly book: PriceBook
  readonly currency: string
  readonly exchange: Rational | null
}

/** Findings refuse the quote; causes ask for approvals, and go on to `quoteApprovals`. */
export type LimitsReached = {
  readonly findings: readonly PricingFinding[]
  readonly causes: readonly ApprovalReason[]
}

/**
 * Which lines lie below their floor or above their ceiling (RULES #26). The lines stand in the order of the request.
 */
export function limitsOf(limited: LimitedQuote): LimitsReached {
  throw new InvariantError('pricing/not-yet', { lines: limited.lines.length })
}
