import { NoTranslation } from '../no-translation.mjs'
import { askOne, lineOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { share } from './spelling.mjs'

/** Cost with a markup, rounded to a multiple before a fee is added. @type {import('../cases.mjs').Form} */
export const markupRounding = {
  name: 'markup with rounding',
  rules: 'base markup_percent round_to? surcharge_after_rounding?',
  input: 'cost',
  answer: (example) => {
    const {
      base,
      markup_percent: markup,
      round_to: to,
      surcharge_after_rounding: fee,
    } = example.rules
    if (base !== 'cost') throw new NoTranslation(`a price from ${base}`)
    const rules = [
      ...(to === undefined ? [] : [{ id: 'round', round: { to, mode: 'half-up' } }]),
      ...(fee === undefined ? [] : [{ id: 'fee', surcharge: { amount: fee } }]),
    ]
    const stage = { id: 'after', on: 'unit', stacking: 'sequential', rules }
    const quoted = askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'cost-plus', marginOnCost: share(markup) },
      item: { cost: example.input.cost },
      book: { adjustments: rules.length === 0 ? [] : [stage] },
    })
    return { price: () => lineOf(quoted).unitNet }
  },
}
