import { rational } from '../../shared/decimal.js'
import type { Decimal } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import type { GradableCustomer } from '../graded.js'
import { paretoBook } from '../pareto/pareto-book.js'
import type { ParetoPolicy } from '../schema.js'

/**
 * The values between which a larger one moves a customer one way only: its share of the whole grows, until it overtakes
 * the next one. What lies above it only shrinks, so with `crossing` there are none to stop at. Values are left out
 * where nobody stands anywhere near the shares of the grade.
 */
export function shareBounds(
  policy: ParetoPolicy,
  book: readonly GradableCustomer[],
  { id }: GradableCustomer,
  grade: string,
): number[] {
  const { sums, counted } = paretoBook(policy, book)
  const inMajor = 10 ** sums.digits
  const own = counted.get(id) ?? 0
  const others = Number(sums.total) / inMajor - own
  const isNear = sharesOf(policy, grade)
  // From here on the value is all but the whole.
  const highest = Math.ceil((2 * others) / (1 - lastCut(policy))) + 1
  if (policy.boundary === 'crossing') return [0, highest]
  const bounds = new Set([0, highest])
  let above = 0
  let high = highest
  for (const [index, low] of [...sums.values, 0].entries()) {
    const least = (above + low) / (others + low)
    const most = (above + high) / (others + high)
    if (isNear(least, most)) bounds.add(low).add(high)
    above = Number(sums.sums[index] ?? 0) / inMajor - (own >= low ? own : 0)
    high = low
  }
  return [...bounds]
}

// Far more than plain numbers err by.
const NEAR = 1e-6

/** Whether some share of a range may have the grade. */
function sharesOf({ classes, margin = 0 }: ParetoPolicy, wanted: string) {
  const wide = inNumbers(margin) + NEAR
  const ranges = classes.flatMap(({ grade, upTo }, index) => {
    const from = classes[index - 1]?.upTo ?? 0
    return grade === wanted ? [[inNumbers(from) - wide, inNumbers(upTo) + wide] as const] : []
  })
  return (least: number, most: number) =>
    // Where there is nothing to share yet, nothing can be said.
    Number.isNaN(least) || ranges.some(([from, to]) => from <= most && least <= to)
}

/** The last share below the whole at which the grade may change. */
function lastCut({ classes, margin = 0 }: ParetoPolicy): number {
  const cuts = classes.flatMap(({ upTo }) =>
    [-1, 0, 1].map((sign) => inNumbers(upTo) + sign * inNumbers(margin)),
  )
  return Math.max(0, ...cuts.filter((cut) => cut < 1))
}

const inNumbers = (value: Decimal) => nearestNumber(rational(value))
