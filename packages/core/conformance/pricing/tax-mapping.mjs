import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { spelled } from '../figures.mjs'
import { askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { percent_off: percent } = example.rules
  const { list_price, list_price_incl, quantity = '1' } = example.input
  const discount = { id: 'discount', ...change({ rate: share(percent ?? '0') }) }
  /** @param {readonly object[]} rules */
  const quotedWith = (rules) =>
    askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'per-unit', unit: list_price_incl ?? list_price },
      line: { quantity },
      book: {
        tax: taxOf(example.rules, list_price_incl !== undefined),
        adjustments: rules.map((rule) => ({
          id: 'discounts',
          on: 'line',
          stacking: 'sequential',
          rules: [rule],
        })),
      },
    })
  const quoted = quotedWith([discount])
  return {
    unit_price: () => lineOf(quotedWith([])).unitNet,
    discount_percent: () => spelled(lineOf(quoted).discount ?? '0', 2),
    subtotal: () => majorUnits(totalsOf(quoted).net),
    subtotal_excl: () => majorUnits(totalsOf(quoted).beforeTax),
    subtotal_incl: () => majorUnits(totalsOf(quoted).total),
    tax: () => majorUnits(totalsOf(quoted).tax),
    total: () => majorUnits(totalsOf(quoted).total),
  }
}

/** @param {any} rules @param {boolean} inclusive whether the list price holds a tax */
function taxOf(rules, inclusive) {
  const {
    tax_included_percent: contained,
    mapped_to_tax_excluded_percent: added,
    mapped_to_tax_included_percent: included,
  } = rules
  if (inclusive !== (contained !== undefined))
    throw new NoTranslation('a list price of other taxes')
  return {
    prices: included === undefined ? 'exclusive' : 'inclusive',
    ...(contained === undefined ? {} : { contained: share(contained) }),
    rates: [{ id: 'tax', rate: share(included ?? added) }],
  }
}

const name = 'tax mapping'
const input = ['list_price quantity?', 'list_price_incl quantity?']
const from = ['tax_excluded_percent', 'tax_included_percent']
const to = ['mapped_to_tax_excluded_percent', 'mapped_to_tax_included_percent']

/** Prices written with one tax and sold with another. @type {readonly import('../cases.mjs').Form[]} */
export const taxMappings = from.flatMap((had, index) =>
  to.map((has) => ({
    name,
    rules: `${had} ${has} percent_off?`,
    input: input[index] ?? '',
    answer,
  })),
)
