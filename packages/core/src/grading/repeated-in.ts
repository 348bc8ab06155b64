/** The ids that several customers of a book have. */
export function repeatedIn(book: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { id } of book) {
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
  }
  return repeated
}
