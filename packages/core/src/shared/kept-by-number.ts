/** Remembers values by their numbers, and forgets one where another needs its place. */
export type KeptByNumber<Value> = {
  readonly get: (number: number) => Value | undefined
  readonly set: (number: number, value: Value) => void
}

/** @param bits there are places for two to the power of this many */
export function keptByNumber<Value>(bits: number): KeptByNumber<Value> {
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
