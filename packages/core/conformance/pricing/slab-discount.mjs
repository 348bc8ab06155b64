import { decimalText } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { askOne, lineOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'
import { share } from './spelling.mjs'

/** A discount for each unit by the tier in which it lies. @type {import('../cases.mjs').Form} */
export const slabDiscount = {
  name: 'slab discount',
  models: ['slab_discount'],
  rules: 'model tiers',
  input: 'list_price quantity',
  answer: (example) => {
    const { tiers } = example.rules
    const { list_price: unit, quantity } = example.input
    const rules = [{ id: 'slab', discount: { by: 'graduated', tiers: tiers.map(tierOf) } }]
    const quoted = askOne({
      conventions: unrounded(conventionsOf(example)),
      scheme: { type: 'per-unit', unit },
      line: { quantity },
      book: { adjustments: [{ id: 'slabs', on: 'line', stacking: 'sequential', rules }] },
    })
    return {
      total: () => lineOf(quoted).exactNet,
      terms: () => terms(quoted, unit),
    }
  },
}

/** @param {any} tier @param {number} index @param {readonly any[]} tiers */
function tierOf(tier, index, tiers) {
  onlyKeys(tier, 'lower upper_exclusive? percent_off', 'a tier')
  const { lower, upper_exclusive: below, percent_off: percent } = tier
  // The first begins with the first unit, every other where the one before ends.
  const start = ['1', ...tiers.map((one) => one.upper_exclusive)][index]
  if (lower !== start) throw new NoTranslation(`a tier from ${lower} after one up to ${start}`)
  return { rate: share(percent), ...(below === undefined || below === null ? {} : { below }) }
}

// Units x list price x (1 - share), as the source writes them.
/** @param {import('./ask.mjs').Quote} quoted @param {string} unit */
function terms(quoted, unit) {
  return (quoted.lines[0]?.reasons ?? []).flatMap((reason) =>
    reason.code === 'pricing/tier' && reason.rate !== undefined
      ? [`${reason.quantity}*${unit}*(1-${decimalText(reason.rate)})`]
      : [],
  )
}
