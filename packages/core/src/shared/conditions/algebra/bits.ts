/** A set of whole numbers from 0 up to a fixed size, a bit each. */
export type Bits = Uint32Array

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32))
}

export function allBits(size: number): Bits {
  return bitsBelow(size, size)
}

/** The numbers below `end`, in a set of a size. */
export function bitsBelow(end: number, size: number): Bits {
  const bits = noBits(size).fill(-1, 0, end >>> 5)
  for (let number = end & ~31; number < end; number++) addBit(bits, number)
  return bits
}

export function addBit(bits: Bits, number: number): void {
  bits[number >>> 5] = wordOf(bits, number >>> 5) | (1 << (number & 31))
}

export function removeBit(bits: Bits, number: number): void {
  bits[number >>> 5] = wordOf(bits, number >>> 5) & ~(1 << (number & 31))
}

export function hasBit(bits: Bits, number: number): boolean {
  return (wordOf(bits, number >>> 5) & (1 << (number & 31))) !== 0
}

/** A word of a set; beyond its end there is nothing. */
export function wordOf(bits: Bits, word: number): number {
  return bits[word] ?? 0
}

export function isEmpty(bits: Bits): boolean {
  return bits.every((word) => word === 0)
}

export function countBits(bits: Bits): number {
  let count = 0
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The numbers in a set, ascending. */
export function* bitsIn(bits: Bits): Iterable<number> {
  for (const [word, all] of bits.entries()) {
    for (let rest = all; rest !== 0; rest &= rest - 1) {
      yield 32 * word + 31 - Math.clz32(rest & -rest)
    }
  }
}

/** Whether the first set is within the second. */
export function isSubset(inner: Bits, outer: Bits): boolean {
  return inner.every((word, index) => (word & ~wordOf(outer, index)) === 0)
}

/** A set as a text: equal sets have equal texts. */
export function bitsKey(bits: Bits): string {
  let key = ''
  for (const [index, word] of bits.entries()) if (word !== 0) key += `${index}:${word} `
  return key
}
