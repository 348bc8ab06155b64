import { meaningOf, onlyKeys } from '../keys.mjs'
import { ask } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'

const SELECTIONS = { 'all rules of a price must match; most matching rules wins': true }
const PRICE = 'amount currency? min? max? rules?'

/** Prices of which the one with most rules is taken, and a list beside them (Medusa). @type {import('../cases.mjs').Form} */
export const matchedPrices = {
  name: 'matched prices',
  rules: 'prices price_list? type? selection?',
  // Whatever else it tells is context, which the rules of prices ask.
  input: 'currency *',
  answer: (example) => {
    const { prices, price_list: list, type = 'sale', selection } = example.rules
    const { currency, quantity = '1', ...facts } = example.input
    if (selection !== undefined) meaningOf(selection, SELECTIONS, 'selection')
    for (const price of [...prices, ...(list === undefined ? [] : [list])]) {
      onlyKeys(price, PRICE, 'a price')
    }
    // A condition may only ask what somebody knows: what the context does not tell is told to be nothing.
    const context = {
      ...Object.fromEntries(asked(prices, list).map((key) => [key, null])),
      ...facts,
    }
    const listed = [
      ...prices.map((/** @type {any} */ price, /** @type {number} */ index) =>
        priceOf(price, `price-${index}`, currency),
      ),
      ...(list === undefined ? [] : [{ ...priceOf(list, 'listed', currency), list: 'list' }]),
    ]
    /** @param {readonly { list?: string }[]} prices */
    const quotedWith = (prices) =>
      ask({
        book: {
          currency,
          conventions: unrounded(conventionsOf(example)),
          items: [{ id: 'item', unit: 'unit' }],
          prices,
          lists: list === undefined ? [] : [{ id: 'list', kind: type }],
        },
        request: { lines: [{ id: 'line', item: 'item', quantity, facts: context }] },
      })
    /** @param {readonly { list?: string }[]} prices */
    const priceBy = (prices) => quotedWith(prices).lines[0]?.priced?.unitNet ?? null
    const calculated = () => priceBy(listed)
    const unlisted = listed.filter(({ list }) => list === undefined)
    return {
      amount: calculated,
      unit_price: calculated,
      calculated,
      // An override is the price itself; a sale stands beside the price that it lowers.
      original: () => (type === 'override' ? calculated() : priceBy(unlisted)),
    }
  },
}

/** @param {readonly any[]} prices @param {any} list @returns {string[]} the facts that prices turn on */
function asked(prices, list) {
  return [...prices, list ?? {}].flatMap(({ rules = {} }) => Object.keys(rules))
}

/** @param {any} price @param {string} id @param {string} ofCase its currency */
function priceOf(price, id, ofCase) {
  const { amount: unit, currency = ofCase, min, max, rules = {} } = price
  const all = Object.entries(rules).map(([fact, value]) =>
    Array.isArray(value) ? { fact, in: value } : { fact, is: value },
  )
  const range = {
    ...(min === undefined || min === null ? {} : { atLeast: min }),
    ...(max === undefined || max === null ? {} : { atMost: max }),
  }
  return {
    id,
    item: 'item',
    currency,
    scheme: { type: 'per-unit', unit },
    ...(Object.keys(range).length === 0 ? {} : { quantity: range }),
    ...(all.length === 0 ? {} : { when: { all } }),
  }
}
