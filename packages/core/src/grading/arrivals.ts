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
 * Spaces, hyphens, dots and brackets in a number mean nothing; neither does its width (１３８ is 138).
 *
 * @param known numbers that were left before these arrivals
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
    if (number === '') withoutContact++
    else if (seen.has(number)) repeated++
    else newVisitors++
    seen.add(number)
  }
  return { arrivals: arrivals.length, newVisitors, repeated, withoutContact }
}

function plainNumber(phone: string): string {
  return phone.normalize('NFKC').replace(/[\s\-‐-―.()]/g, '')
}
