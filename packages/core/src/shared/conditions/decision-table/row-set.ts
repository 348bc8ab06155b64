/** A set of rows: a bit for each, 32 in a word. */
export type RowSet = {
  readonly words: Int32Array
  /** The rows themselves, in their order, where they are fewer than the words: they are gone through sooner. */
  readonly few: readonly number[] | null
}

export function rowSet(words: Int32Array): RowSet {
  const most = words.length
  const rows = rowsInWords([words], most + 1)
  return { words, few: rows.length > most ? null : rows }
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
  let shortest: readonly number[] | null = null
  for (const { few } of sets) {
    if (few !== null && (shortest === null || few.length < shortest.length)) shortest = few
  }
  if (shortest === null)
    return rowsInWords(
      sets.map(({ words }) => words),
      most,
    )
  const rows: number[] = []
  for (const row of shortest) {
    if (rows.length < most && isInAll(sets, row)) rows.push(row)
  }
  return rows
}

function isInAll(sets: readonly RowSet[], row: number): boolean {
  for (const set of sets) if (!hasRow(set, row)) return false
  return true
}

function rowsInWords(sets: readonly Int32Array[], most: number): number[] {
  const rows: number[] = []
  const size = sets[0]?.length ?? 0
  for (let word = 0; word < size; word++) {
    let bits = -1
    for (const words of sets) bits &= words[word] as number
    for (; bits !== 0; bits &= bits - 1) {
      if (rows.length === most) return rows
      rows.push(32 * word + 31 - Math.clz32(bits & -bits))
    }
  }
  return rows
}
