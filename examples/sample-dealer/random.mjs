/**
 * Mulberry32: 32 bits of state, good enough to make up customers, and the same numbers on every machine.
 *
 * @param {number} seed a whole number below 2^32
 */
export function seededRandom(seed) {
  let state = seed

  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both included. @param {number} least @param {number} most */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1))

  /** @template Item @param {readonly Item[]} items @returns {Item} */
  const oneOf = (items) => /** @type {Item} */ (items[between(0, items.length - 1)])

  /** Whether something happens that happens so often. @param {number} share from 0 to 1 */
  const happens = (share) => next() < share

  return { between, oneOf, happens }
}

/** @typedef {ReturnType<typeof seededRandom>} Random */
