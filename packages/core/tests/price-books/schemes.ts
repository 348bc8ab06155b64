import fc from 'fast-check'
import type { PriceChange, PriceScheme, PriceTier } from '../../src/pricing/index.js'
import type { Decimal } from '../../src/shared/index.js'
import { amount, quantity, rarely, rate, share, size, sparse } from './figures.js'

type End = { readonly upTo?: Decimal; readonly below?: Decimal }

/** The ends of one to three tiers, each later than the one before; the last mostly open. */
const ends: fc.Arbitrary<readonly End[]> = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { maxLength: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([steps, open]) => {
    let end = 0
    const closed = steps.map(([step, isUpTo]) => {
      end += step
      return isUpTo ? { upTo: end } : { below: end }
    })
    return open > 0 || closed.length === 0 ? [...closed, {}] : closed
  })

const withEnds = <Tier extends object>(tier: fc.Arbitrary<Tier>) =>
  ends.chain((all) =>
    fc.tuple(...all.map((end) => tier.map((one) => ({ ...end, ...one })))),
  ) as fc.Arbitrary<(End & Tier)[]>

const tier = sparse({ unit: rarely(amount, 1), per: rarely(size, 5), flat: rarely(amount, 4) })

/** Tiers that end by lots: mixed with such as end at a quantity. */
const lotTiers: fc.Arbitrary<PriceTier[]> = fc
  .array(fc.record({ lots: fc.integer({ min: 1, max: 3 }), per: size, unit: amount }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((closed) => fc.boolean().map((open) => (open ? [...closed, { unit: 1 }] : closed)))

const tiers: fc.Arbitrary<PriceTier[]> = fc.oneof(
  { weight: 6, arbitrary: withEnds(tier) },
  { weight: 1, arbitrary: lotTiers },
)
const of = rarely(fc.constantFrom('quantity' as const, 'amounts' as const), 5)
const free = rarely(quantity, 5)

const limited = sparse({ minimum: rarely(amount), more: rarely(amount) }).map(
  ({ minimum, more }) => ({
    ...(minimum === undefined ? {} : { minimum }),
    // The most is more than the least only where one can be sure of it.
    ...(more === undefined || minimum !== undefined ? {} : { maximum: more }),
  }),
)

export const bounds = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: limited },
  { weight: 1, arbitrary: fc.constant({ minimum: 20, maximum: '60.005' }) },
)

const cell = fc.record({
  is: sparse({
    material: rarely(fc.constantFrom('steel', 'wood'), 2),
    class: rarely(fc.constantFrom('good', 'best'), 3),
    grade: rarely(fc.constantFrom('A', 'B'), 4),
  }),
  unit: amount,
})

/** Every kind of scheme. */
export const scheme: fc.Arbitrary<PriceScheme> = fc.oneof(
  {
    weight: 6,
    arbitrary: sparse({ type: fc.constant('per-unit' as const), unit: amount, free }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('flat' as const), amount }) },
  { weight: 3, arbitrary: sparse({ type: fc.constant('volume' as const), tiers, of, free }) },
  { weight: 3, arbitrary: sparse({ type: fc.constant('graduated' as const), tiers, of, free }) },
  {
    weight: 1,
    arbitrary: sparse({ type: fc.constant('package' as const), size, amount, free }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('block' as const),
      blocks: withEnds(fc.record({ amount })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('matrix' as const),
      cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: amount.map((first) => ({
      type: 'term' as const,
      terms: [
        { months: 12, amount: first },
        { months: 36, amount: 200 },
      ],
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('cost-plus' as const), marginOnCost: rate }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sparse({ rate, fixed: rarely(amount) }), bounds)
      .map(([parts, limits]) => ({ type: 'percentage' as const, ...parts, ...limits })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'going-rate' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'follower' as const }) },
)

export const change: fc.Arbitrary<PriceChange> = fc.oneof(
  { weight: 4, arbitrary: share.map((of) => ({ rate: of })) },
  { weight: 3, arbitrary: amount.map((off) => ({ amount: off })) },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constantFrom('volume' as const, 'graduated' as const),
      tiers: withEnds(fc.record({ rate: share })),
    }),
  },
)
