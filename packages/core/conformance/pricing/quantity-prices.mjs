import { onlyKeys } from '../keys.mjs'
import { ask, lineOf, SOME_CURRENCY, totalsOf } from './ask.mjs'
import { compareExact, majorUnits } from '@fieldbook/core/shared'
import { conventionsOf } from './dialect-of.mjs'

/** Prices from quantities on: the one from the largest that is reached. @type {import('../cases.mjs').Form} */
export const quantityPrices = {
  name: 'prices by quantity',
  rules: 'prices',
  input: 'quantity',
  answer: (example) => {
    const { prices } = example.rules
    for (const price of prices) onlyKeys(price, 'min_qty price', 'a price')
    const quoted = ask({
      book: {
        currency: SOME_CURRENCY,
        conventions: { ...conventionsOf(example), choose: ['priority', 'cheapest', 'first'] },
        items: [{ id: 'item', unit: 'unit' }],
        prices: [...prices]
          .sort((/** @type {any} */ a, /** @type {any} */ b) => compareExact(a.min_qty, b.min_qty))
          .map(priceOf),
      },
      request: { lines: [{ id: 'line', item: 'item', quantity: example.input.quantity }] },
    })
    return {
      unit_price: () => lineOf(quoted).unitNet,
      total: () => majorUnits(totalsOf(quoted).net),
    }
  },
}

/** @param {any} price @param {number} priority the later in ascending order */
function priceOf({ min_qty: atLeast, price: unit }, priority) {
  const scheme = { type: 'per-unit', unit }
  return { id: `price-${priority}`, item: 'item', quantity: { atLeast }, priority, scheme }
}
