/**
 * Chance that repeats: the same seed makes the same customers on every machine (mulberry32 by Tommy Ettinger, public
 * domain).
 *
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0 to below the end. @param {number} end */
  const below = (end) => Math.floor(chance() * end)
  /** @template Item @param {readonly [Item, ...Item[]]} items @returns {Item} */
  const pick = (items) => items[below(items.length)] ?? items[0]
  return { below, pick }
}
