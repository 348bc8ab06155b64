import { onlyKeys } from '../keys.mjs'
import { askOne, lineOf, tiersOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'
import { effectiveUnits } from './metered.mjs'
import { share } from './spelling.mjs'
import { tierEnd } from './tiers.mjs'

/** Shares of an amount by tiers of it. @type {import('../cases.mjs').Form} */
export const graduatedPercentage = {
  name: 'graduated percentage',
  models: ['graduated_percentage'],
  rules: 'model tiers',
  input: 'base',
  answer: (example) => {
    const quoted = askOne({
      conventions: unrounded(conventionsOf(example)),
      scheme: { type: 'graduated', of: 'amounts', tiers: example.rules.tiers.map(tierOf) },
      line: { quantity: example.input.base, amounts: [example.input.base] },
    })
    return {
      total: () => lineOf(quoted).exactNet,
      ...effectiveUnits(quoted),
      per_tier: () => tiersOf(quoted).map(({ amount }) => amount),
    }
  },
}

/** @param {any} tier */
function tierOf(tier) {
  onlyKeys(tier, 'up_to? rate_percent? flat_amount?', 'a tier')
  const { up_to, rate_percent: percent, flat_amount: flat } = tier
  return {
    ...tierEnd(up_to),
    ...(percent === undefined ? {} : { unit: share(percent) }),
    ...(flat === undefined ? {} : { flat }),
  }
}
