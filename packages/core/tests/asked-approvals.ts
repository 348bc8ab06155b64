import type { ApprovalReason } from '../src/pricing/approvals/approval-reason.js'
import { quoteApprovals } from '../src/pricing/approvals/quote-approvals.js'
import type { Approval, ApprovalLadder, PriceBook } from '../src/pricing/schema.js'
import { rational } from '../src/shared/index.js'
import { bookOf, quotedLine, quotedTotals, type Priced } from './quoted-lines.js'

export const LADDER: ApprovalLadder = {
  id: 'sales',
  of: 'order',
  approvers: 'lowest',
  roles: [
    { role: 'rep', discount: '0.05', amount: 10_000 },
    { role: 'manager', discount: '0.1', marginOnCost: '0.1' },
    { role: 'director', discount: '0.2' },
  ],
}

export type Options = {
  readonly ladders?: readonly ApprovalLadder[]
  readonly causes?: readonly ApprovalReason[]
  readonly approvals?: readonly Approval[]
  readonly customerId?: string
  readonly parts?: Partial<PriceBook>
}

export function asked(lines: readonly Priced[], options: Options = {}) {
  const { ladders = [LADDER], causes = [], approvals = [], customerId, parts = {} } = options
  return quoteApprovals({
    lines: lines.map(quotedLine),
    totals: quotedTotals(lines),
    request: { approvals, ...(customerId === undefined ? {} : { customer: { id: customerId } }) },
    book: bookOf(lines, { approvals: ladders, ...parts }),
    currency: 'CNY',
    exchange: rational(1),
    today: '2026-11-21',
    causes,
  })
}

export const line = (discountPercent: number, list = 10_000, id = 'a'): Priced => ({
  id,
  list,
  net: list - (list * discountPercent) / 100,
  cost: list / 200,
})

export const needed = (lines: readonly Priced[], options?: Options) =>
  asked(lines, options).approvals.needed

export const promotion: ApprovalReason = {
  code: 'pricing/rule-needs-approval',
  rule: '/adjustments/0/rules/0',
  role: 'manager',
}
