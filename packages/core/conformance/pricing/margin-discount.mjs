import { majorUnits } from '@fieldbook/core/shared'
import { askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

/** A margin on the list price, and a discount of what that makes. @type {import('../cases.mjs').Form} */
export const marginDiscount = {
  name: 'margin and discount',
  rules: 'margin_percent? margin_amount? percent_off_after_margin? amount_off?',
  input: 'list_price quantity?',
  answer: (example) => {
    const {
      margin_percent,
      margin_amount,
      percent_off_after_margin: percent,
      amount_off: amount,
    } = example.rules
    const { list_price: unit, quantity = '1' } = example.input
    const margins = [
      ...(margin_percent === undefined ? [] : [{ surcharge: { rate: share(margin_percent) } }]),
      ...(margin_amount === undefined ? [] : [{ surcharge: { amount: margin_amount } }]),
    ]
    const discounts = [
      ...(percent === undefined ? [] : [change({ rate: share(percent) })]),
      ...(amount === undefined ? [] : [change({ amount })]),
    ]
    /** @param {readonly object[]} effects */
    const quotedWith = (effects) =>
      askOne({
        conventions: conventionsOf(example),
        scheme: { type: 'per-unit', unit },
        line: { quantity },
        book: { adjustments: effects.map(stageOf) },
      })
    const quoted = quotedWith([...margins, ...discounts])
    return {
      rate_with_margin: () => lineOf(quotedWith(margins)).unitNet,
      discount_amount: () => discountOf(quoted),
      unit_price: () => lineOf(quoted).unitNet,
      total: () => majorUnits(totalsOf(quoted).net),
    }
  },
}

/** @param {object} effect @param {number} index */
function stageOf(effect, index) {
  const id = `stage-${index}`
  return { id, on: 'unit', stacking: 'sequential', rules: [{ id, ...effect }] }
}

/** @param {import('./ask.mjs').Quote} quoted */
function discountOf(quoted) {
  const step = quoted.waterfall.find(({ code }) => code === 'pricing/discount')
  return step === undefined ? '0' : majorUnits(step.amount).replace('-', '')
}
