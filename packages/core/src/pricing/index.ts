export { priceCurve } from './curve/price-curve.js'
export type {
  PriceBreak,
  PriceCurveOptions,
  PricePoint,
  PricedTerm,
  PriceCurve,
} from './curve/price-curve.js'
export { breakEven } from './fairness/break-even.js'
export type { BreakEven, Investment } from './fairness/break-even.js'
export { cheapestCover } from './fairness/cheapest-cover.js'
export type { Cover } from './fairness/cheapest-cover.js'
export { checkClaim } from './fairness/check-claim.js'
export type { Claim, ClaimCheck } from './fairness/check-claim.js'
export { isComparable } from './fairness/is-comparable.js'
export { perPeriods } from './fairness/per-periods.js'
export type { PerPeriods } from './fairness/per-periods.js'
export { termOffers } from './fairness/term-offers.js'
export type { TermOffer } from './fairness/term-offers.js'
export { largestDiscount } from './inverse/largest-discount.js'
export type { DiscountRoom, LargestDiscount } from './inverse/largest-discount.js'
export type { LineBreaks } from './inverse/line-breaks.js'
export { nextBreak } from './inverse/next-break.js'
export type { NextBreakOptions } from './inverse/next-break.js'
export { lintPriceBook } from './lint/lint-price-book.js'
export type {
  PricingExample,
  PricingLintFinding,
  ShownPricingExample,
} from './lint/lint-finding.js'
export { DIALECTS } from './dialects/dialects.js'
export type { Dialect } from './dialects/dialects.js'
export { approve } from './approvals/approve.js'
export type { Approver } from './approvals/approve.js'
export type { ApprovalReason } from './approvals/approval-reason.js'
export { quotationCompleteness } from './quotation/completeness.js'
export { depositOf, validUntil } from './quotation/deposit.js'
export { QUOTATION_FIELDS } from './quotation/quotation-fields.js'
export { quote } from './quote.js'
export { sampleAdvice } from './samples/sample-advice.js'
export type { SampleAdvice, SampleQuestion, SampleReason } from './samples/sample-advice.js'
export { keepVouchers } from './vouchers/keep-vouchers.js'
export type { VoucherOrder, VoucherStep } from './vouchers/keep-vouchers.js'
export type {
  ApprovalBasis,
  FreeLine,
  PricedLine,
  PricingCircumstances,
  Quote,
  QuoteAlternative,
  QuoteApprovals,
  QuoteCompleteness,
  QuoteLine,
  QuoteTotals,
  RedeemedVoucher,
  TaxShare,
} from './quoted.js'
export type {
  LostBy,
  PricingFinding,
  PricingReason,
  VoucherFinding,
  VoucherReason,
  WaterfallStep,
} from './reasons.js'
export type {
  Adjustment,
  AdjustmentStage,
  Approval,
  ApprovalCause,
  ApprovalLadder,
  Authority,
  ChangeTier,
  Choice,
  Concession,
  ConcessionKind,
  ConcessionRule,
  DecimalRange,
  DepositPolicy,
  ExchangeRate,
  FreeGoods,
  Having,
  Item,
  ManualChange,
  MarketPrices,
  Price,
  PriceBlock,
  PriceBook,
  PriceCell,
  PriceChange,
  PriceClass,
  PriceLimits,
  PriceList,
  PriceRounding,
  PriceScheme,
  PriceTerm,
  PriceTier,
  PricingConventions,
  QuotationField,
  QuotationPolicy,
  QuoteCustomer,
  QuoteRequest,
  RequestLine,
  RoundPrice,
  Season,
  TaxPolicy,
  TaxRate,
  TaxRounding,
  TradeIn,
  UnitConversion,
  Units,
  Voucher,
  VoucherIssue,
  VoucherPolicy,
  VoucherRegister,
} from './schema.js'
