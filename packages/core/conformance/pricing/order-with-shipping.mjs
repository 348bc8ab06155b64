import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { meaningOf, onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, ask, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { share } from './spelling.mjs'

const RULES = {
  'manual line discount replaces the catalogue discount': true,
  'order-level discounts exclude each other, manual wins even if worse': true,
}
const MANUAL_LINE = /^manual_line_(percent|amount)_off_line(\d+)$/

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { lines, shipping, currency = SOME_CURRENCY } = example.input
  for (const line of lines) {
    onlyKeys(line, 'unit qty catalogue_percent_off? catalogue_amount_off?', 'a line')
  }
  const goods = lines.map((/** @type {any} */ _, /** @type {number} */ index) => `line${index + 1}`)
  const items = shipping === undefined ? goods : [...goods, 'shipping']
  const book = {
    currency,
    conventions: conventionsOf(example),
    items: items.map((/** @type {string} */ id) => ({ id, unit: 'unit', group: groupOf(id) })),
    prices: items.map((/** @type {string} */ id, /** @type {number} */ index) => ({
      id,
      item: id,
      scheme: { type: 'per-unit', unit: lines[index]?.unit ?? shipping },
    })),
    adjustments: stagesOf(example.rules, lines),
  }
  const requested = items.map((/** @type {string} */ id, /** @type {number} */ index) => ({
    id,
    item: id,
    quantity: lines[index]?.qty ?? '1',
  }))
  const quoted = ask({ book, request: { currency, lines: requested } })
  // Goods and shipping are totalled together; the goods alone are a quote without what ships them.
  const goodsOnly = () =>
    ask({ book, request: { currency, lines: requested.slice(0, goods.length) } })
  const net = (/** @type {number} */ index) => majorUnits(lineOf(quoted, index).net)
  return {
    line_totals: () =>
      goods.map((/** @type {string} */ _, /** @type {number} */ index) => net(index)),
    ...Object.fromEntries(
      goods.map((/** @type {string} */ id, /** @type {number} */ index) => [
        `unit_price_${id}`,
        () => lineOf(quoted, index).unitNet,
      ]),
    ),
    shipping: () => net(goods.length),
    subtotal: () => majorUnits(totalsOf(goodsOnly()).net),
    total: () => majorUnits(totalsOf(quoted).total),
  }
}

/** @param {string} id */
function groupOf(id) {
  return id === 'shipping' ? 'shipping' : 'goods'
}

/** @param {any} rules @param {readonly any[]} lines */
function stagesOf(rules, lines) {
  const {
    rule,
    manual_order_percent_off,
    manual_order_amount_off,
    shipping_voucher_percent_off,
    shipping_voucher_amount_off,
    entire_order_voucher_percent_off,
    entire_order_voucher_amount_off,
    ...others
  } = rules
  if (rule !== undefined) meaningOf(rule, RULES, 'rule')
  // A discount by hand stands in the place of the others of its kind.
  const byHand = Object.entries(others).map(([key, value]) => manualLine(key, String(value)))
  const catalogue = lines.flatMap(({ catalogue_percent_off, catalogue_amount_off }, index) =>
    off(
      `catalogue-${index}`,
      { items: [`line${index + 1}`], priority: 1 },
      catalogue_percent_off,
      catalogue_amount_off,
    ),
  )
  const order = [
    ...off('manual', { priority: 2 }, manual_order_percent_off, manual_order_amount_off),
    ...off(
      'voucher',
      { priority: 1, groups: ['goods'] },
      entire_order_voucher_percent_off,
      entire_order_voucher_amount_off,
    ),
  ]
  const shipped = off(
    'shipping',
    { groups: ['shipping'] },
    shipping_voucher_percent_off,
    shipping_voucher_amount_off,
  )
  return [
    { id: 'lines', on: 'unit', stacking: 'exclusive', rules: [...byHand, ...catalogue] },
    { id: 'shipping', on: 'line', stacking: 'exclusive', rules: shipped },
    { id: 'order', on: 'order', stacking: 'exclusive', rules: order },
  ].filter(({ rules: staged }) => staged.length > 0)
}

/** @param {string} id @param {object} rest of the rule @param {string} [percent] @param {string} [amount] */
function off(id, rest, percent, amount) {
  if (percent !== undefined && amount !== undefined) throw new NoTranslation(`two effects of ${id}`)
  if (percent === undefined && amount === undefined) return []
  return [{ id, ...rest, discount: percent === undefined ? { amount } : { rate: share(percent) } }]
}

/** @param {string} key @param {string} figure */
function manualLine(key, figure) {
  const [, kind, place] = MANUAL_LINE.exec(key) ?? []
  if (kind === undefined) throw new NoTranslation(`rules with ${key}`)
  const discount = kind === 'percent' ? { rate: share(figure) } : { amount: figure }
  return { id: `${key}`, items: [`line${place}`], priority: 2, discount }
}

/** An order of lines with catalogue discounts, shipping and vouchers (Saleor). @type {import('../cases.mjs').Form} */
export const orderWithShipping = {
  name: 'order with shipping',
  rules:
    'manual_line_percent_off_line* manual_line_amount_off_line* manual_order_percent_off? ' +
    'manual_order_amount_off? shipping_voucher_percent_off? shipping_voucher_amount_off? ' +
    'entire_order_voucher_percent_off? entire_order_voucher_amount_off? rule?',
  input: 'lines shipping? currency?',
  answer,
}
