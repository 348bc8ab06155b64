/**
 * The first place of a range that no longer holds what all before it hold.
 *
 * @param holds for places from `from` up to but not including `to`: true up to some place, false from there on
 * @returns `to` where all hold it
 * @example
 * partitionPoint(0, 5, (place) => place * place < 10) //=> 4
 */
export function partitionPoint(from: number, to: number, holds: (place: number) => boolean) {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
