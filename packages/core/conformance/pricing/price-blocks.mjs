import { onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, ask, lineOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'

/** One price for the whole of a quantity that lies in a block. @type {import('../cases.mjs').Form} */
export const priceBlocks = {
  name: 'price blocks',
  models: ['block'],
  rules: 'model blocks',
  input: 'quantity',
  answer: (example) => {
    const quoted = ask({
      book: {
        currency: SOME_CURRENCY,
        conventions: unrounded(conventionsOf(example)),
        items: [{ id: 'item', unit: 'unit' }],
        prices: example.rules.blocks.map(priceOf),
      },
      request: { lines: [{ id: 'line', item: 'item', quantity: example.input.quantity }] },
    })
    return { total: () => lineOf(quoted).exactNet }
  },
}

/** @param {any} block @param {number} index */
function priceOf(block, index) {
  onlyKeys(block, 'lower upper_exclusive? upper_inclusive? price', 'a block')
  const { lower: atLeast, upper_exclusive: below, upper_inclusive: atMost, price: amount } = block
  return {
    id: `block-${index}`,
    item: 'item',
    quantity: {
      atLeast,
      ...(below === undefined || below === null ? {} : { below }),
      ...(atMost === undefined || atMost === null ? {} : { atMost }),
    },
    scheme: { type: 'flat', amount },
  }
}
