import type { PricingLintFinding, ShownPricingExample } from '../../../pricing/index.js'
import type { Fact, JsonPointer, LocalText } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import { placeInList } from '../../grading/lint/place-in-list.js'
import type { Say } from '../../say.js'
import { decimalsApart } from '../told-apart.js'
import { askedOf } from './asked-of.js'

type Named = { readonly id: string; readonly name?: LocalText }
type OfItem = { readonly item: string; readonly name?: LocalText }

const NEVER = {
  condition: 'no line meets its condition. Correct it, or remove the rule.',
  dates: 'nothing has a price on its days. Correct its dates, or remove it.',
  quantity: 'no quantity that has a price is within its range. Correct the range, or remove it.',
  amount: 'no line comes to less than nothing. Correct its range, or remove it.',
  beaten: 'others of its stage take effect wherever it matches. Change their order, or remove it.',
  items: 'none of its items has a price. Add one, or remove it.',
} as const

const BELOW_ZERO = {
  stop: 'it ends at zero',
  refuse: 'the quote is refused',
  allow: 'the price goes below zero',
} as const

const ENDED = { price: 'Price', list: 'Price list', rule: 'Rule' } as const
const LIMITS = { discount: 'discount', margin: 'margin', amount: 'amount' } as const

export const lintFindings: Sentences<PricingLintFinding> = {
  'pricing/quantity-uncovered': ({ quantity, unit, beyond, ...item }, say) =>
    beyond
      ? `${of(item, say)}: from ${say.decimal(quantity)} ${unit} on there is no price. Leave the last one without an end, if larger orders are wanted.`
      : `${of(item, say)}: ${say.decimal(quantity)} ${unit} has no price, though less and more have. Close the gap.`,
  'pricing/customers-uncovered': (item, say) =>
    `${of(item, say)}: for some customers there is no price. Add one without a condition.`,
  'pricing/prices-ambiguous': ({ rule, rules = [], ...item }, say) =>
    `${of(item, say)}: prices ${numbered([rule, ...rules], say)} match the same line, and nothing decides between them. Narrow one, or add to “choose”, for example “first”.`,
  'pricing/rules-ambiguous': ({ rule, rules = [] }, say) =>
    `Rules ${numbered([rule, ...rules], say)} of a stage match together, and then the quote is refused. Narrow one, or choose another stacking.`,
  'pricing/total-falls': ({ quantity, next, unit, net, nextNet, ...item }, say) =>
    `${of(item, say)}: ${say.decimal(next)} ${unit} cost ${say.money(nextNet)}, less than ${say.decimal(quantity)} for ${say.money(net)}. See that this is meant.`,
  'pricing/price-never-chosen': ({ rules, ...price }, say) =>
    rules === undefined
      ? `${titled('Price', price, say)} is never chosen: nothing matches it. Correct its condition, dates or quantities, or remove it.`
      : `${titled('Price', price, say)} is never chosen: wherever it matches, ${rules.length === 1 ? 'price' : 'prices'} ${numbered(rules, say)} ${rules.length === 1 ? 'stands' : 'stand'} in its way. Narrow them, or remove it.`,
  'pricing/rule-never-applies': ({ because, ...rule }, say) =>
    `${titled('Rule', rule, say)} never takes effect: ${NEVER[because]}`,
  'pricing/takes-more-than-price': ({ belowZero, ...rule }, say) =>
    `${titled('Rule', rule, say)} can take more than there is: then ${BELOW_ZERO[belowZero]}. Lower it, or ask for a larger amount.`,
  'pricing/expired': ({ what, on, ...entry }, say) =>
    `${titled(ENDED[what], entry, say)} ended on ${say.date(on)}. Remove it, or give it a later end.`,
  'pricing/item-without-price': (item, say) => `${of(item, say)} has no price. Add one.`,
  'pricing/currency-not-exchanged': ({ from, to, ...item }, say) =>
    `${of(item, say)} has prices only in ${say.and(from)}, and there is no exchange rate to ${to}. Add one.`,
  'pricing/list-below-floor': ({ unit, floor, ...item }, say) => {
    const [listed, least] = decimalsApart(unit, floor, say)
    return `${of(item, say)}: the list price of ${listed} is already below the floor of ${least}. Correct one of them.`
  },
  'pricing/list-above-ceiling': ({ unit, ceiling, ...item }, say) => {
    const [listed, most] = decimalsApart(unit, ceiling, say)
    return `${of(item, say)}: the list price of ${listed} is already above the ceiling of ${most}. Correct one of them.`
  },
  'pricing/cost-not-known': (item, say) =>
    `${of(item, say)} has no cost, and its price or its floor goes by the cost. Add it.`,
  'pricing/floor-above-ceiling': (item, say) =>
    `${of(item, say)}: the floor is above the ceiling, so every price is refused. Correct one of them.`,
  'pricing/item-untaxed': (item, say) =>
    `${of(item, say)}: for some lines there is no tax rate, and then the quote is refused. Add a rate without a condition at the end.`,
  'pricing/tax-never-reached': ({ rules, ...rate }, say) =>
    rules === undefined
      ? `${titled('Tax rate', rate, say)} is never reached: nothing matches it. Correct it, or remove it.`
      : `${titled('Tax rate', rate, say)} is never reached: tax ${rules.length === 1 ? 'rate' : 'rates'} ${numbered(rules, say)} before it ${rules.length === 1 ? 'takes' : 'take'} all its lines. Move it up, or remove it.`,
  'pricing/authority-falls': ({ role, below, by }) =>
    `“${role}” may grant less than “${below}” below it: its limit of ${LIMITS[by]} is tighter. Correct one of them, or change their order.`,
  'pricing/cell-repeated': ({ price, rule, rules = [] }, say) =>
    `Price “${price}”: cells ${numbered([...rules, rule], say)} are for the same values, and the first wins. Remove one.`,
  'pricing/cells-left-out': ({ price, missing, first }, say) =>
    `Price “${price}”: ${missing === 1 ? 'one combination has' : `${say.number(missing)} combinations have`} no cell, the first of them ${valuesText(first, say)}. Add what is sold.`,
  'pricing/longer-costs-more': ({ price, months, than }, say) =>
    `Price “${price}”: ${say.period({ months })} cost more per month than ${say.number(than)}. Lower the longer offer.`,
  'pricing/longer-is-cheaper': ({ price, months, than }, say) =>
    `Price “${price}”: ${say.period({ months })} ${months === 1 ? 'costs' : 'cost'} no less than ${say.number(than)}, so nobody should choose that. Lower the shorter offer, or remove it.`,
  'pricing/unit-unreachable': ({ unit }) =>
    `The unit “${unit}” leads to no unit of an item. Say what it consists of, or remove it.`,
  'pricing/seasons-overlap': ({ season, other, day }) =>
    `The seasons “${other}” and “${season}” share days, such as ${day}: they belong to “${other}”, the first. Part them.`,
  'pricing/season-unknown': ({ season, known, nearest }, say) => {
    const what = `There is no season “${season}”.`
    if (nearest !== undefined) return `${what} Did you mean “${nearest}”?`
    return known.length === 0
      ? `${what} Add it to “seasons”.`
      : `${what} Use ${say.or(known.map((name) => `“${name}”`))}, or add it.`
  },
  'pricing/vouchers-never-taken': () =>
    'Vouchers are issued, and no rule on the order takes them. Add a rule with “takes”: “vouchers”.',
  'pricing/voucher-ends-first': (voucher, say) =>
    `${titled('Voucher', voucher, say)} may end before the quotation that earns it does. Let it hold longer.`,
  'pricing/deposit-above-total': ({ deposit, total }, say) =>
    `The deposit of ${say.money(deposit)} is more than a small order comes to: ${say.money(total)}. Use a rate, or a smaller amount.`,
  'pricing/price-finer-than-currency': ({ currency, ...price }, say) =>
    `${titled('Price', price, say)} has a unit price with more digits than ${currency} has: amounts are rounded later. See that this is meant.`,
  'pricing/currency-unknown': ({ currency, nearest }) =>
    nearest === undefined
      ? `There is no currency “${currency}”. Use a code of ISO 4217, such as CNY.`
      : `There is no currency “${currency}”. Did you mean “${nearest}”?`,
  'pricing/axis-stands-for': ({ fact, refused }) =>
    `“${fact}” may stand for ${refused}, on which no price may depend. Use another fact.`,
  'pricing/too-large-to-check': (item, say) =>
    `${of(item, say)}: its conditions are too many to be checked to the end, so there may be more to find.`,
}

export const examples: Sentences<ShownPricingExample> = {
  'pricing/counter-example': ({ request, beside, today, names }, say) => {
    const { lines, facts, compared } = askedOf(request, beside)
    const called = (name: string) =>
      say.text(Object.hasOwn(names, name) ? (names[name] ?? name) : name)
    const goods = say.and(
      lines.map(
        ({ quantity, item, unit }) =>
          `${say.decimal(quantity)}${unit === undefined ? '' : ` ${unit}`} of “${called(item)}”`,
      ),
    )
    const told = Object.entries(facts).map(
      ([name, value]) => `“${called(name)}” = ${valueText(value)}`,
    )
    const customer = told.length === 0 ? '' : `, with ${say.and(told)}`
    const than =
      compared === null ? '' : `, compared with ${say.and(compared.map((one) => say.decimal(one)))}`
    return `For example ${goods}${than}${customer}, on ${say.date(today)}.`
  },
}

function of({ item, name = item }: OfItem, say: Say): string {
  return `“${say.text(name)}”`
}

function titled(kind: string, { id, name = id }: Named, say: Say): string {
  return `${kind} “${say.text(name)}”`
}

function numbered(rules: readonly JsonPointer[], say: Say): string {
  return say.and(rules.map((rule) => placeInList(rule).number))
}

function valuesText(values: Readonly<Record<string, Fact>>, say: Say): string {
  return say.and(Object.entries(values).map(([name, value]) => `“${name}” = ${valueText(value)}`))
}

function valueText(value: Fact): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? `“${value}”` : String(value)
}
