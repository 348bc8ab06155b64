import {
  decimalText,
  over,
  roundTo,
  stateText,
  subtractMoney,
  type Decimal,
  type Money,
} from '../../shared/index.js'
import { firstCount } from '../breaks/amount-breaks.js'
import type { PricingCircumstances } from '../quoted.js'
import type { ApprovalReason } from '../approvals/approval-reason.js'
import type { PricingFinding } from '../reasons.js'
import type { AdjustmentStage, PriceBook, QuoteRequest } from '../schema.js'
import { plainQuote, type PlainQuote } from '../quotation/plain-quote.js'

/** How much can still be taken off: a share of the net price, what that comes to, and what is then left. */
export type DiscountRoom = {
  readonly rate: Decimal
  readonly amount: Money
  readonly net: Money
  /** What the next hundredth of a per cent would bring; empty where all of it can be taken off. */
  readonly boundBy: readonly (PricingFinding | ApprovalReason)[]
}

export type LargestDiscount =
  | (DiscountRoom & {
      readonly outcome: 'found'
      /** The same without an approval that is not needed already. */
      readonly withoutApproval: DiscountRoom
    })
  | { readonly outcome: 'refused'; readonly findings: readonly PricingFinding[] }

// In hundredths of a per cent.
const WHOLE = 10_000n
const MOST_TRIED_BEYOND = 100n

/**
 * How much more can be taken off an order as it is quoted: the largest share of its net price, in hundredths of a per
 * cent, with which it is still priced, and the largest that needs no further approval (RULES #37).
 *
 * It is taken after all stages of the price book, whether or not one of them takes changes by hand; where the rule that
 * takes those of an order needs an approval, this needs it too. What a deeper discount refuses a shallower one never
 * allows, so that the bound is found by halving; next to it, where a minor unit goes to one line or another, it is asked
 * step by step.
 *
 * @returns `refused` with the findings where the order has no price as it is
 * @example
 * const conventions = {
 *   choose: ['refuse'],
 *   rounding: { at: 'line', mode: 'half-up', of: 'result' },
 *   taxRounding: { at: 'line', mode: 'half-up' },
 *   belowZero: 'stop',
 * }
 * const items = [{ id: 'pump', unit: 'piece', floor: 900 }]
 * const prices = [{ id: 'list', item: 'pump', scheme: { type: 'per-unit', unit: 1200 } }]
 * const room = largestDiscount({ lines: [{ id: '1', item: 'pump', quantity: 1 }] }, { currency: 'CNY', conventions, items, prices }, { today: '2026-11-21' })
 * room.rate //=> '0.25'
 * room.boundBy.map(({ code }) => code) //=> ['pricing/below-floor']
 */
export function largestDiscount(
  request: QuoteRequest,
  priceBook: PriceBook,
  circumstances: PricingCircumstances,
): LargestDiscount {
  const now = plainQuote(request, priceBook, circumstances)
  const { totals } = now
  if (now.status === 'refused' || totals === null) {
    return { outcome: 'refused', findings: now.findings }
  }
  const kept = new Map<bigint, PlainQuote>([[0n, now]])
  const after = (hundredths: bigint): PlainQuote => {
    const known = kept.get(hundredths)
    if (known !== undefined) return known
    const quoted = plainQuote(request, withDiscount(priceBook, hundredths), circumstances)
    kept.set(hundredths, quoted)
    return quoted
  }
  // A minor unit on a line may decide by itself within so many steps.
  const noise = roundTo(
    over(String(2n * WHOLE), totals.net.amount === 0 ? 1 : totals.net.amount),
    0,
    'up',
  )
  const steps = BigInt(noise.replace('-', '')) * BigInt(request.lines.length)
  const beyond = steps < MOST_TRIED_BEYOND ? steps : MOST_TRIED_BEYOND
  const isPriced = (hundredths: bigint) => after(hundredths).status !== 'refused'
  const isWithinGrant = (hundredths: bigint) =>
    isPriced(hundredths) &&
    after(hundredths).approvals.needed.every((role) => now.approvals.needed.includes(role))
  return {
    outcome: 'found',
    ...roomOf(largest(isPriced, beyond), after, totals.net, refusing),
    withoutApproval: roomOf(largest(isWithinGrant, beyond), after, totals.net, (quoted) => [
      ...refusing(quoted),
      ...quoted.approvals.reasons.filter(
        ({ code, role }) =>
          code !== 'pricing/covered-by' &&
          code !== 'pricing/approval-stands' &&
          !now.approvals.needed.includes(role),
      ),
    ]),
  }
}

/** The largest step for which something holds that holds for 0, and but for noise for every smaller one. */
function largest(holds: (hundredths: bigint) => boolean, beyond: bigint): bigint {
  let found = 0n
  for (;;) {
    const failing = firstFailing(found, holds)
    if (failing === null) return WHOLE
    found = failing - 1n
    let next = failing + beyond < WHOLE ? failing + beyond : WHOLE
    while (next > failing && !holds(next)) next--
    if (next <= failing) return found
    found = next
  }
}

function firstFailing(from: bigint, holds: (hundredths: bigint) => boolean): bigint | null {
  return firstCount(from, WHOLE, (hundredths) => !holds(hundredths))
}

function roomOf(
  hundredths: bigint,
  after: (hundredths: bigint) => PlainQuote,
  before: Money,
  bounding: (quoted: PlainQuote) => readonly (PricingFinding | ApprovalReason)[],
): DiscountRoom {
  const net = after(hundredths).totals?.net ?? before
  const known = new Set(bounding(after(hundredths)).map(stateText))
  return {
    rate: decimalText(over(String(hundredths), String(WHOLE))),
    amount: subtractMoney(before, net),
    net,
    boundBy:
      hundredths === WHOLE
        ? []
        : bounding(after(hundredths + 1n)).filter((reason) => !known.has(stateText(reason))),
  }
}

function refusing({ status, findings }: PlainQuote): readonly PricingFinding[] {
  // A fact that nobody knows refuses nothing.
  return status === 'refused' ? findings.filter(({ code }) => !code.startsWith('conditions/')) : []
}

/** A book with one more stage, which takes a share of what all others have left. */
function withDiscount(book: PriceBook, hundredths: bigint): PriceBook {
  const { adjustments = [] } = book
  const approver = adjustments
    .filter(({ on }) => on === 'order')
    .flatMap(({ rules }) => rules)
    .find(({ takes }) => takes === 'manual')?.approver
  const stage: AdjustmentStage = {
    id: 'pricing/largest-discount',
    on: 'order',
    stacking: 'sequential',
    rules: [
      {
        id: 'pricing/largest-discount',
        discount: { rate: decimalText(over(String(hundredths), String(WHOLE))) },
        ...(approver === undefined ? {} : { approver }),
      },
    ],
  }
  return { ...book, adjustments: [...adjustments, stage] }
}
