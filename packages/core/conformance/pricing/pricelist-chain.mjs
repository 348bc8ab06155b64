import { NoTranslation } from '../no-translation.mjs'
import { spelled } from '../figures.mjs'
import { onlyKeys } from '../keys.mjs'
import { majorUnits } from '@fieldbook/core/shared'
import { askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

/** Price lists of which each starts from another. @type {import('../cases.mjs').Form} */
export const pricelistChain = {
  name: 'chain of price lists',
  rules: 'pricelist_1 pricelist_2 pricelist_3? pricelist_4? pricelist_5?',
  input: 'list_price quantity?',
  answer: (example) => {
    const { list_price: unit, quantity = '1' } = example.input
    const quoted = askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'per-unit', unit },
      line: { quantity },
      book: { adjustments: chainOf(example.rules).map(stageOf) },
    })
    const off = () => spelled(lineOf(quoted).discount ?? '0', 2)
    return {
      subtotal: () => majorUnits(totalsOf(quoted).net),
      total: () => majorUnits(totalsOf(quoted).net),
      unit_price: () => lineOf(quoted).unitNet,
      effective_discount_percent: off,
      discount_percent: off,
    }
  },
}

/** From the first list to the one that no other starts from. */
/** @param {Readonly<Record<string, any>>} lists @returns {[name: string, list: any][]} */
function chainOf(lists) {
  const bases = Object.values(lists).map(({ base }) => base)
  const last = Object.keys(lists).find((name) => !bases.includes(name))
  const chain = []
  for (
    let name = last;
    name !== undefined && chain.length <= bases.length;
    name = lists[name].base
  ) {
    if (lists[name] === undefined) throw new NoTranslation(`a price list from ${name}`)
    onlyKeys(lists[name], 'base? percent_off? amount_off?', 'a price list')
    chain.unshift(/** @type {[string, any]} */ ([name, lists[name]]))
  }
  if (chain.length !== bases.length) throw new NoTranslation('price lists that are no one chain')
  return chain
}

/** @param {[name: string, list: any]} list */
function stageOf([id, { percent_off: percent, amount_off: amount }]) {
  const effect = change(percent === undefined ? { amount } : { rate: share(percent) })
  return { id, on: 'unit', stacking: 'sequential', rules: [{ id, ...effect }] }
}
