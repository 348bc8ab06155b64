import { compareExact, minorDigits, times, type Rational } from '../../shared/index.js'
import type { PlainQuote } from '../quotation/plain-quote.js'
import type { RuleBreak } from './rule-breaks.js'

/** Counts of steps: quantities are `from` and so many steps more. */
export type Asked = (steps: bigint) => PlainQuote

/**
 * The counts of steps at which something turns, with those at which an amount that a rule asks for is reached: between
 * two neighbours amounts rise with the quantity, so that each is found by halving.
 *
 * @param breaks in the order of the rules
 * @param starts in ascending order; between them nothing turns but by amounts
 * @returns in ascending order
 */
export function amountBreaks(
  breaks: readonly RuleBreak[],
  starts: readonly bigint[],
  last: bigint,
  asked: Asked,
): bigint[] {
  let turns = [...starts]
  for (const turn of breaks) {
    if (turn.of !== 'amount') continue
    const found = new Set(turns)
    for (const [index, start] of turns.entries()) {
      const end = lastPriced(start, (turns[index + 1] ?? last + 1n) - 1n, asked)
      const first = firstCount(start, end, (steps) => isReached(turn, asked(steps)))
      if (first === null) continue
      for (const steps of [first, first + 1n]) if (steps <= last) found.add(steps)
    }
    // What a rule does turns the amounts that later ones ask for.
    turns = [...found].sort((left, right) => (left < right ? -1 : 1))
  }
  return turns
}

/** Up to where there are prices: no amount of money is without end. */
function lastPriced(start: bigint, end: bigint, asked: Asked): bigint {
  const unpriced = firstCount(start, end, (steps) => asked(steps).totals === null)
  return unpriced === null ? end : unpriced - 1n
}

/** The first count from `start` to `end` for which something holds that then goes on to hold; null where it never does. */
export function firstCount(
  start: bigint,
  end: bigint,
  holds: (steps: bigint) => boolean,
): bigint | null {
  if (start > end || !holds(end)) return null
  if (holds(start)) return start
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) / 2n
    if (holds(middle)) high = middle
    else low = middle + 1n
  }
  return low
}

/** Whether what a rule takes effect on has come to its amount, when its turn comes. */
function isReached(
  { at, stage, rule, isSequential }: RuleBreak,
  { totals, waterfall }: PlainQuote,
): boolean {
  if (totals === null) return false
  let amount = 0
  for (const step of waterfall) {
    const [, list, ofStage, , ofRule] = step.rule.split('/')
    const isLater =
      list === 'adjustments' &&
      (Number(ofStage) > stage ||
        (Number(ofStage) === stage && (!isSequential || Number(ofRule) >= rule)))
    if (isLater) break
    amount = step.after.amount
  }
  const needed: Rational = times(at, 10 ** minorDigits(totals.net.currency))
  return compareExact(amount, needed) >= 0
}
