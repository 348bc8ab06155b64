import { onlyKeys } from '../keys.mjs'
import { METERED_INPUT, METERED_RULES, metered } from './metered.mjs'

/** Money for units by tiers, whose ends belong to them. @type {import('../cases.mjs').Form} */
export const tiers = {
  name: 'tiers',
  models: ['volume', 'graduated'],
  rules: `model tiers free_units? ${METERED_RULES}`,
  input: METERED_INPUT,
  answer: (example) => {
    const { model, tiers: listed, free_units: free } = example.rules
    return metered(example, {
      type: model,
      tiers: listed.map(tierOf),
      ...(free === undefined ? {} : { free }),
    })
  },
}

/** @param {any} tier */
function tierOf(tier) {
  onlyKeys(tier, 'up_to? unit_amount? flat_amount?', 'a tier')
  const { unit_amount: unit, flat_amount: flat } = tier
  return {
    ...tierEnd(tier.up_to),
    ...(unit === undefined || unit === null ? {} : { unit }),
    ...(flat === undefined || flat === null ? {} : { flat }),
  }
}

/** @param {string | null | undefined} upTo */
export function tierEnd(upTo) {
  return upTo === undefined || upTo === null || upTo === 'inf' ? {} : { upTo }
}
