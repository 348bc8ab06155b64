import { noBits, wordOf, type Bits } from './bits.js'

/**
 * What some sets hold together, for any stretch of their list: `(first, last)`, both included.
 *
 * Every stretch is two that overlap, whose lengths are powers of two; those are joined when they are first asked for.
 */
export function joinedStretches(sets: readonly Bits[]): (first: number, last: number) => Bits {
  const levels: Bits[][] = [[...sets]]
  const levelOf = (power: number): Bits[] => {
    const known = levels[power]
    if (known !== undefined) return known
    const halves = levelOf(power - 1)
    const half = 2 ** (power - 1)
    const level = halves.slice(half).map((later, index) => either(halves[index] ?? later, later))
    levels[power] = level
    return level
  }
  return (first, last) => {
    const power = 31 - Math.clz32(last - first + 1)
    const level = levelOf(power)
    const none = noBits(0)
    return either(level[first] ?? none, level[last - 2 ** power + 1] ?? none)
  }
}

/** What two sets hold together. */
export function either(left: Bits, right: Bits): Bits {
  const joined = left.slice()
  for (let word = 0; word < joined.length; word++)
    joined[word] = wordOf(left, word) | wordOf(right, word)
  return joined
}
