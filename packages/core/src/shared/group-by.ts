/**
 * Entries by a key, each group in the order of the list.
 *
 * @example
 * groupBy([1, 2, 3], (number) => number % 2).get(1) //=> [1, 3]
 */
export function groupBy<Entry, Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group === undefined) groups.set(keyOf(entry), [entry])
    else group.push(entry)
  }
  return groups
}
