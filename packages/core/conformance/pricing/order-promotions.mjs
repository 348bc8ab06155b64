import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, ask, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, major, share } from './spelling.mjs'

const EFFECTS =
  'item_percent_off? item_amount_off_minor? item_fixed_price_minor? ' +
  'order_percent_off? order_amount_off_minor? order_fixed_price_minor?'
const CONDITIONS = 'if_any_line_qty_at_least? if_order_total_at_least_minor?'

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { prices_include_tax: inclusive, promotions_in_order, ...effects } = example.rules
  const { lines, currency = SOME_CURRENCY } = example.input
  for (const line of lines) onlyKeys(line, 'price_minor tax qty', 'a line')
  // Several effects without an order are promotions of their own.
  const promotions =
    promotions_in_order ?? Object.entries(effects).map(([effect, figure]) => ({ [effect]: figure }))
  const stages = promotions
    .map((/** @type {any} */ one, /** @type {number} */ index) => stageOf(one, index, currency))
    .sort(byScope)
  const quoted = ask({
    book: {
      currency,
      conventions: conventionsOf(example),
      items: lines.map((/** @type {any} */ _, /** @type {number} */ index) => ({
        id: `item-${index}`,
        unit: 'unit',
      })),
      prices: lines.map((/** @type {any} */ line, /** @type {number} */ index) => ({
        id: `price-${index}`,
        item: `item-${index}`,
        scheme: { type: 'per-unit', unit: major(line.price_minor, currency) },
      })),
      adjustments: stages,
      tax: {
        prices: inclusive ? 'inclusive' : 'exclusive',
        rates: lines.map((/** @type {any} */ { tax }, /** @type {number} */ index) => ({
          id: `tax-${index}`,
          items: [`item-${index}`],
          rate: share(tax),
        })),
      },
    },
    request: {
      currency,
      lines: lines.map((/** @type {any} */ { qty }, /** @type {number} */ index) => ({
        id: `line-${index}`,
        item: `item-${index}`,
        quantity: qty,
      })),
    },
  })
  const amounts = (/** @type {'beforeTax' | 'tax' | 'total'} */ what) => () =>
    quoted.lines.map(({ priced }) => priced?.[what].amount ?? null)
  return {
    subtotal_minor: () => totalsOf(quoted).beforeTax.amount,
    tax_minor: () => totalsOf(quoted).tax.amount,
    total_with_tax_minor: () => totalsOf(quoted).total.amount,
    discount: () => majorUnits(totalsOf(quoted).takenOff),
    line_totals_minor: amounts('beforeTax'),
    line_totals_with_tax_minor: amounts('total'),
    applied: () => appliedOf(quoted, stages),
  }
}

/**
 * @param {any} promotion
 * @param {number} index
 * @param {string} currency
 */
function stageOf(promotion, index, currency) {
  onlyKeys(promotion, `${EFFECTS} ${CONDITIONS}`, 'a promotion')
  const { if_any_line_qty_at_least: least, if_order_total_at_least_minor: total } = promotion
  const { on, effects } = effectOf(promotion, currency)
  if (on === 'unit' && total !== undefined) {
    throw new NoTranslation('a promotion of items by the total of the order')
  }
  const rules = effects.map((effect, part) => ({
    id: `promotion-${index}-${part}`,
    ...effect,
    ...(least === undefined ? {} : { having: [{ quantity: { atLeast: least } }] }),
    ...(total === undefined ? {} : { amount: { atLeast: major(total, currency) } }),
  }))
  return { id: `promotion ${index + 1}`, on, stacking: 'sequential', rules }
}

/** @param {any} promotion @param {string} currency */
function effectOf(promotion, currency) {
  const amount = (/** @type {string} */ minor) => major(minor, currency)
  const effects = [
    ...told(promotion.item_percent_off, 'unit', (off) => [change({ rate: share(off) })]),
    ...told(promotion.item_amount_off_minor, 'unit', (off) => [change({ amount: amount(off) })]),
    ...told(promotion.item_fixed_price_minor, 'unit', (price) => [{ price: amount(price) }]),
    ...told(promotion.order_percent_off, 'order', (off) => [change({ rate: share(off) })]),
    ...told(promotion.order_amount_off_minor, 'order', (off) => [change({ amount: amount(off) })]),
    ...told(promotion.order_fixed_price_minor, 'order', (price) => [
      { minimum: amount(price) },
      { maximum: amount(price) },
    ]),
  ]
  const [effect] = effects
  if (effect === undefined || effects.length > 1) throw new NoTranslation('not one effect')
  return effect
}

/**
 * @param {string | undefined} figure
 * @param {string} on
 * @param {(figure: string) => readonly object[]} effects
 */
function told(figure, on, effects) {
  return figure === undefined ? [] : [{ on, effects: effects(figure) }]
}

// Vendure changes items before orders, whatever the order of its promotions.
/** @param {{ on: string }} a @param {{ on: string }} b */
function byScope(a, b) {
  if (a.on === b.on) return 0
  return a.on === 'order' ? 1 : -1
}

// Which promotions left a step, counted from one.
/** @param {import('./ask.mjs').Quote} quoted @param {readonly { id: string }[]} stages */
function appliedOf({ waterfall }, stages) {
  const places = waterfall.flatMap(({ rule }) => {
    const stage = stages[Number(/^\/adjustments\/(\d+)\//.exec(rule)?.[1] ?? -1)]
    return stage === undefined ? [] : [Number(stage.id.replace('promotion ', ''))]
  })
  return [...new Set(places)]
}

const input = 'lines currency?'
const name = 'order promotions'

/** Promotions of a taxed order, one or several in their order (Vendure). @type {readonly import('../cases.mjs').Form[]} */
export const orderPromotions = [
  { name, rules: `${EFFECTS} prices_include_tax`, input, answer },
  { name, rules: 'promotions_in_order prices_include_tax', input, answer },
]
