const MOST_SLIPS = 2
const LETTERS_A_SLIP = 4
const LEAST_BEGINNING = 5

/**
 * The known name that a column's name is likely a slip of, or that it begins with (`last visit date`), or null. Names
 * come without case and blanks. `next visit` is no slip of `last visit`: few letters may differ.
 *
 * @example
 * nearestName('lstvisit', ['lastvisit', 'grade']) //=> 'lastvisit'
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  // One character of Chinese is a word, so another one is another meaning.
  if (/\p{Script=Han}/u.test(name)) return null
  let best: string | null = null
  let least = Math.min(MOST_SLIPS, Math.floor(name.length / LETTERS_A_SLIP)) + 1
  for (const candidate of known) {
    const distance = editDistance(name, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  const begins = (start: string) => start.length >= LEAST_BEGINNING && name.startsWith(start)
  return best ?? known.find(begins) ?? null
}

// Levenshtein, one row at a time.
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1]
    for (const [at, other] of Array.from(to).entries()) {
      const replaced = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
