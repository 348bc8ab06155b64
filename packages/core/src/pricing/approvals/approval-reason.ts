import type { Decimal, IsoDate, JsonPointer, LocalText, Money } from '../../shared/index.js'

/** Why something beyond the figures needs a decision. */
type Cause = { readonly rule: JsonPointer; readonly role: string }

/** Why a role has to approve, or no longer has to. */
export type ApprovalReason =
  | (Cause & {
      readonly code: 'pricing/discount-beyond'
      readonly discount: Decimal
      readonly limit: Decimal
      readonly line?: string
    })
  | (Cause & {
      readonly code: 'pricing/margin-beyond'
      readonly marginOnCost: Decimal
      readonly limit: Decimal
      readonly line?: string
    })
  | (Cause & {
      readonly code: 'pricing/amount-beyond'
      readonly amount: Money
      readonly limit: Money
      readonly line?: string
    })
  | (Cause & {
      readonly code: 'pricing/rule-needs-approval'
      readonly name?: LocalText
    })
  | (Cause & {
      readonly code: 'pricing/below-floor-approval'
      readonly line: string
      readonly unit: Decimal
      readonly floor: Decimal
      readonly currency: string
    })
  | (Cause & {
      readonly code: 'pricing/above-ceiling-approval'
      readonly line: string
      readonly unit: Decimal
      readonly ceiling: Decimal
      readonly currency: string
    })
  | (Cause & { readonly code: 'pricing/concession-needs-approval'; readonly kind: string })
  | (Cause & {
      readonly code: 'pricing/covered-by'
      /** The higher role of the same ladder that approves anyway. */
      readonly by: string
    })
  | (Cause & {
      readonly code: 'pricing/approval-stands'
      readonly by: string
      readonly on: IsoDate
    })
  | (Cause & {
      /** It is dated after the day of the quote. */
      readonly code: 'pricing/approval-not-yet'
      readonly by: string
      readonly on: IsoDate
    })
  | (Cause & {
      /** Given in a role that nothing of the book or the quote asks for. */
      readonly code: 'pricing/approver-unknown'
      readonly by: string
      readonly on: IsoDate
      readonly nearest?: string
    })
  | (Cause & {
      readonly code: 'pricing/approval-lapsed'
      readonly by: string
      readonly on: IsoDate
      /** What got worse since. */
      readonly worse: readonly ('customer' | 'discount' | 'margin' | 'amount' | 'cause')[]
    })
