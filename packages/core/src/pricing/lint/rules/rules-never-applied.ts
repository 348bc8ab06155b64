import { compareExact, rational, type IsoDate, type Rational } from '../../../shared/index.js'
import { boundsOf, isWithin, quantitiesAround } from '../../breaks/ranges.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import { conditionOf, factsFor, mayBe, type LintedBook } from '../linted-book.js'
import { covers } from '../../breaks/item-prices.js'
import type { LintedItem } from '../linted-item.js'
import { priceExample } from '../price-example.js'
import { situations } from '../situations.js'
import { leavesNothingTo } from './leaves-nothing-to.js'
import { isOnSale, lintedRules, type LintedRule } from './linted-rule.js'

type Never = Extract<PricingLintFinding, { code: 'pricing/rule-never-applies' }>

/** Rules that change no quote, and by what of theirs (RULES #13, #14, #16). */
export function* rulesNeverApplied(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const rules of lintedRules(linted)) {
    for (const rule of rules) {
      const { adjustment } = rule
      // What is over is another finding.
      if (linted.today !== undefined && (adjustment.to ?? linted.today) < linted.today) continue
      const never = whyNever(linted, rule, rules)
      if (never === null) continue
      yield {
        code: 'pricing/rule-never-applies',
        severity: 'warning',
        rule: rule.rule,
        id: adjustment.id,
        ...(adjustment.name === undefined ? {} : { name: adjustment.name }),
        ...never,
      }
    }
  }
}

type Why = Pick<Never, 'because' | 'rules' | 'example'>

function whyNever(linted: LintedBook, rule: LintedRule, stage: readonly LintedRule[]): Why | null {
  const { adjustment, items } = rule
  if (items.every(({ prices }) => prices.length === 0)) return { because: 'items' }
  const places = items.flatMap((item) =>
    rule.days.filter((day) => isOnSale(item, day)).map((day) => [item, day] as const),
  )
  const [somewhere] = places
  if (somewhere === undefined) return { because: 'dates' }
  const when = adjustment.when === undefined ? [] : [adjustment.when]
  const met = places.filter(([item, day]) => mayBe(item, day, linted.book, { holding: when }))
  const [first] = met
  const example = exampleOf(linted, rule, first ?? somewhere)
  if (first === undefined) return { because: 'condition', example }
  if (isOutOfReach(rule, items)) return { because: 'quantity', example }
  const most = adjustment.amount?.atMost ?? adjustment.amount?.below
  const isBelowNothing =
    most !== undefined &&
    compareExact(most, 0) <= (adjustment.amount?.below === undefined ? -1 : 0) &&
    linted.book.conventions.belowZero !== 'allow'
  if (isBelowNothing) return { because: 'amount', example }
  const better = beaten(linted, rule, stage, met)
  if (better === null) return null
  return { because: 'beaten', rules: better.map((other) => other.rule), example }
}

/** Whether no quantity that has a price is one of the rule; of several lines together any may be. */
function isOutOfReach({ adjustment, stage }: LintedRule, items: readonly LintedItem[]): boolean {
  const { quantity } = adjustment
  if (quantity === undefined) return false
  const isTogether = stage.on === 'group' || stage.on === 'order'
  const [least, most] = [quantity.atLeast ?? quantity.above, quantity.atMost ?? quantity.below]
  if (isTogether && (most === undefined || compareExact(most, least ?? 0) > 0)) return false
  return !items.some((item) =>
    quantitiesOf(item, { quantity }).some(
      (units) => isWithin(quantity, units) && item.prices.some((price) => covers(price, units)),
    ),
  )
}

function quantitiesOf(
  item: LintedItem,
  { quantity }: Pick<LintedRule['adjustment'], 'quantity'>,
): Rational[] {
  const own = quantity === undefined ? [] : boundsOf(quantity)
  const bounds = item.prices.flatMap((price) => price.bounds)
  return quantitiesAround([...bounds, ...own.map((bound) => rational(bound))], item.step)
}

/** The rules that together are better wherever a rule matches; null where it takes effect somewhere. */
function beaten(
  linted: LintedBook,
  rule: LintedRule,
  stage: readonly LintedRule[],
  places: readonly (readonly [LintedItem, IsoDate])[],
): LintedRule[] | null {
  const better = stage.filter((other) => other !== rule && leavesNothingTo(other, rule))
  // Where both would take all that is left they tie, and a tie goes to the first: a quote tells.
  if (better.length === 0 || takesEffect(linted, rule)) return null
  const holding = rule.adjustment.when === undefined ? [] : [rule.adjustment.when]
  const isEnough = (others: readonly LintedRule[]) =>
    places.every(([item, day]) => {
      const there = others.filter((other) => other.items.includes(item) && other.days.includes(day))
      const failing = there.map(({ adjustment: { when } }) =>
        conditionOf({ when: when === undefined ? [] : [when] }),
      )
      return !mayBe(item, day, linted.book, { holding, failing })
    })
  if (!isEnough(better)) return null
  const alone = better.find((other) => isEnough([other]))
  return alone === undefined ? better : [alone]
}

function takesEffect(linted: LintedBook, { rule }: LintedRule): boolean {
  return situations(linted).some(({ quote }) =>
    quote.waterfall.some(({ rule: inEffect }) => inEffect === rule),
  )
}

function exampleOf(
  { book }: LintedBook,
  { adjustment }: LintedRule,
  [item, day]: readonly [LintedItem, IsoDate],
): PricingExample {
  const holding = adjustment.when === undefined ? [] : [adjustment.when]
  const facts = factsFor(item, day, book, { holding }) ?? {}
  const quantity = quantitiesOf(item, adjustment).find(
    (units) =>
      (adjustment.quantity === undefined || isWithin(adjustment.quantity, units)) &&
      item.prices.some((price) => covers(price, units)),
  )
  return priceExample(item, quantity ?? item.step, day, facts)
}
