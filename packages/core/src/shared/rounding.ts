/** How a quotient that is not whole becomes whole. `half-up` and `up` go away from zero, `half-down` and `down` towards it. */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'floor' | 'ceil'

export const ROUNDING_MODES = [
  'half-up',
  'half-even',
  'half-down',
  'up',
  'down',
  'floor',
  'ceil',
] as const satisfies readonly RoundingMode[]

/** What is known of a quotient when it must be rounded: its part before the point, and how the rest compares to a half. */
type Remainder = {
  readonly truncated: bigint
  readonly negative: boolean
  readonly half: -1 | 0 | 1
}

const ROUNDS_AWAY_FROM_ZERO: Record<RoundingMode, (remainder: Remainder) => boolean> = {
  'half-up': ({ half }) => half >= 0,
  'half-even': ({ half, truncated }) => half > 0 || (half === 0 && truncated % 2n !== 0n),
  'half-down': ({ half }) => half > 0,
  up: () => true,
  down: () => false,
  floor: ({ negative }) => negative,
  ceil: ({ negative }) => !negative,
}

/**
 * The whole number that stands for `numerator / denominator` in a rounding mode.
 *
 * @param denominator greater than zero
 * @example
 * roundQuotient(5n, 2n, 'half-even') //=> 2n
 */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const truncated = numerator / denominator
  const rest = numerator % denominator
  if (rest === 0n) return truncated
  const negative = numerator < 0n
  const twice = 2n * (negative ? -rest : rest)
  const half = twice < denominator ? -1 : twice > denominator ? 1 : 0
  if (!ROUNDS_AWAY_FROM_ZERO[mode]({ truncated, negative, half })) return truncated
  return negative ? truncated - 1n : truncated + 1n
}
