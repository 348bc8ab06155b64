import { multiplied, ratioOf, whole, type Ratio } from '../amounts/ratio.js'
import type { Order } from '../lines/order.js'
import type { ManualChange, TradeIn } from '../schema.js'
import { redeemableVouchers, type RedeemableVoucher } from '../vouchers/redeemable.js'

/** What an order took of a voucher, of what it was worth, in minor units. */
type RedeemedOf = {
  readonly voucher: RedeemableVoucher
  readonly taken: number
  readonly worth: number
}

/** What a request brings for rules to take, each once (RULES #20). */
export type Brought = {
  readonly manual: Map<ManualChange, { readonly index: number }>
  readonly vouchers: Map<RedeemableVoucher, { readonly worth: Ratio }>
  readonly tradeIns: Map<TradeIn, { readonly amount: Ratio }>
  readonly redeemed: RedeemedOf[]
}

export function broughtBy(order: Order): Brought {
  const { request, book, circumstances, currency, findings, minor } = order
  const { manual = [], tradeIns = [], lines } = request
  const ids = new Set(lines.map(({ id }) => id))
  const known = manual.flatMap((change, index) => {
    const { line } = change
    if (line === undefined || ids.has(line)) return [[change, { index }] as const]
    findings.add({ code: 'pricing/unknown-line', at: `/manual/${index}/line`, line })
    return []
  })
  const { vouchers, findings: unusable } = redeemableVouchers(
    request,
    book,
    circumstances,
    currency,
  )
  findings.add(...unusable)
  return {
    manual: new Map(known),
    vouchers: new Map(vouchers.map((voucher) => [voucher, { worth: whole(voucher.worth.amount) }])),
    tradeIns: new Map(
      tradeIns.map((tradeIn) => {
        return [tradeIn, { amount: multiplied(ratioOf(tradeIn.amount), minor) }]
      }),
    ),
    redeemed: [],
  }
}

/** What no rule took: that refuses the quote. */
export function findUntaken({ manual, vouchers, tradeIns }: Brought, order: Order): void {
  const { request, findings } = order
  for (const { index } of manual.values()) {
    findings.add({ code: 'pricing/nothing-takes', at: `/manual/${index}`, what: 'manual' })
  }
  for (const { id } of vouchers.keys()) {
    const index = (request.vouchers ?? []).indexOf(id)
    findings.add({ code: 'pricing/nothing-takes', at: `/vouchers/${index}`, what: 'vouchers' })
  }
  for (const tradeIn of tradeIns.keys()) {
    const index = (request.tradeIns ?? []).indexOf(tradeIn)
    findings.add({ code: 'pricing/nothing-takes', at: `/tradeIns/${index}`, what: 'trade-ins' })
  }
}
