import { majorUnits } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'
import { SOME_CURRENCY, askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf, rounded } from './dialect-of.mjs'
import { MODES } from './rounding.mjs'
import { change, share } from './spelling.mjs'

/** A share off a subtotal, and how it is rounded. @type {import('../cases.mjs').Form} */
export const orderDiscount = {
  name: 'discount of a subtotal',
  rules: 'order_percent_off rounding?',
  input: 'subtotal currency?',
  answer: (example) => {
    const { order_percent_off: percent, rounding } = example.rules
    const { subtotal, currency = SOME_CURRENCY } = example.input
    const mode = rounding === undefined ? {} : { mode: meaningOf(rounding, MODES, 'rounding') }
    const rules = [{ id: 'discount', ...change({ rate: share(percent) }) }]
    const quoted = askOne({
      // It is the discount whose rounding is spoken of.
      conventions: rounded(conventionsOf(example), { at: 'order', of: 'change', ...mode }),
      currency,
      scheme: { type: 'flat', amount: subtotal },
      book: { adjustments: [{ id: 'discounts', on: 'order', stacking: 'sequential', rules }] },
    })
    return {
      discount: () => majorUnits(totalsOf(quoted).takenOff),
      discount_unrounded: () => lineOf(quoted).exactDiscount,
      total: () => majorUnits(totalsOf(quoted).net),
    }
  },
}
