/** Somebody who came or called; `phone` is the number that was left, if one was. */
export type Arrival = { readonly phone?: string }

/** `arrivals` is always `newVisitors + repeated + withoutContact`. */
export type ArrivalCount = {
  readonly arrivals: number
  /** Numbers left for the first time. */
  readonly newVisitors: number
  /** Those whose number had been left before. */
  readonly repeated: number
  /** Those who left no number: they are nobody's customers yet. */
  readonly withoutContact: number
}

/**
 * How many visitors and callers are new: a phone number counts once, when it is left for the first time (RULES #33).
 *
 * Two numbers are one when their texts are, without spaces, hyphens, dots and brackets and whatever their width (１３８ is
 * 138). A country code is part of a number: +86 138 is not 138. A text without a digit is no number.
 *
 * @param arrivals in the order in which they came
 * @param known numbers that were left before these arrivals
 * @returns counts, whole numbers
 * @example
 * countArrivals([{ phone: '138 0000 0001' }, {}, { phone: '13800000001' }])
 * //=> { arrivals: 3, newVisitors: 1, repeated: 1, withoutContact: 1 }
 */
export function countArrivals(
  arrivals: readonly Arrival[],
  { known = [] }: { readonly known?: readonly string[] } = {},
): ArrivalCount {
  const seen = new Set(known.map(plainNumber))
  let [newVisitors, repeated, withoutContact] = [0, 0, 0]
  for (const { phone = '' } of arrivals) {
    const number = plainNumber(phone)
    if (!/\d/.test(number)) withoutContact++
    else if (seen.has(number)) repeated++
    else newVisitors++
    seen.add(number)
  }
  return { arrivals: arrivals.length, newVisitors, repeated, withoutContact }
}

function plainNumber(phone: string): string {
  return phone.normalize('NFKC').replace(/[\s\-‐-―.()]/g, '')
}
