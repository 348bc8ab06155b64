import { compareExact } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { askOne, lineOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'
import { change } from './spelling.mjs'

/** Units that the cases name, as a book of units has them. */
export const UNITS = {
  tonne: { quantity: '1000', of: 'kg' },
  kg: { quantity: '1000', of: 'g' },
  g: { quantity: '1000', of: 'mg' },
  dozen: { quantity: '12', of: 'unit' },
  hour: { quantity: '60', of: 'minute' },
  day: { quantity: '24', of: 'hour' },
  km: { quantity: '1000', of: 'm' },
  m: { quantity: '100', of: 'cm' },
}

/** A price and surcharges for one unit, asked for in another; keys end with the unit. @type {import('../cases.mjs').Form} */
export const pricelistUnits = {
  name: 'price list with units',
  rules: 'base_price base_uom rules',
  input: 'quantity uom',
  answer: (example) => {
    const { base_price: unit, base_uom: base, rules } = example.rules
    const { quantity, uom } = example.input
    const quoted = askOne({
      conventions: unrounded(conventionsOf(example)),
      scheme: { type: 'per-unit', unit },
      item: { unit: base },
      line: { quantity, unit: uom },
      book: {
        units: UNITS,
        adjustments: [
          {
            id: 'surcharges',
            on: 'unit',
            stacking: 'exclusive',
            rules: mostFirst(rules.map((/** @type {any} */ rule) => ruleOf(rule, base))),
          },
        ],
      },
    })
    return {
      unit_price_in_uom: () => lineOf(quoted).unitNet,
      total: () => lineOf(quoted).exactNet,
    }
  },
}

/** @param {any} rule @param {string} base */
function ruleOf(rule, base) {
  const [least, surcharge] = [`min_quantity_${base}`, `surcharge_per_${base}`]
  onlyKeys(rule, `${least}? ${surcharge}? percent_off?`, 'a rule')
  const off = rule.percent_off
  const minimum = rule[least] ?? '0'
  if ((off === undefined) === (rule[surcharge] === undefined)) {
    throw new NoTranslation('a rule of two effects, or none')
  }
  const effect =
    off === undefined ? change({ amount: negated(rule[surcharge]) }) : change({ rate: `${off}e-2` })
  return { id: `from-${minimum}`, quantity: { atLeast: minimum }, ...effect }
}

// A surcharge is a discount with the other sign.
/** @param {string} figure */
function negated(figure) {
  return figure.startsWith('-') ? figure.slice(1) : `-${figure}`
}

// Of several rules that fit, the one from the larger quantity counts.
/** @param {readonly any[]} rules */
function mostFirst(rules) {
  return [...rules].sort((a, b) => compareExact(b.quantity.atLeast, a.quantity.atLeast))
}
