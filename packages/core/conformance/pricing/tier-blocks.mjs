import { onlyKeys } from '../keys.mjs'
import { askOne, lineOf, tiersOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'

const UNLIMITED = '-1'

/** Started blocks by tiers of so many of them (Kill Bill's consumable usage). @type {import('../cases.mjs').Form} */
export const tierBlocks = {
  name: 'tiers of blocks',
  models: ['graduated_blocks', 'volume_blocks'],
  rules: 'model tiers',
  input: 'quantity',
  answer: (example) => {
    const { model, tiers: listed } = example.rules
    const tiers = listed.map(tierOf)
    const graduated = model === 'graduated_blocks'
    const quoted = askOne({
      conventions: unrounded(conventionsOf(example)),
      scheme: {
        type: graduated ? 'graduated' : 'volume',
        tiers: graduated
          ? [...tiers, ...beyond(tiers)]
          : [...tiers.slice(0, -1), open(tiers.at(-1))],
      },
      line: { quantity: example.input.quantity },
    })
    return {
      total: () => lineOf(quoted).exactNet,
      per_tier: () =>
        tiersOf(quoted)
          .filter(({ rule }) => rule !== `/prices/0/scheme/tiers/${tiers.length}`)
          .map(({ amount }) => amount),
    }
  },
}

/** @param {any} tier */
function tierOf(tier) {
  onlyKeys(tier, 'block_size max_blocks? price', 'a tier')
  const { block_size: per, max_blocks: lots = UNLIMITED, price: unit } = tier
  return { per, unit, ...(lots === UNLIMITED || lots === null ? {} : { lots }) }
}

// Past the last of all tiers, usage is not charged.
/** @param {readonly object[]} tiers */
function beyond(tiers) {
  return 'lots' in (tiers.at(-1) ?? {}) ? [{}] : []
}

// Past its maximum the last tier prices all units.
/** @param {any} tier */
function open(tier) {
  const { per, unit } = tier
  return { per, unit }
}
