import { added, divided, ZERO, type Ratio } from '../amounts/ratio.js'
import { isWithin } from '../amounts/within.js'
import type { CompiledRule } from '../book/compiled-book.js'
import type { Matcher } from '../book/matcher.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { Adjusting, Begun, StagedRule } from './adjusting.js'
import { applyRule } from './apply-rule.js'
import { namesAmounts, ruleScale } from './rule-amounts.js'
import { chosenRules } from './stacking.js'
import { takings } from './taken.js'
import { leftOf, targetsOf, type Target } from './target.js'

/** Lets the stages of a book take effect on priced lines, one after the other (RULES #13). */
export function runStages(
  lines: readonly WorkingLine[],
  matcher: Matcher<CompiledRule>,
  adjusting: Adjusting,
): void {
  const stages = stagedRules(lines, matcher, adjusting)
  for (const rules of stages) {
    if (rules[0]?.stage.stacking === 'sequential') inTurn(rules, adjusting)
    else together(rules, adjusting)
  }
}

// Under `sequential` everything is asked when a rule's turn comes.
function inTurn(rules: readonly StagedRule[], adjusting: Adjusting): void {
  for (const staged of rules) {
    applyRule(staged, matching(staged, adjusting), ({ lines }) => leftOf(lines), adjusting)
  }
}

// Elsewhere all is asked when the stage begins, and shares are of what there was then.
function together(rules: readonly StagedRule[], adjusting: Adjusting): void {
  const begun: Begun = new Map(
    rules.flatMap(({ targets }) =>
      targets.flatMap(({ lines }) => lines.map((line) => [line, line.left] as const)),
    ),
  )
  const baseOf = ({ lines }: Target): Ratio =>
    lines.reduce((sum, line) => added(sum, begun.get(line) ?? ZERO), ZERO)
  const contenders = rules.flatMap((staged) =>
    matching(staged, adjusting).map((target) => ({ staged, target })),
  )
  for (const [staged, targets] of chosenRules(contenders, baseOf, adjusting)) {
    applyRule(staged, targets, baseOf, adjusting)
  }
}

// The targets for which what a rule asks of amounts and quantities holds now: RULES #14.
function matching(staged: StagedRule, adjusting: Adjusting): readonly Target[] {
  const { targets, scale, rule } = staged
  const { quantity, amount, having, takes } = rule.adjustment
  if (having !== undefined && !adjusting.has(having, scale)) return []
  if (quantity === undefined && amount === undefined && takes === undefined) return targets
  return targets.filter((target) => {
    if (quantity !== undefined && !isWithin(quantity, target.quantity)) return false
    if (amount !== undefined) {
      if (scale === null || !isWithin(amount, divided(leftOf(target.lines), scale))) return false
    }
    return takes === undefined || takings(staged, target, adjusting).length > 0
  })
}

// The rules that concern some line, stage by stage.
function stagedRules(
  lines: readonly WorkingLine[],
  matcher: Matcher<CompiledRule>,
  { order }: Adjusting,
): StagedRule[][] {
  const concerned: WorkingLine[][] = []
  for (const line of lines) {
    for (const { number } of matcher(line.asked)) {
      const same = concerned[number]
      if (same === undefined) concerned[number] = [line]
      else same.push(line)
    }
  }
  const stages: StagedRule[][] = (order.book.adjustments ?? []).map(() => [])
  for (const { rule, number } of order.compiled.rules.rules) {
    const own = concerned[number]
    const stage = order.book.adjustments?.[rule.stage]
    if (own === undefined || stage === undefined) continue
    const scale = namesAmounts(rule.adjustment) ? ruleScale(rule.adjustment, order) : null
    if (scale === null && namesAmounts(rule.adjustment)) {
      const [from, to] = [order.book.currency, order.currency]
      order.findings.add({ code: 'pricing/no-exchange-rate', at: '', from, to })
      continue
    }
    stages[rule.stage]?.push({ rule, stage, targets: targetsOf(own, stage.on), scale })
  }
  return stages.filter((rules) => rules.length > 0)
}
