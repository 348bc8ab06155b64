import { compileCondition, dayNumber, type Finding } from '../../shared/index.js'
import { multiplied, ratioOf, rationalOf, rounded } from '../amounts/ratio.js'
import { limitsOf } from '../approvals/limits.js'
import { quoteApprovals } from '../approvals/quote-approvals.js'
import type { Order } from '../lines/order.js'
import type { PricedOrder } from '../lines/priced-order.js'
import type { Quote, QuoteTotals, RedeemedVoucher } from '../quoted.js'
import type { PricingReason } from '../reasons.js'
import type { DepositPolicy } from '../schema.js'
import { issuedVouchers } from '../vouchers/issued.js'
import { quotationCompleteness } from './completeness.js'
import { concessionsOf } from './concessions.js'
import { depositOf } from './deposit.js'
import { periodEnd } from './period-end.js'

/** A priced order as a quotation: limits, approvals, deposit, vouchers, validity (RULES #25 to #34). */
export function settledQuote(priced: PricedOrder): Omit<Quote, 'alternatives'> {
  const { order, lines, adjusted } = priced
  const { request, book, currency, findings, circumstances } = order
  const exchange = order.exchange === null ? null : rationalOf(order.exchange)
  const limits = limitsOf({ lines, book, currency, exchange })
  const concessions = concessionsOf(request, book)
  const totals = withDeposit(priced.totals, order)
  const approved = quoteApprovals({
    lines,
    totals,
    request,
    book,
    currency,
    exchange,
    today: circumstances.today,
    causes: [...adjusted.causes.values(), ...limits.causes, ...concessions.causes],
  })
  const { validFor, fields } = book.quotation ?? {}
  const until = validFor === undefined ? null : periodEnd(circumstances.today, validFor)
  if (validFor !== undefined && until === null) {
    const rule = '/quotation/validFor'
    findings.add({ code: 'pricing/beyond-calendar', at: '', rule, today: circumstances.today })
  }
  findings.add(...limits.findings, ...concessions.findings, ...approved.findings)
  const isApproved = approved.approvals.needed.length === 0
  const isPriced = totals !== null && isApproved && !findings.refuse()
  const issued = isPriced ? issue(order, totals) : null
  return {
    // Asked last: what is issued may have findings too.
    status: findings.refuse() ? 'refused' : isApproved ? 'priced' : 'needs-approval',
    currency,
    lines,
    waterfall: priced.waterfall,
    totals,
    free: adjusted.free,
    approvals: approved.approvals,
    vouchers: { redeemed: redeemed(priced), issued: issued?.vouchers ?? [] },
    completeness:
      fields === undefined ? null : quotationCompleteness(request.particulars ?? {}, fields),
    validUntil: until,
    findings: findings.all(),
    reasons: [
      ...adjusted.reasons,
      ...(issued?.reasons ?? []),
      ...depositReasons(totals),
      ...(until === null
        ? []
        : [{ code: 'pricing/valid-until', rule: '/quotation/validFor', on: until } as const]),
    ],
  }
}

function withDeposit(totals: QuoteTotals | null, order: Order): QuoteTotals | null {
  const policy = order.book.quotation?.deposit
  if (totals === null || policy === undefined) return totals
  const { amount } = policy
  if (amount !== undefined && order.exchange === null) {
    const { book, currency: to } = order
    order.findings.add({
      code: 'pricing/no-exchange-rate',
      at: '/currency',
      from: book.currency,
      to,
    })
    return totals
  }
  return { ...totals, ...depositOf(totals.total, inReach(policy, order), exchangeOf(order)) }
}

// An amount beyond all that can be told is more than any total.
function inReach(policy: DepositPolicy, { minor, exchange }: Order): DepositPolicy {
  if (policy.amount === undefined || exchange === null) return policy
  const wanted = multiplied(multiplied(ratioOf(policy.amount), minor), exchange)
  return rounded(wanted, 'half-up') === null ? { rate: 1 } : policy
}

function exchangeOf({ exchange }: Order) {
  return exchange === null ? 1 : rationalOf(exchange)
}

function depositReasons(totals: QuoteTotals | null): PricingReason[] {
  if (totals?.deposit == null || totals.balance === null) return []
  const { deposit, balance } = totals
  return [{ code: 'pricing/deposit', rule: '/quotation/deposit', deposit, balance }]
}

function issue(order: Order, { net }: QuoteTotals) {
  const { book, circumstances, request, subject, findings, exchange } = order
  const { today } = circumstances
  const customerId = request.customer?.id
  const issued = issuedVouchers({
    book,
    net,
    today,
    ...(customerId === undefined ? {} : { customerId }),
    exchange: exchange === null ? null : rationalOf(exchange),
    holds: (condition, at) => {
      const unknown: Finding[] = []
      const holds = compileCondition(condition, at)(subject.subject, dayNumber(today), unknown)
      findings.add(...unknown)
      return holds === true
    },
  })
  findings.add(...issued.findings)
  return issued
}

// Under `once` what an order leaves of a voucher lapses. Without figures nothing is redeemed.
function redeemed({ order, adjusted, waterfall }: PricedOrder): RedeemedVoucher[] {
  if (waterfall.length === 0) return []
  const { currency, book } = order
  const keepsRest = book.vouchers?.use === 'balance'
  return adjusted.brought.redeemed.flatMap(({ voucher, taken, worth }) => {
    if (taken === 0) return []
    const lapses = { amount: keepsRest ? 0 : worth - taken, currency }
    return [{ id: voucher.id, amount: { amount: taken, currency }, lapses }]
  })
}
