/** What an entry of a list field may hold: it cannot be cut off by style. */
const LONGEST_ENTRY = 40

/** The beginning of a text, with an ellipsis where something is left out; no letter is cut in two. */
export function shorten(text: string, longest = LONGEST_ENTRY): string {
  if (text.length <= longest) return text
  const beginning = text.slice(0, longest - 1)
  // Half of a pair, or a letter without its accents, would be another letter.
  return `${beginning.replace(/[\ud800-\udbff]$|.\p{M}*$/u, '')}…`
}
