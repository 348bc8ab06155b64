import type { Ratio } from '../amounts/ratio.js'
import type { CompiledRule } from '../book/compiled-book.js'
import type { Order } from '../lines/order.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { FreeLine } from '../quoted.js'
import type { ApprovalReason } from '../approvals/approval-reason.js'
import type { PricingReason } from '../reasons.js'
import type { Ledger } from '../rounding/ledger.js'
import type { AdjustmentStage } from '../schema.js'
import type { OrderHas } from './having.js'
import type { Target } from './target.js'
import type { Brought } from './brought.js'

/** What is at hand while the stages of a quote take effect. */
export type Adjusting = {
  readonly order: Order
  readonly ledger: Ledger
  readonly has: OrderHas
  /** What the request brings, and what of it is left. */
  readonly brought: Brought
  readonly free: FreeLine[]
  /** Reasons of more than one line. */
  readonly reasons: PricingReason[]
  /** Roles that have to approve rules which took effect, by the rule. */
  readonly causes: Map<CompiledRule, ApprovalReason>
}

/** A rule in its stage, with the lines it concerns. */
export type StagedRule = {
  readonly rule: CompiledRule
  readonly stage: AdjustmentStage
  readonly targets: readonly Target[]
  /** Minor units in one unit of the rule's currency; null where it names no amounts, or there is no exchange rate. */
  readonly scale: Ratio | null
}

/** What lines came to when their stage began. */
export type Begun = ReadonlyMap<WorkingLine, Ratio>

/** Says something of a target: with its line where it is one, else with the order. */
export function explain({ reasons }: Adjusting, { lines }: Target, reason: PricingReason): void {
  const [only] = lines
  if (lines.length === 1 && only !== undefined) only.reasons.push(reason)
  else reasons.push(reason)
}
