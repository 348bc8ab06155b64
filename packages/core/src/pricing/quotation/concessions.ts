import type { ApprovalReason } from '../approvals/approval-reason.js'
import type { PricingFinding } from '../reasons.js'
import type { PriceBook, QuoteRequest } from '../schema.js'

/** Findings refuse the quote; causes ask for approvals, and go on to `quoteApprovals`. */
export type ConcessionsAsked = {
  readonly findings: readonly PricingFinding[]
  readonly causes: readonly ApprovalReason[]
}

/** Which concessions of a request the book does not allow, and which have to be approved (RULES #32). */
export function concessionsOf(
  { concessions = [] }: Pick<QuoteRequest, 'concessions'>,
  { quotation }: Pick<PriceBook, 'quotation'>,
): ConcessionsAsked {
  const findings: PricingFinding[] = []
  const causes: ApprovalReason[] = []
  const rules = quotation?.concessions ?? []
  for (const [index, { kind }] of concessions.entries()) {
    const place = rules.findIndex((rule) => rule.kind === kind)
    const approver = rules[place]?.approver
    if (place < 0) {
      findings.push({ code: 'pricing/concession-not-allowed', at: `/concessions/${index}`, kind })
    } else if (approver !== undefined) {
      const rule = `/quotation/concessions/${place}` as const
      causes.push({ code: 'pricing/concession-needs-approval', rule, role: approver, kind })
    }
  }
  return { findings, causes }
}
