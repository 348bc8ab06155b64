/** What an entry of a list field may hold: it cannot be cut off by style. */
const LONGEST_ENTRY = 40

/** The beginning of a text, with an ellipsis where something is left out; no letter is cut in two. */
export function shorten(text: string, longest = LONGEST_ENTRY): string {
  if (text.length <= longest) return text
  // Half of a pair is no letter.
  const beginning = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')
  const goesOn = /^[\p{M}\u200d]/u.test(text.slice(beginning.length))
  // A letter without its accents would be another.
  return `${goesOn ? beginning.replace(/.[\p{M}\u200d]*$/su, '') : beginning}…`
}
