/** A set of rows. */
export type RowSet = {
  /** A bit for each row, 32 in a word. */
  readonly words: Int32Array
  /** A bit for each word that is not empty: a search in thousands of rows goes past the others. */
  readonly filled: Int32Array
}

export function rowSet(words: Int32Array): RowSet {
  const filled = new Int32Array(Math.ceil(words.length / 32))
  words.forEach((bits, word) => {
    if (bits !== 0) filled[word >> 5] = (filled[word >> 5] as number) | (1 << word)
  })
  return { words, filled }
}

export function everyRow(count: number): RowSet {
  const words = new Int32Array(Math.ceil(count / 32)).fill(-1)
  // A shift counts modulo 32.
  if (count % 32 !== 0) words[words.length - 1] = (1 << count) - 1
  return rowSet(words)
}

export function hasRow({ words }: RowSet, row: number): boolean {
  return ((words[row >> 5] as number) & (1 << row)) !== 0
}

export function putRow(words: Int32Array, row: number, isIn: boolean): void {
  const word = words[row >> 5] as number
  words[row >> 5] = isIn ? word | (1 << row) : word & ~(1 << row)
}

/** The rows that stand in all of some sets, in their order, at most so many of them. */
export function rowsInAll(sets: readonly RowSet[], most: number): number[] {
  const rows: number[] = []
  const size = sets[0]?.filled.length ?? 0
  for (let part = 0; part < size; part++) {
    let filled = -1
    for (const set of sets) filled &= set.filled[part] as number
    for (; filled !== 0; filled &= filled - 1) {
      const word = 32 * part + lowestBit(filled)
      let bits = -1
      for (const set of sets) bits &= set.words[word] as number
      for (; bits !== 0; bits &= bits - 1) {
        rows.push(32 * word + lowestBit(bits))
        if (rows.length === most) return rows
      }
    }
  }
  return rows
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
