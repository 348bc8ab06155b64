import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUNDING_MODES, roundQuotient, type RoundingMode } from './rounding.js'

/** The whole numbers on both sides of a quotient, and how far it is from each, in parts of the denominator. */
type Neighbours = { floor: bigint; ceil: bigint; toFloor: bigint; toCeil: bigint }

function neighbours(numerator: bigint, denominator: bigint): Neighbours {
  let floor = numerator / denominator
  while (floor * denominator > numerator) floor -= 1n
  const ceil = floor * denominator === numerator ? floor : floor + 1n
  return {
    floor,
    ceil,
    toFloor: numerator - floor * denominator,
    toCeil: ceil * denominator - numerator,
  }
}

const magnitude = (value: bigint) => (value < 0n ? -value : value)
const outer = ({ floor, ceil }: Neighbours) => (magnitude(ceil) > magnitude(floor) ? ceil : floor)
const inner = ({ floor, ceil }: Neighbours) => (magnitude(ceil) < magnitude(floor) ? ceil : floor)
const even = ({ floor, ceil }: Neighbours) => (floor % 2n === 0n ? floor : ceil)
const nearest = (tie: (around: Neighbours) => bigint) => (around: Neighbours) =>
  around.toFloor === around.toCeil
    ? tie(around)
    : around.toFloor < around.toCeil
      ? around.floor
      : around.ceil

/** Each mode by its definition: which neighbour it takes. */
const DEFINITIONS: Record<RoundingMode, (around: Neighbours) => bigint> = {
  'half-up': nearest(outer),
  'half-even': nearest(even),
  'half-down': nearest(inner),
  up: outer,
  down: inner,
  floor: ({ floor }) => floor,
  ceil: ({ ceil }) => ceil,
}

const mode = fc.constantFrom(...ROUNDING_MODES)
// Small denominators make halves and whole numbers frequent, large ones near misses.
const quotient = fc.oneof(
  fc.tuple(fc.bigInt({ min: -60n, max: 60n }), fc.bigInt({ min: 1n, max: 10n })),
  fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 30n })),
  fc.tuple(fc.bigInt(), fc.constantFrom(-1n, 0n, 1n)).map(([half, off]): [bigint, bigint] => {
    return [half * 10n ** 20n + off, 2n * 10n ** 20n]
  }),
)

describe('rounding', () => {
  it('takes the neighbour that the definition of its mode names', () => {
    fc.assert(
      fc.property(quotient, mode, ([numerator, denominator], how) => {
        const expected = DEFINITIONS[how](neighbours(numerator, denominator))
        expect(roundQuotient(numerator, denominator, how)).toBe(expected)
      }),
    )
  })

  it('depends on the value, not on how the fraction is written', () => {
    fc.assert(
      fc.property(quotient, fc.bigInt({ min: 1n, max: 1000n }), mode, ([a, b], factor, how) => {
        expect(roundQuotient(a * factor, b * factor, how)).toBe(roundQuotient(a, b, how))
      }),
    )
  })

  it('never turns the order of two numbers around', () => {
    fc.assert(
      fc.property(quotient, fc.bigInt({ min: 0n, max: 100n }), mode, ([a, b], more, how) => {
        expect(roundQuotient(a, b, how) <= roundQuotient(a + more, b, how)).toBe(true)
      }),
    )
  })

  it('of a negative number mirrors that of the positive one, floor and ceil changing places', () => {
    const mirrored: Partial<Record<RoundingMode, RoundingMode>> = { floor: 'ceil', ceil: 'floor' }
    fc.assert(
      fc.property(quotient, mode, ([a, b], how) => {
        expect(roundQuotient(-a, b, how)).toBe(-roundQuotient(a, b, mirrored[how] ?? how))
      }),
    )
  })
})
