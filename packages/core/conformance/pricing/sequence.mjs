import { minorDigits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, askOne, stepsOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, major, share } from './spelling.mjs'

const STEP = /^(order|item) (percentage|fixed) (-?\d+(?:\.\d+)?)$/

/** Discounts in the order of their scopes, in words (Square). @type {import('../cases.mjs').Form} */
export const sequence = {
  name: 'sequence of discounts',
  rules: 'sequence',
  input: 'price_minor currency?',
  answer: (example) => {
    const { price_minor: price, currency = SOME_CURRENCY } = example.input
    const adjustments = example.rules.sequence.map(
      (/** @type {string} */ step, /** @type {number} */ index) => stageOf(step, index, currency),
    )
    const quoted = askOne({
      conventions: conventionsOf(example),
      currency,
      scheme: { type: 'per-unit', unit: major(price, currency) },
      book: { adjustments },
    })
    const digits = minorDigits(currency)
    return {
      discounts_minor: () =>
        stepsOf(quoted, ['pricing/discount']).map((amount) => spelled(amount, digits)),
      total_minor: () => totalsOf(quoted).net.amount,
    }
  },
}

/** @param {string} step @param {number} index @param {string} currency */
function stageOf(step, index, currency) {
  const [, scope, kind, figure = ''] = STEP.exec(step) ?? []
  if (scope === undefined) throw new NoTranslation(`a step "${step}"`)
  const off = kind === 'fixed' ? { amount: major(figure, currency) } : { rate: share(figure) }
  const rules = [{ id: `discount-${index}`, ...change(off) }]
  return {
    id: `stage-${index}`,
    on: scope === 'order' ? 'order' : 'line',
    stacking: 'sequential',
    rules,
  }
}
