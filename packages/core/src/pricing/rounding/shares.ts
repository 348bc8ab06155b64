import { allocate, type RoundingMode } from '../../shared/index.js'
import { largeShares } from './large-shares.js'
import { negative, rationalOf, rounded, signOf, type Ratio } from '../amounts/ratio.js'

// Fewer are divided exactly at once.
const FEW = 8
// Products of two such numbers are safe integers.
const MOST_PRODUCT_ROOT = 94_906_265

/**
 * A whole divided among exact amounts in proportion to them, by largest remainder, ties by list order. Beside amounts
 * above zero, those below are rounded each by itself, and the others share the rest (RULES #24); where all come to
 * nothing, shares are equal (RULES #17).
 *
 * @param whole a safe integer
 * @param sum of the amounts, where it is known
 */
export function sharesOf(
  whole: number,
  amounts: readonly Ratio[],
  mode: RoundingMode,
  sum?: Ratio,
): number[] {
  if (amounts.every((amount) => signOf(amount) >= 0)) return proportional(whole, amounts, sum)
  if (amounts.every((amount) => signOf(amount) <= 0)) {
    return proportional(0 - whole, amounts.map(negative)).map((share) => 0 - share)
  }
  const shares = amounts.map((amount) => (signOf(amount) < 0 ? (rounded(amount, mode) ?? 0) : 0))
  const others = amounts.flatMap((amount, place) => (signOf(amount) < 0 ? [] : [place]))
  const rest = shares.reduce((left, share) => left - share, whole)
  const parts = proportional(
    rest,
    amounts.filter((amount) => signOf(amount) >= 0),
  )
  for (const [index, place] of others.entries()) shares[place] = parts[index] ?? 0
  return shares
}

function proportional(whole: number, amounts: readonly Ratio[], sum?: Ratio): number[] {
  if (amounts.every((amount) => signOf(amount) === 0)) return allocate(whole, equal(amounts.length))
  const numbers = numbersOf(amounts)
  if (numbers !== null) return allocate(whole, numbers)
  const shares = amounts.length > FEW ? largeShares(Math.abs(whole), amounts, sum) : null
  if (shares === null) return allocate(whole, amounts.map(rationalOf))
  return whole < 0 ? shares.map((share) => 0 - share) : shares
}

function equal(count: number): number[] {
  return new Array<number>(count).fill(1)
}

// Whole numbers in proportion to amounts of one denominator, where they are divided fast.
function numbersOf(amounts: readonly Ratio[]): number[] | null {
  const bottom = amounts[0]?.bottom
  let sum = 0
  const numbers: number[] = []
  for (const amount of amounts) {
    if (typeof amount.top !== 'number' || amount.bottom !== bottom) return null
    numbers.push(amount.top)
    sum += amount.top
  }
  return amounts.length <= FEW || sum <= MOST_PRODUCT_ROOT ? numbers : null
}
