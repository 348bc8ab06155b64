import { dayNumber, isIsoDate } from '../../shared/iso-date.js'
import type { Fact, FactDeclaration } from '../../shared/index.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import type { GradingPolicy } from '../schema.js'
import { countedValue } from './counted-value.js'
import { cutsAt } from './cuts.js'
import { dateScale, numberScale, type Scale } from './scale.js'
import { scoreCuts } from './score-cuts.js'
import type { Direction } from './stretches.js'
import type { Changes } from './trial.js'

/** How a number or a date moves. */
export type Measure = {
  readonly scale: Scale
  /** Where the fact stands: a number, or a day number. */
  readonly stands: number
  /** Whether it is known to stand there; else it is counted from there. */
  readonly isKnown: boolean
  /** A date that says how old another fact is may be renewed, and is never made older. */
  readonly directions: readonly Direction[]
  /**
   * The places at which a stretch begins, ascending: within one the grade moves one way only. An old number counts for
   * less, and where its date is changed beside it, for another less.
   */
  readonly cuts: (beside: Changes) => readonly bigint[]
}

type Measured = {
  readonly fact: string
  readonly declared: FactDeclaration | undefined
  readonly present: Fact
  readonly customer: GradableCustomer
  readonly policy: GradingPolicy
  readonly circumstances: GradingCircumstances
}

/** A number; one that is not known is counted from the value nearest to 0 that it may have. */
export function measuredNumber(measured: Measured, bounds: readonly number[]): Measure {
  const { fact, declared = { type: 'number' }, present, policy } = measured
  const { atLeast = -Infinity, atMost = Infinity } = declared
  const isKnown = typeof present === 'number'
  const scale = numberScale(declared.step ?? '0.001', declared)
  const counted = countedValue(fact, measured.customer, policy, measured.circumstances.today)
  return {
    scale,
    stands: isKnown ? present : Math.min(Math.max(0, atLeast), atMost),
    isKnown,
    directions: ['up', 'down'],
    cuts: cutsOf(measured, scale, (beside) => cutsAt(scale, bounds, counted?.(beside))),
  }
}

/** A date; one that is not known is counted from today. */
export function measuredDate(
  measured: Measured,
  bounds: readonly number[],
  isRenewable: boolean,
): Measure {
  const { present, circumstances } = measured
  const isKnown = isIsoDate(present)
  return {
    scale: dateScale,
    stands: dayNumber(isKnown ? present : circumstances.today),
    isKnown,
    directions: isRenewable ? ['up'] : ['up', 'down'],
    cuts: cutsOf(measured, dateScale, () => cutsAt(dateScale, bounds)),
  }
}

function cutsOf(
  { fact, customer, policy, circumstances }: Measured,
  scale: Scale,
  cutsAtBounds: Measure['cuts'],
): Measure['cuts'] {
  const find = (beside: Changes) => {
    const scores =
      policy.method === 'rfm' ? scoreCuts(fact, scale, customer, policy, circumstances, beside) : []
    return [...cutsAtBounds(beside), ...scores].sort(byPlace)
  }
  // Only where facts grow old does it matter what is changed beside.
  if ('decay' in policy) return find
  let kept: bigint[] | undefined
  return () => (kept ??= find({}))
}

function byPlace(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}
