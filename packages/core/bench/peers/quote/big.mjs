import Big from 'big.js'
import { stepsOf, withOdd } from './hand-written.mjs'

/**
 * The same arithmetic on decimals of major units.
 *
 * @param {readonly import('../../quote.mjs').Order[]} orders
 * @param {readonly import('../../quote.mjs').TieredItem[]} items
 */
export function ordersByBig(orders, items) {
  const prices = items.map(({ units }) => units.map((unit) => new Big(unit).div(100)))
  return orders.flatMap(({ grade, lines }) => {
    const amounts = lines.map(({ item, quantity }) => {
      const unit = prices[item]?.[quantity <= 10 ? 0 : quantity <= 100 ? 1 : 2] ?? new Big(0)
      const list = unit.times(quantity)
      const off = grade === 'A' ? list.times('0.05').round(2, Big.roundHalfUp) : new Big(0)
      return { list, off, left: list.minus(off) }
    })
    const sum = amounts.reduce((all, { left }) => all.plus(left), new Big(0))
    const ofOrder = sum.gte(1_000) ? sum.times('0.02').round(2, Big.roundHalfUp) : new Big(0)
    const shares = spread(
      ofOrder,
      amounts.map(({ left }) => left),
      sum,
    )
    return lines.map(({ id }, index) => {
      const { list = new Big(0), off = new Big(0), left = new Big(0) } = amounts[index] ?? {}
      const part = shares[index] ?? 0
      const net = left.minus(new Big(part).div(100))
      const tax = net.times('0.13').round(2, Big.roundHalfUp)
      return {
        id,
        steps: stepsOf(cents(list), cents(off), part),
        net: cents(net),
        tax: cents(tax),
        total: cents(net.plus(tax)),
      }
    })
  })
}

/** @param {Big} amount */
function cents(amount) {
  return amount.times(100).toNumber()
}

/** In cents. @param {Big} whole @param {readonly Big[]} weights @param {Big} total */
function spread(whole, weights, total) {
  const products = weights.map((weight) => whole.times(100).times(weight))
  const rests = products.map((product) => product.mod(total))
  const parts = products.map((product, index) => product.minus(rests[index] ?? 0).div(total))
  return withOdd(
    cents(whole),
    parts.map((part) => part.toNumber()),
    rests.map((rest) => rest.toNumber()),
  )
}
