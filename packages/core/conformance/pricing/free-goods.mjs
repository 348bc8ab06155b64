import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { askOne } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'

/** Goods that come free from a quantity on, once or for every so many. @type {import('../cases.mjs').Form} */
export const freeGoods = {
  name: 'free goods',
  rules: 'free_goods',
  input: 'quantity',
  answer: (example) => {
    const rules = [{ id: 'free', ...ruleOf(example.rules.free_goods) }]
    const quoted = askOne({
      conventions: conventionsOf(example),
      // What the goods themselves cost is not asked.
      scheme: { type: 'per-unit', unit: '1' },
      line: { quantity: example.input.quantity },
      book: { adjustments: [{ id: 'free', on: 'line', stacking: 'sequential', rules }] },
    })
    return { free_quantity: () => quoted.free[0]?.quantity ?? '0' }
  },
}

/** @param {any} goods */
function ruleOf(goods) {
  onlyKeys(
    goods,
    'min_qty? max_qty? free_qty recurse_for? round_free_qty? apply_recursion_over?',
    'free goods',
  )
  const { min_qty = '1', max_qty, free_qty, recurse_for, round_free_qty } = goods
  const { apply_recursion_over: after } = goods
  if (recurse_for !== undefined && round_free_qty !== true) {
    throw new NoTranslation('free goods in broken quantities')
  }
  const once = { quantity: free_qty, forEvery: min_qty, atMost: free_qty }
  const often = {
    quantity: free_qty,
    forEvery: recurse_for,
    ...(after === undefined ? {} : { after }),
  }
  return {
    quantity: { atLeast: min_qty, ...(max_qty === undefined ? {} : { atMost: max_qty }) },
    freeGoods: recurse_for === undefined ? once : often,
  }
}
