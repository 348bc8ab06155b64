/**
 * Compares two ids in code-unit order: the one tie-break of the house, the same in every locale.
 *
 * @example
 * ['b', 'a', 'B'].sort(byCodeUnit) //=> ['B', 'a', 'b']
 */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
