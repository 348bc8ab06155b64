import { NoTranslation } from '../no-translation.mjs'
import { meaningOf, onlyKeys } from '../keys.mjs'
import { askOne, lineOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

const PROCEDURES = { 'MULT (sequential)': 'sequential', MULT: 'sequential', SUM: 'additive' }

/**
 * @param {import('../cases.mjs').Case} example
 * @param {string} unit
 * @param {string} stacking
 * @param {readonly object[]} effects
 * @returns {import('../cases.mjs').Answers}
 */
function discounted(example, unit, stacking, effects) {
  /** @param {readonly object[]} some */
  const priceAfter = (some) => {
    const rules = some.map((effect, index) => ({ id: `rule-${index}`, ...effect }))
    const quoted = askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'per-unit', unit },
      book: { adjustments: [{ id: 'discounts', on: 'unit', stacking, rules }] },
    })
    return lineOf(quoted).unitNet
  }
  return {
    price: () => priceAfter(effects),
    unit_price: () => priceAfter(effects),
    steps: () => effects.map((_, index) => priceAfter(effects.slice(0, index + 1))),
  }
}

/** Shares off a price, of what is left or of the price itself (CT Orders). @type {import('../cases.mjs').Form} */
export const procedure = {
  name: 'procedure',
  rules: 'procedure discounts_percent',
  input: 'list_price',
  answer: (example) => {
    const { procedure: named, discounts_percent: percents } = example.rules
    const effects = percents.map((/** @type {string} */ percent) =>
      change({ rate: share(percent) }),
    )
    const stacking = meaningOf(named, PROCEDURES, 'procedure')
    return discounted(example, example.input.list_price, stacking, effects)
  },
}

/** Shares and amounts off a price, one after the other (Optimizely). @type {import('../cases.mjs').Form} */
export const sequential = {
  name: 'sequential discounts',
  rules: 'sequential',
  input: 'price',
  answer: (example) =>
    discounted(example, example.input.price, 'sequential', example.rules.sequential.map(effectOf)),
}

/** @param {any} discount */
function effectOf(discount) {
  onlyKeys(discount, 'percent_off? amount_off?', 'a discount')
  const { percent_off: percent, amount_off: amount } = discount
  if ((percent === undefined) === (amount === undefined)) {
    throw new NoTranslation('a discount of two effects, or none')
  }
  return change(percent === undefined ? { amount } : { rate: share(percent) })
}
