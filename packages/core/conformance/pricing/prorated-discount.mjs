import { majorUnits } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'
import { askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

const POINTS = { 'prorated unit price': true }

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const {
    additional_discount_amount: amount,
    additional_discount_percent: percent,
    applied_on: point,
  } = example.rules
  const { list_price_per_month: unit, months, quantity } = example.input
  meaningOf(point, POINTS, 'applied on')
  const effect = change(percent === undefined ? { amount } : { rate: share(percent) })
  const rules = [{ id: 'additional', ...effect }]
  const quoted = askOne({
    conventions: conventionsOf(example),
    scheme: { type: 'per-unit', unit },
    line: { quantity, periods: months },
    book: { adjustments: [{ id: 'additional', on: 'unit', stacking: 'sequential', rules }] },
  })
  return {
    list_total: () => majorUnits(totalsOf(quoted).list),
    customer_unit_price: () => lineOf(quoted).unitNet,
    total: () => majorUnits(totalsOf(quoted).net),
  }
}

const input = 'list_price_per_month months quantity'
const name = 'prorated discount'

/** A discount of the price for all months together (Salesforce CPQ). @type {readonly import('../cases.mjs').Form[]} */
export const proratedDiscounts = [
  { name, rules: 'additional_discount_amount applied_on', input, answer },
  { name, rules: 'additional_discount_percent applied_on', input, answer },
]
