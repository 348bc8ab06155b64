import { minorAmount, signOf, type Ratio } from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import type { LineChange, StepHead } from '../rounding/ledger.js'
import { explain, type Adjusting, type StagedRule } from './adjusting.js'
import { bearable, lineChanges } from './apply.js'
import { effectOf, type Effect } from './effect.js'
import { giveFreeGoods } from './free-goods.js'
import { takings } from './taken.js'
import { leftOf, type Target } from './target.js'

/**
 * Lets a rule take effect on targets, as one step of the order; each manual change, voucher and trade-in is its own.
 *
 * @param baseOf the amount that shares of a target are of
 */
export function applyRule(
  staged: StagedRule,
  targets: readonly Target[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): void {
  const { takes, freeGoods } = staged.rule.adjustment
  let isInEffect = false
  if (freeGoods !== undefined) {
    for (const target of targets) {
      isInEffect = giveFreeGoods(staged, freeGoods, target, adjusting) || isInEffect
    }
  } else if (takes !== undefined) {
    isInEffect = take(staged, targets, baseOf, adjusting)
  } else {
    isInEffect = change(staged, targets, baseOf, adjusting)
  }
  if (isInEffect) askApproval(staged, adjusting)
}

function change(
  staged: StagedRule,
  targets: readonly Target[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): boolean {
  const changes: LineChange[] = []
  const heads: StepHead[] = []
  for (const target of targets) {
    const effect = wanted(staged, target, baseOf(target), adjusting)
    const borne = bornChanges(staged, target, effect.change, effect.head, adjusting)
    if (borne === null) continue
    for (const part of effect.parts) explain(adjusting, target, part)
    changes.push(...borne)
    heads.push(effect.head)
  }
  const [head] = heads
  if (head === undefined) return false
  adjusting.ledger.take(sameHead(head, heads), changes)
  return true
}

/** What a rule would change of a target. */
export function wanted(
  { rule, stage, scale }: StagedRule,
  target: Target,
  base: Ratio,
  { order }: Adjusting,
): Effect {
  return effectOf(rule, { target, base, scale: scale ?? order.minor, on: stage.on, order })
}

// The share is told where it is the same for all.
function sameHead(head: StepHead, heads: readonly StepHead[]): StepHead {
  if (!('rate' in head) || heads.every(({ rate }) => rate === head.rate)) return head
  const { rate, ...others } = head
  return others
}

function take(
  staged: StagedRule,
  targets: readonly Target[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): boolean {
  let isInEffect = false
  const taken = targets.flatMap((target) =>
    takings(staged, target, adjusting).map((taking) => ({ target, taking })),
  )
  taken.sort((left, right) => left.taking.place - right.taking.place)
  for (const { target, taking } of taken) {
    const wantedChange = taking.change(baseOf(target))
    const changes = bornChanges(staged, target, wantedChange, taking.head, adjusting)
    taking.done(changes === null ? 0 : adjusting.ledger.take(taking.head, changes))
    isInEffect ||= changes !== null
  }
  return isInEffect
}

// The changes of the lines, within what is left (RULES #18); null where there are none. A change of nothing would round.
function bornChanges(
  { rule, stage }: StagedRule,
  target: Target,
  wantedChange: Ratio,
  head: StepHead,
  adjusting: Adjusting,
): LineChange[] | null {
  if (signOf(wantedChange) === 0) return null
  const { order, ledger } = adjusting
  const borne = bearable(leftOf(target.lines), wantedChange, order.book.conventions.belowZero)
  const beyond = 'refused' in borne ? borne.refused : borne.wanted
  if (beyond !== null) {
    const money = minorAmount(beyond, order.currency)
    if (money === null) {
      ledger.leaveRange()
      return null
    }
    const said = { rule: rule.at, wanted: money }
    if ('refused' in borne) order.findings.add({ code: 'pricing/below-zero', ...said })
    else explain(adjusting, target, { code: 'pricing/stopped-at-zero', ...said })
  }
  if ('refused' in borne) return null
  const changes = lineChanges(target, borne.change, head, stage.on === 'unit', order)
  if (changes === null) ledger.leaveRange()
  return changes
}

function askApproval({ rule }: StagedRule, { causes }: Adjusting): void {
  const { approver: role } = rule.adjustment
  if (role === undefined) return
  const cause = { rule: rule.at, role, ...named(rule.adjustment) }
  causes.set(rule, { code: 'pricing/rule-needs-approval', ...cause })
}
