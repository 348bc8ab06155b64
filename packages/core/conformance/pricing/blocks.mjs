import { majorUnits } from '@fieldbook/core/shared'
import { onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, ask, askOne, lineOf, stepsOf, tiersOf, totalsOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'

/** Started blocks of one unit, less what was billed before. @type {import('../cases.mjs').Form} */
export const blocks = {
  name: 'blocks',
  models: ['blocks'],
  rules: 'model block_size price',
  input: 'quantity already_billed_amount?',
  answer: (example) => {
    const { block_size: size, price: amount } = example.rules
    const { quantity, already_billed_amount: billed = '0' } = example.input
    const quoted = askOne({
      conventions: unrounded(conventionsOf(example)),
      scheme: { type: 'package', size, amount },
      line: { quantity },
      book: { adjustments: [billedBefore(billed)] },
    })
    return {
      blocks: () => tiersOf(quoted)[0]?.packages ?? '0',
      gross: () => lineOf(quoted).exactList,
      total: () => lineOf(quoted).exactNet,
      remaining: () => lineOf(quoted).exactNet,
      billed: () => stepsOf(quoted, ['pricing/discount']),
    }
  },
}

/** Started blocks of several units. @type {import('../cases.mjs').Form} */
export const blocksOfUnits = {
  name: 'blocks of units',
  models: ['blocks'],
  rules: 'model units',
  input: 'quantities',
  answer: (example) => {
    const units = Object.entries(/** @type {Record<string, any>} */ (example.rules.units))
    for (const [, unit] of units) onlyKeys(unit, 'block_size price', 'a unit')
    const names = units.map(([name]) => name)
    onlyKeys(example.input.quantities, names.map((name) => `${name}?`).join(' '), 'the quantities')
    const quoted = ask({
      book: {
        currency: SOME_CURRENCY,
        conventions: conventionsOf(example),
        items: names.map((id) => ({ id, unit: id })),
        prices: units.map(([id, { block_size: size, price: amount }]) => ({
          id,
          item: id,
          scheme: { type: 'package', size, amount },
        })),
      },
      request: {
        lines: Object.entries(example.input.quantities).map(([id, quantity]) => ({
          id,
          item: id,
          quantity,
        })),
      },
    })
    return { total: () => majorUnits(totalsOf(quoted).net) }
  },
}

/** @param {string} amount */
function billedBefore(amount) {
  const rules = [{ id: 'billed', discount: { amount } }]
  return { id: 'before', on: 'line', stacking: 'sequential', rules }
}
