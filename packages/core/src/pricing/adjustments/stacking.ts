import { compared, negative, signOf, added, type Ratio } from '../amounts/ratio.js'
import { named } from '../choice/price-line.js'
import { explain, type Adjusting, type StagedRule } from './adjusting.js'
import { wanted } from './apply-rule.js'
import { takings, takingsChange } from './taken.js'
import { leftOf, type Target } from './target.js'

/** A rule that matches a target. */
export type Contender = { readonly staged: StagedRule; readonly target: Target }

/** The rules that take effect of those that match, each with its targets, in the order of the book: RULES #16. */
export function chosenRules(
  matching: readonly Contender[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): ReadonlyMap<StagedRule, readonly Target[]> {
  const contests = new Map<string, Contender[]>()
  for (const contender of matching) {
    const same = contests.get(contender.target.key)
    if (same === undefined) contests.set(contender.target.key, [contender])
    else same.push(contender)
  }
  const winners = new Set<Contender>()
  for (const contest of contests.values()) {
    for (const winner of winnersOf(contest, baseOf, adjusting)) winners.add(winner)
  }
  const chosen = new Map<StagedRule, Target[]>()
  for (const contender of matching) {
    if (!winners.has(contender)) continue
    const targets = chosen.get(contender.staged)
    if (targets === undefined) chosen.set(contender.staged, [contender.target])
    else targets.push(contender.target)
  }
  return chosen
}

function winnersOf(
  contest: readonly Contender[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): readonly Contender[] {
  const stacking = contest[0]?.staged.stage.stacking
  if (contest.length < 2 || (stacking !== 'best' && stacking !== 'exclusive')) {
    if (contest.length < 2 || stacking !== 'refuse') return contest
    const rules = contest.map(({ staged }) => staged.rule.at)
    adjusting.order.findings.add({ code: 'pricing/rules-conflict', rules })
    return []
  }
  const winner = stacking === 'best' ? best(contest, baseOf, adjusting) : highest(contest)
  if (winner === null) return []
  for (const loser of contest) {
    if (loser === winner) continue
    const { at, adjustment } = loser.staged.rule
    const to = winner.staged.rule.at
    const reason = {
      code: 'pricing/rule-lost',
      rule: at,
      ...named(adjustment),
      to,
      stacking,
    } as const
    explain(adjusting, loser.target, reason)
  }
  return [winner]
}

function highest(contest: readonly Contender[]): Contender | null {
  return contest.reduce<Contender | null>((first, contender) => {
    return first === null || priorityOf(contender) > priorityOf(first) ? contender : first
  }, null)
}

function priorityOf({ staged }: Contender): number {
  return staged.rule.adjustment.priority ?? 0
}

// Of rules that concern different lines of a group or order, the one that takes off most.
function best(
  contest: readonly Contender[],
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): Contender | null {
  let found: { contender: Contender; change: Ratio } | null = null
  for (const contender of contest) {
    const change = borneChange(contender, baseOf, adjusting)
    if (found === null || compared(change, found.change) < 0) found = { contender, change }
  }
  return found?.contender ?? null
}

function borneChange(
  { staged, target }: Contender,
  baseOf: (target: Target) => Ratio,
  adjusting: Adjusting,
): Ratio {
  const { takes, freeGoods } = staged.rule.adjustment
  const left = leftOf(target.lines)
  if (freeGoods !== undefined) return { top: 0, bottom: 1 }
  const base = baseOf(target)
  const change =
    takes === undefined
      ? wanted(staged, target, base, adjusting).change
      : takingsChange(takings(staged, target, adjusting), base)
  const isBeyond = signOf(added(left, change)) < 0
  return isBeyond && adjusting.order.book.conventions.belowZero !== 'allow'
    ? negative(left)
    : change
}
