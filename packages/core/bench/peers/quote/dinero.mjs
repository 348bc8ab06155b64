import {
  add,
  dinero,
  greaterThanOrEqual,
  halfUp,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js'
import { CNY } from 'dinero.js/currencies'
import { stepsOf, withOdd } from './hand-written.mjs'

/** @typedef {import('dinero.js').Dinero<number>} Amount */

const NOTHING = cents(0)
const LARGE = cents(100_000)

/**
 * The same arithmetic on its objects. Its own `allocate` gives what is left to the first parts, which is another answer:
 * the order's discount is divided on the amounts in them.
 *
 * @param {readonly import('../../quote.mjs').Order[]} orders
 * @param {readonly import('../../quote.mjs').TieredItem[]} items
 */
export function ordersByDinero(orders, items) {
  const prices = items.map(({ units }) => units.map((unit) => cents(unit)))
  return orders.flatMap(({ grade, lines }) => {
    const amounts = lines.map(({ item, quantity }) => {
      const unit = prices[item]?.[quantity <= 10 ? 0 : quantity <= 100 ? 1 : 2] ?? NOTHING
      const list = multiply(unit, quantity)
      const off = grade === 'A' ? share(list, 5) : NOTHING
      return { list, off, left: subtract(list, off) }
    })
    const sum = amounts.reduce((all, { left }) => add(all, left), NOTHING)
    const ofOrder = greaterThanOrEqual(sum, LARGE) ? share(sum, 2) : NOTHING
    const shares = spread(
      amountOf(ofOrder),
      amounts.map(({ left }) => amountOf(left)),
      amountOf(sum),
    )
    return lines.map(({ id }, index) => {
      const { list = NOTHING, off = NOTHING, left = NOTHING } = amounts[index] ?? {}
      const part = shares[index] ?? 0
      const net = subtract(left, cents(part))
      const tax = share(net, 13)
      return {
        id,
        steps: stepsOf(amountOf(list), amountOf(off), part),
        net: amountOf(net),
        tax: amountOf(tax),
        total: amountOf(add(net, tax)),
      }
    })
  })
}

/** @param {number} amount @returns {Amount} */
function cents(amount) {
  return dinero({ amount, currency: CNY })
}

/** @param {Amount} amount */
function amountOf(amount) {
  return toSnapshot(amount).amount
}

/** Per cent of an amount, half a cent up. @param {Amount} of @param {number} percent */
function share(of, percent) {
  return transformScale(multiply(of, { amount: percent, scale: 2 }), 2, halfUp)
}

/** @param {number} whole @param {readonly number[]} weights @param {number} total */
function spread(whole, weights, total) {
  const rests = weights.map((weight) => (whole * weight) % total)
  const parts = weights.map((weight, index) => (whole * weight - (rests[index] ?? 0)) / total)
  return withOdd(whole, parts, rests)
}
