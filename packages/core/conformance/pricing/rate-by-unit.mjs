import { askOne, lineOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'

/** A rate for the stock unit, asked for in another. @type {import('../cases.mjs').Form} */
export const rateOfStockUnit = {
  name: 'rate of the stock unit',
  rules: 'fixed_rate_per_stock_uom uom_factor',
  input: 'uom quantity?',
  answer: (example) => {
    const { fixed_rate_per_stock_uom: unit, uom_factor } = example.rules
    const { uom, quantity = '1' } = example.input
    const quoted = askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'per-unit', unit },
      item: { units: { [uom]: { quantity: uom_factor, of: 'unit' } } },
      line: { quantity, unit: uom },
    })
    return { unit_price: () => lineOf(quoted).unitNet }
  },
}

/** Rates by unit, and the price of those that have none. @type {import('../cases.mjs').Form} */
export const rateByUnit = {
  name: 'rate by unit',
  rules: 'fixed_rate_for_uom fallback_list_price',
  input: 'uom quantity?',
  answer: (example) => {
    const { fixed_rate_for_uom: rates, fallback_list_price: fallback } = example.rules
    const { uom, quantity = '1' } = example.input
    const conventions = conventionsOf(example)
    const priced = Object.entries(rates).map(([name, unit]) => ({
      id: `rate of ${name}`,
      item: 'item',
      when: { fact: 'uom', is: name },
      scheme: { type: 'per-unit', unit },
    }))
    const other = { id: 'fallback', item: 'item', scheme: { type: 'per-unit', unit: fallback } }
    const quoted = askOne({
      conventions: { ...conventions, choose: ['most-conditions', 'refuse'] },
      scheme: other.scheme,
      // Nothing is said of how the units convert: the unit asked for is the item's own.
      item: { unit: uom },
      line: { quantity, facts: { uom } },
      book: { prices: [...priced, other] },
    })
    return { unit_price: () => lineOf(quoted).unitNet }
  },
}
