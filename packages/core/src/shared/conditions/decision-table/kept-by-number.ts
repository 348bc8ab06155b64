/** Remembers values by their numbers, and forgets one where another needs its place. */
export type KeptByNumber<Value> = {
  readonly get: (number: number) => Value | undefined
  readonly set: (number: number, value: Value) => void
}

// Where more is kept, it is not found faster than it is worked out.
const MOST_BITS = 14

/** @param size of the table that values are kept for: a small one has few of them */
export function keptByNumber<Value>(size: number): KeptByNumber<Value> {
  const bits = Math.min(MOST_BITS, 40 - Math.clz32(size))
  // Numbers as plain doubles, so that a look costs a comparison of two of them; none is NaN.
  const numbers = new Float64Array(2 ** bits).fill(NaN)
  const values = new Array<Value>(2 ** bits)
  // Neighbouring numbers go far apart: Knuth's multiplicative hashing.
  const placeOf = (number: number) => Math.imul(number, 0x9e3779b1) >>> (32 - bits)
  return {
    get: (number) => {
      const place = placeOf(number)
      return numbers[place] === number ? values[place] : undefined
    },
    set: (number, value) => {
      // Very large numbers are not told apart, and NaN is none.
      if (!Number.isSafeInteger(number)) return
      const place = placeOf(number)
      numbers[place] = number
      values[place] = value
    },
  }
}
