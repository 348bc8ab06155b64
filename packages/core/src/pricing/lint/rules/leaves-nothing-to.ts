import { boundsOf, isWithin } from '../../breaks/ranges.js'
import { compareExact, stateText } from '../../../shared/index.js'
import type { Adjustment, DecimalRange } from '../../schema.js'
import type { LintedRule } from './linted-rule.js'

/**
 * Whether a rule, where its condition holds, takes the place of another of its stage at every quantity and amount of
 * that one (RULES #16). False where that cannot be told.
 */
export function leavesNothingTo(one: LintedRule, other: LintedRule): boolean {
  const [mine, theirs] = [one.adjustment, other.adjustment]
  const isAsWide =
    isPart(theirs.quantity, mine.quantity) &&
    isPart(theirs.amount, mine.amount) &&
    (mine.currency === undefined || mine.currency === theirs.currency) &&
    (mine.having === undefined || stateText(mine.having) === stateText(theirs.having))
  // What takes something of the request takes effect only where there is something.
  if (!isAsWide || mine.takes !== undefined || theirs.takes !== undefined) return false
  // Together with others an order may hold lines of which only one of the two takes effect.
  const isByLine = one.stage.on === 'unit' || one.stage.on === 'line'
  if (!isByLine && !isAsMany(theirs, mine)) return false
  const isFirst = one.place < other.place
  switch (one.stage.stacking) {
    case 'exclusive': {
      const order = (mine.priority ?? 0) - (theirs.priority ?? 0)
      return order > 0 || (order === 0 && isFirst)
    }
    case 'best': {
      const order = deeper(mine, theirs)
      return order !== null && (order > 0 || (order === 0 && isFirst))
    }
    case 'sequential':
    case 'additive':
    case 'refuse':
      return false
  }
}

function isAsMany(theirs: Adjustment, mine: Adjustment): boolean {
  const isForAll = mine.items === undefined && mine.groups === undefined
  return (
    isForAll || stateText([theirs.items, theirs.groups]) === stateText([mine.items, mine.groups])
  )
}

/** Whether all of a range lies in another. */
function isPart(inner: DecimalRange | undefined, outer: DecimalRange | undefined): boolean {
  if (outer === undefined) return true
  if (inner === undefined) return false
  const isBounded = (range: DecimalRange) => ({
    low: range.atLeast ?? range.above,
    high: range.atMost ?? range.below,
  })
  const [mine, theirs] = [isBounded(inner), isBounded(outer)]
  if (theirs.low !== undefined && mine.low === undefined) return false
  if (theirs.high !== undefined && mine.high === undefined) return false
  return boundsOf(inner).every((bound) => isWithin(outer, bound) || isSameOpen(inner, outer, bound))
}

function isSameOpen(inner: DecimalRange, outer: DecimalRange, bound: string | number): boolean {
  return (['above', 'below'] as const).some(
    (key) =>
      inner[key] === bound && outer[key] !== undefined && compareExact(outer[key], bound) === 0,
  )
}

/** Which of two takes off more, whatever of: null where that depends. */
function deeper(mine: Adjustment, theirs: Adjustment): number | null {
  for (const key of ['rate', 'amount'] as const) {
    const [one, other] = [plain(mine, key), plain(theirs, key)]
    if (one !== null && other !== null) return compareExact(one, other)
  }
  return null
}

function plain({ discount }: Adjustment, key: 'rate' | 'amount') {
  return discount !== undefined && key in discount
    ? ((discount as Partial<Record<'rate' | 'amount', string | number>>)[key] ?? null)
    : null
}
