import { byCodeUnit, InvariantError, type IsoDate } from '../shared/index.js'
import type { Rulebook } from './schema.js'

/**
 * The rulebook that is in force on a day: the one with the latest `effectiveFrom` on or before it (RULES #5).
 *
 * @param rulebooks in any order
 * @returns null before the first one
 * @throws InvariantError `rulebook/same-day` when two begin on the same day: which of them holds would depend on the
 * order of the list (RULES #6)
 * @example
 * const next = { ...carDealer, id: 'next', effectiveFrom: '2026-07-01' }
 * rulebookOn([next, carDealer], '2026-06-30').id //=> 'car-dealer'
 */
export function rulebookOn(rulebooks: readonly Rulebook[], date: IsoDate): Rulebook | null {
  const byBegin = [...rulebooks].sort((left, right) =>
    byCodeUnit(left.effectiveFrom, right.effectiveFrom),
  )
  const begins = byBegin.map(({ effectiveFrom }) => effectiveFrom)
  const twice = begins.find((begin, index) => begins.indexOf(begin) !== index)
  if (twice !== undefined) {
    const ids = byBegin.filter(({ effectiveFrom }) => effectiveFrom === twice).map(({ id }) => id)
    throw new InvariantError('rulebook/same-day', {
      ids: ids.sort(byCodeUnit),
      effectiveFrom: twice,
    })
  }
  return byBegin.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1) ?? null
}
