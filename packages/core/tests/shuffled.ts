import fc from 'fast-check'

/** A list, and the same in another order. */
export function shuffledPair<Entry>(list: fc.Arbitrary<Entry[]>): fc.Arbitrary<[Entry[], Entry[]]> {
  return list.chain((entries) =>
    fc
      .shuffledSubarray(entries, { minLength: entries.length })
      .map((other): [Entry[], Entry[]] => [entries, other]),
  )
}
