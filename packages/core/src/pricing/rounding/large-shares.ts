import {
  added,
  compared,
  divided,
  multiplied,
  ONE,
  rounded,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import { kthLargest } from './kth-largest.js'

// A quotient of three numbers is off by less than this share of itself.
const SLACK = 1e-15
// Where doubts are as large as this, nearly all would have to be looked at exactly.
const MOST_DOUBT = 1e-3

/**
 * What `allocate` answers for exact amounts of zero or more, not all zero, faster where there are many: floating-point
 * numbers only tell which remainders need no closer look, and those in doubt are compared exactly.
 *
 * @param total a safe integer of zero or more
 * @returns null where too much is in doubt
 */
export function largeShares(
  total: number,
  amounts: readonly Ratio[],
  sum: Ratio = amounts.reduce(added, ZERO),
): number[] | null {
  const isExact = compared(whole(total), sum) === 0
  const scale = isExact ? ONE : divided(whole(total), sum)
  const factor = approximate(scale)
  const shares: number[] = []
  const rests = new Float64Array(amounts.length)
  let left = total
  let largest = 0
  // Plain loops: they run for every line with every step of an order.
  for (let place = 0; place < amounts.length; place++) {
    const amount = amounts[place] ?? ZERO
    const share = approximate(amount) * factor
    let floor = Math.floor(share)
    let rest = share - floor
    const doubt = share * SLACK
    if (doubt > MOST_DOUBT) return null
    if (rest <= doubt || 1 - rest <= doubt) {
      const exact = multiplied(amount, scale)
      floor = rounded(exact, 'floor') ?? 0
      rest = approximate(added(exact, whole(0 - floor)))
    }
    shares.push(floor)
    rests[place] = rest
    left -= floor
    if (share > largest) largest = share
  }
  if (left > 0) giveOut(left, shares, rests, largest * SLACK, amounts, scale)
  return shares
}

// One more for each of the largest remainders, ties by list order.
function giveOut(
  left: number,
  shares: number[],
  rests: Float64Array,
  doubt: number,
  amounts: readonly Ratio[],
  scale: Ratio,
): void {
  const last = kthLargest(rests, left)
  const doubtful: number[] = []
  let open = left
  for (let place = 0; place < rests.length; place++) {
    const rest = rests[place] ?? 0
    if (rest > last + 2 * doubt) {
      shares[place] = (shares[place] ?? 0) + 1
      open -= 1
    } else if (rest >= last - 2 * doubt) doubtful.push(place)
  }
  const chosen = open < doubtful.length ? exactLargest(doubtful, open, amounts, scale) : doubtful
  for (const place of chosen) shares[place] = (shares[place] ?? 0) + 1
}

function exactLargest(
  places: readonly number[],
  count: number,
  amounts: readonly Ratio[],
  scale: Ratio,
): number[] {
  // Many lines have the same amounts.
  const known = new Map<string, Ratio>()
  const restOf = (place: number): Ratio => {
    const amount = amounts[place] ?? ZERO
    const key = `${amount.top}/${amount.bottom}`
    const found = known.get(key)
    if (found !== undefined) return found
    const exact = multiplied(amount, scale)
    const rest = added(exact, whole(0 - (rounded(exact, 'floor') ?? 0)))
    known.set(key, rest)
    return rest
  }
  return [...places]
    .map((place) => ({ place, rest: restOf(place) }))
    .sort((left, right) => {
      if (left.rest === right.rest) return left.place - right.place
      return compared(right.rest, left.rest) || left.place - right.place
    })
    .slice(0, count)
    .map(({ place }) => place)
}

function approximate({ top, bottom }: Ratio): number {
  return Number(top) / Number(bottom)
}
