/**
 * What one would write for this price list alone: integers of cents, all in the safe range.
 *
 * @param {readonly import('../../quote.mjs').Order[]} orders
 * @param {readonly import('../../quote.mjs').TieredItem[]} items
 */
export function ordersByHand(orders, items) {
  return orders.flatMap(({ grade, lines }) => {
    const amounts = lines.map(({ item, quantity }) => {
      const [first = 0, second = 0, last = 0] = items[item]?.units ?? []
      const list = quantity * (quantity <= 10 ? first : quantity <= 100 ? second : last)
      return { list, off: grade === 'A' ? share(list, 5) : 0 }
    })
    const sum = amounts.reduce((all, { list, off }) => all + list - off, 0)
    const shares = spread(
      sum >= 100_000 ? share(sum, 2) : 0,
      amounts.map(({ list, off }) => list - off),
    )
    return lines.map(({ id }, index) => {
      const { list = 0, off = 0 } = amounts[index] ?? {}
      const ofOrder = shares[index] ?? 0
      const net = list - off - ofOrder
      const tax = share(net, 13)
      return { id, steps: stepsOf(list, off, ofOrder), net, tax, total: net + tax }
    })
  })
}

/** Per cent of an amount, half a cent up. @param {number} amount @param {number} percent */
function share(amount, percent) {
  return Math.floor((amount * percent + 50) / 100)
}

/** @param {number} list @param {number} off @param {number} ofOrder */
export function stepsOf(list, off, ofOrder) {
  const steps = [list]
  if (off > 0) steps.push(-off)
  if (ofOrder > 0) steps.push(-ofOrder)
  return steps
}

/**
 * By largest remainder, ties by list order. @param {number} whole @param {readonly number[]} weights
 */
function spread(whole, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const rests = weights.map((weight) => (whole * weight) % total)
  const parts = weights.map((weight, index) => (whole * weight - (rests[index] ?? 0)) / total)
  return withOdd(whole, parts, rests)
}

/**
 * Gives what is left of a whole to the largest remainders. No library does this, so all peers share it.
 *
 * @param {number} whole
 * @param {number[]} parts
 * @param {readonly number[]} rests
 */
export function withOdd(whole, parts, rests) {
  const left = whole - parts.reduce((sum, part) => sum + part, 0)
  const places = [...parts.keys()].sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || a - b)
  for (const place of places.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1
  return parts
}
