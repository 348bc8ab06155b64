import { allocate, type Exact, type RoundingMode } from '../../shared/index.js'
import { negative, rationalOf, rounded, signOf, type Ratio } from '../amounts/ratio.js'

/**
 * A whole divided among exact amounts in proportion to them, by largest remainder, ties by list order. Amounts below
 * zero are rounded each by itself, and the others share the rest (RULES #24); where all come to nothing, shares are
 * equal (RULES #17).
 *
 * @param whole a safe integer
 */
export function sharesOf(whole: number, amounts: readonly Ratio[], mode: RoundingMode): number[] {
  const below = amounts.filter((amount) => signOf(amount) < 0).length
  if (below === 0) return proportional(whole, amounts)
  if (below === amounts.length) {
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

function proportional(whole: number, amounts: readonly Ratio[]): number[] {
  if (amounts.every((amount) => signOf(amount) === 0)) return allocate(whole, equal(amounts.length))
  return allocate(whole, weightsOf(amounts))
}

function equal(count: number): number[] {
  return new Array<number>(count).fill(1)
}

// Whole numbers where all have one denominator: those are divided fastest.
function weightsOf(amounts: readonly Ratio[]): readonly Exact[] {
  const bottom = amounts[0]?.bottom
  const isWhole = amounts.every(
    (amount) => typeof amount.top === 'number' && amount.bottom === bottom,
  )
  return isWhole ? amounts.map(({ top }) => top as number) : amounts.map(rationalOf)
}
