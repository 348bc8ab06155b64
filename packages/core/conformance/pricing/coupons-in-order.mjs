import { minorDigits, roundTo } from '@fieldbook/core/shared'
import { meaningOf, onlyKeys } from '../keys.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, ask, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { major, share } from './spelling.mjs'

const ALLOCATIONS = {
  'proportional to the remaining line amount, each later coupon on what is left': true,
}
const TAXES = { 'per line on fee minus its coupon share': true }

/** Coupons one after the other, each on some lines, and taxes of what is left. @type {import('../cases.mjs').Form} */
export const couponsInOrder = {
  name: 'coupons in order',
  rules: 'coupons_in_order allocation? tax?',
  input: 'lines currency?',
  answer: (example) => {
    const { coupons_in_order: coupons, allocation, tax } = example.rules
    const { lines, currency = SOME_CURRENCY } = example.input
    if (allocation !== undefined) meaningOf(allocation, ALLOCATIONS, 'allocation')
    if (tax !== undefined) meaningOf(tax, TAXES, 'tax')
    for (const line of lines) onlyKeys(line, 'key amount_minor tax_percent', 'a line')
    const quoted = ask({
      book: {
        currency,
        conventions: conventionsOf(example),
        items: lines.map((/** @type {any} */ { key }) => ({ id: key, unit: 'unit' })),
        prices: lines.map((/** @type {any} */ { key, amount_minor: minor }) => ({
          id: key,
          item: key,
          scheme: { type: 'flat', amount: major(minor, currency) },
        })),
        adjustments: coupons.map((/** @type {any} */ coupon, /** @type {number} */ index) =>
          stageOf(coupon, index, currency),
        ),
        tax: { prices: 'exclusive', rates: lines.map(taxOf) },
      },
      request: {
        currency,
        lines: lines.map((/** @type {any} */ { key }) => ({ id: key, item: key, quantity: '1' })),
      },
    })
    const digits = minorDigits(currency)
    return {
      lines: () =>
        lines.map((/** @type {any} */ { key }, /** @type {number} */ index) => {
          const { exactDiscount, exactTax } = lineOf(quoted, index)
          return {
            key,
            coupon_share_minor_precise: spelled(exactDiscount, digits, 5),
            tax_minor: spelled(roundTo(exactTax, digits), digits),
          }
        }),
      fees_minor: () => totalsOf(quoted).list.amount,
      coupons_minor: () => totalsOf(quoted).takenOff.amount,
      net_minor: () => totalsOf(quoted).net.amount,
      tax_minor_total: () => totalsOf(quoted).tax.amount,
      total_minor: () => totalsOf(quoted).total.amount,
    }
  },
}

/** @param {any} coupon @param {number} index @param {string} currency */
function stageOf(coupon, index, currency) {
  onlyKeys(coupon, 'fixed_minor? percent? applies_to_lines', 'a coupon')
  const { fixed_minor: fixed, percent, applies_to_lines: items } = coupon
  const by = percent === undefined ? { amount: major(fixed, currency) } : { rate: share(percent) }
  const rule = { id: `coupon-${index}`, discount: by, ...(items === 'all' ? {} : { items }) }
  return { id: `coupons-${index}`, on: 'order', stacking: 'sequential', rules: [rule] }
}

/** @param {any} line */
function taxOf({ key, tax_percent: percent }) {
  return { id: key, items: [key], rate: share(percent) }
}
