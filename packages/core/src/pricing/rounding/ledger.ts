import type { Money } from '../../shared/index.js'
import { added, rounded, signOf, whole, ZERO, type Ratio } from '../amounts/ratio.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { WaterfallStep } from '../reasons.js'
import type { PriceRounding, PricingConventions } from '../schema.js'
import { roundedChange } from './round-change.js'
import { sharesOf } from './shares.js'

type Without<Member, Key extends string> = Member extends unknown ? Omit<Member, Key> : never

/** What a step of a waterfall says beside its figures. */
export type StepHead = Without<WaterfallStep, 'amount' | 'after'>

/** What a step changes of a line: exactly, and to the minor unit where amounts are rounded at once. */
export type LineChange = {
  readonly line: WorkingLine
  readonly exact: Ratio
  readonly settled: number
  readonly head: StepHead
}

/** The steps of an order, each the sum of its lines' steps (RULES #23). */
export type Ledger = {
  readonly steps: readonly WaterfallStep[]
  /**
   * @param ofResult whether the step is rounded as a result, whatever the book says: list prices are
   * @returns what the step changes of the order
   */
  readonly take: (head: StepHead, changes: readonly LineChange[], ofResult?: boolean) => number
  /** Says that an amount is beyond the safe range. */
  readonly leaveRange: () => void
  readonly isInRange: () => boolean
}

export function newLedger(
  lines: readonly WorkingLine[],
  { rounding, belowZero }: PricingConventions,
  currency: string,
): Ledger {
  const steps: WaterfallStep[] = []
  const money = (amount: number): Money => ({ amount, currency })
  // Looked at with every step of an order that is rounded as a whole.
  const lefts = lines.map(({ left }) => left)
  const places = new Map(lines.map((line, place) => [line, place]))
  let after = 0
  let exact: Ratio = ZERO
  let inRange = true

  function step(line: WorkingLine, head: StepHead, amount: number): void {
    line.shown += amount
    inRange &&= Number.isSafeInteger(line.shown)
    line.steps.push({ ...head, amount: money(amount), after: money(line.shown) })
  }

  function takeAtOnce(changes: readonly LineChange[]): number {
    let sum = 0
    for (const { line, exact: change, settled, head } of changes) {
      if (signOf(change) !== 0) line.exact = added(line.left, change)
      step(line, head, settled)
      line.left = whole(line.shown)
      sum += settled
    }
    return sum
  }

  // Every line gets its share of what the order has left then (RULES #21).
  function takeAtOrder(
    head: StepHead,
    changes: readonly LineChange[],
    of: PriceRounding['of'],
  ): number {
    let change: Ratio = ZERO
    for (const { line, exact: ofLine } of changes) {
      change = added(change, ofLine)
      line.left = added(line.left, ofLine)
      line.exact = line.left
      lefts[places.get(line) ?? 0] = line.left
    }
    exact = added(exact, change)
    const result = of === 'result' ? rounded(exact, rounding.mode) : stepped(change)
    const isKnown = result !== null && Number.isSafeInteger(result)
    inRange &&= isKnown
    // What only rounding would take beyond zero ends there: the exact amounts do not fall below it (RULES #18).
    const left = !isKnown || (result < 0 && belowZero !== 'allow') ? 0 : result
    const shares = sharesOf(left, lefts, rounding.mode, exact)
    for (const { line, head: own } of changes) {
      step(line, own, (shares[places.get(line) ?? 0] ?? 0) - line.shown)
    }
    // The others may get a minor unit more or less.
    for (let place = 0; place < lines.length; place++) {
      const line = lines[place]
      const share = shares[place]
      if (line === undefined || share === undefined || share === line.shown) continue
      step(line, head, share - line.shown)
    }
    return left - after
  }

  function stepped(change: Ratio): number | null {
    const size = roundedChange(change, rounding.mode)
    return size === null ? null : after + size
  }

  return {
    steps,
    isInRange: () => inRange,
    take: (head, changes, ofResult = false) => {
      if (changes.length === 0) return 0
      const amount =
        rounding.at === 'order'
          ? takeAtOrder(head, changes, ofResult ? 'result' : rounding.of)
          : takeAtOnce(changes)
      after += amount
      inRange &&= Number.isSafeInteger(after)
      steps.push({ ...head, amount: money(amount), after: money(after) })
      return amount
    },
    leaveRange: () => {
      inRange = false
    },
  }
}
