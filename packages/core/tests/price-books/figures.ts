import fc from 'fast-check'
import type { Condition, Decimal, IsoDate } from '../../src/shared/index.js'
import type { DecimalRange } from '../../src/pricing/index.js'

export const today = '2026-11-21'

/** A record that has a key only where its value was generated. */
export function sparse<Shape extends object>(shape: {
  [Key in keyof Shape]: fc.Arbitrary<Shape[Key]>
}): fc.Arbitrary<Sparse<Shape>> {
  return (fc.record(shape) as fc.Arbitrary<Shape>).map((record) => {
    const known = Object.entries(record).filter(([, value]) => value !== undefined)
    return Object.fromEntries(known) as Sparse<Shape>
  })
}

type Sparse<Shape> = {
  [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key]
} & {
  [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<
    Shape[Key],
    undefined
  >
}

/** A value in one of so many cases. */
export function rarely<Value>(
  value: fc.Arbitrary<Value>,
  oneIn = 3,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: oneIn - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  )
}

/** A value in all but one of so many cases. */
export function mostly<Value>(
  value: fc.Arbitrary<Value>,
  exceptIn = 12,
): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { weight: exceptIn - 1, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
}

/** Amounts of money in major units: whole, to the cent, finer, and such as do not end. */
export const amount: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5_000 }).map((cents) => `${cents}e-2`) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 99_999 }).map((fine) => String(fine / 10_000)),
  },
  { weight: 1, arbitrary: fc.constantFrom('1/3', '20/7', 0.5, 99.99, '0.005', '100000000') },
)

/** A quantity: mostly whole and small, so that it meets the ends of tiers. */
export const quantity: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 24 }) },
  { weight: 3, arbitrary: fc.constantFrom<Decimal>('0.5', 2.5, '1/3', '10.75', 100, 1_000) },
)
export const size: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom<Decimal>('0.5', '2.5', '1/3') },
)
export const share: fc.Arbitrary<Decimal> = fc.constantFrom<Decimal>(
  0,
  '0.05',
  0.1,
  '0.125',
  '0.333',
  '1/3',
  0.5,
  '0.9999',
  1,
)
export const rate: fc.Arbitrary<Decimal> = fc.constantFrom<Decimal>(
  0,
  '0.06',
  0.13,
  '0.2',
  '1/7',
  1,
)

export const range: fc.Arbitrary<DecimalRange> = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((atLeast) => ({ atLeast })),
  fc.integer({ min: 0, max: 10 }).map((above) => ({ above })),
  fc.integer({ min: 5, max: 60 }).map((atMost) => ({ atMost })),
  fc.integer({ min: 5, max: 60 }).map((below) => ({ below })),
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 40 }))
    .map(([low, more]) => ({ atLeast: low, below: low + more })),
)

const PAST = ['2025-01-01', '2026-01-01', '2026-11-20', today] as const
const FUTURE = [today, '2026-11-22', '2027-06-30'] as const

/** The days between which something is in force: mostly today. */
export const dates: fc.Arbitrary<{ readonly from?: IsoDate; readonly to?: IsoDate }> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constantFrom(...PAST).map((from) => ({ from })) },
  { weight: 2, arbitrary: fc.constantFrom(...FUTURE).map((to) => ({ to })) },
  { weight: 1, arbitrary: fc.constantFrom('2026-11-22' as const).map((from) => ({ from })) },
  { weight: 1, arbitrary: fc.constantFrom('2026-11-20' as const).map((to) => ({ to })) },
)

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('A', 'B').map((is) => ({ fact: 'grade', is })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('tools', 'parts').map((is) => ({ fact: 'group', is })),
  },
  { weight: 2, arbitrary: fc.constantFrom('good', 'best').map((is) => ({ fact: 'class', is })) },
  { weight: 2, arbitrary: fc.constantFrom('high', 'none').map((is) => ({ fact: 'season', is })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('steel', 'wood').map((is) => ({ fact: 'material', is })),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 6 }).map((atLeast) => ({ fact: 'orders', atLeast })),
  },
  { weight: 1, arbitrary: fc.constant({ fact: 'item', is: 'a' }) },
  { weight: 1, arbitrary: fc.constant({ fact: 'grade', known: true }) },
)

export const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 6, arbitrary: comparison },
  {
    weight: 2,
    arbitrary: fc.array(comparison, { maxLength: 3 }).map((all) => ({ all })),
  },
  {
    weight: 1,
    arbitrary: fc.array(comparison, { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
  },
  { weight: 1, arbitrary: comparison.map((not) => ({ not })) },
)
