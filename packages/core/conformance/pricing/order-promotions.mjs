import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, ask, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, major, share } from './spelling.mjs'

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { prices_include_tax: inclusive, promotions_in_order, ...promotion } = example.rules
  const { lines, currency = SOME_CURRENCY } = example.input
  for (const line of lines) onlyKeys(line, 'price_minor tax qty', 'a line')
  const promotions = promotions_in_order ?? [promotion]
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
      adjustments: promotions.map((/** @type {any} */ one, /** @type {number} */ index) =>
        stageOf(one, index, currency),
      ),
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
    applied: () => appliedOf(quoted),
  }
}

/** @param {any} promotion @param {number} index @param {string} currency */
function stageOf(promotion, index, currency) {
  onlyKeys(
    promotion,
    'item_percent_off? item_amount_off_minor? order_percent_off? order_amount_off_minor? ' +
      'if_any_line_qty_at_least? if_order_total_at_least_minor?',
    'a promotion',
  )
  const { if_any_line_qty_at_least: least, if_order_total_at_least_minor: total } = promotion
  const { on, off } = effectOf(promotion, currency)
  const rule = {
    id: `promotion-${index}`,
    ...change(off),
    ...(least === undefined ? {} : { having: [{ quantity: { atLeast: least } }] }),
    ...(total === undefined ? {} : { amount: { atLeast: major(total, currency) } }),
  }
  if (on === 'unit' && total !== undefined) {
    throw new NoTranslation('a promotion of items by the total of the order')
  }
  return { id: `stage-${index}`, on, stacking: 'sequential', rules: [rule] }
}

/** @param {any} promotion @param {string} currency */
function effectOf(promotion, currency) {
  const { item_percent_off, item_amount_off_minor, order_percent_off, order_amount_off_minor } =
    promotion
  const effects = [
    ...(item_percent_off === undefined
      ? []
      : [{ on: 'unit', off: { rate: share(item_percent_off) } }]),
    ...(item_amount_off_minor === undefined
      ? []
      : [{ on: 'unit', off: { amount: major(item_amount_off_minor, currency) } }]),
    ...(order_percent_off === undefined
      ? []
      : [{ on: 'order', off: { rate: share(order_percent_off) } }]),
    ...(order_amount_off_minor === undefined
      ? []
      : [{ on: 'order', off: { amount: major(order_amount_off_minor, currency) } }]),
  ]
  const [effect] = effects
  if (effect === undefined || effects.length > 1) throw new NoTranslation('not one effect')
  return effect
}

// Which promotions left a step, counted from one.
/** @param {import('./ask.mjs').Quote} quoted */
function appliedOf({ waterfall }) {
  const stages = waterfall.flatMap(({ rule }) => {
    const stage = /^\/adjustments\/(\d+)\//.exec(rule)?.[1]
    return stage === undefined ? [] : [Number(stage) + 1]
  })
  return [...new Set(stages)]
}

const input = 'lines currency?'

/** Promotions of a taxed order, one or several in their order (Vendure). @type {readonly import('../cases.mjs').Form[]} */
export const orderPromotions = [
  'item_percent_off',
  'item_amount_off_minor',
  'order_percent_off',
  'order_amount_off_minor',
  'promotions_in_order',
].map((effect) => ({
  name: 'order promotions',
  rules: `${effect} prices_include_tax`,
  input,
  answer,
}))
