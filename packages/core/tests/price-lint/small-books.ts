import fc from 'fast-check'
import type {
  Adjustment,
  AdjustmentStage,
  Price,
  PriceBook,
  PriceScheme,
} from '../../src/pricing/index.js'

export const today = '2026-11-21'

// Whole major units, of which tenths are taken at most twice: nothing has to be rounded.
const amount = fc.integer({ min: 1, max: 12 })
const rate = fc.integer({ min: 0, max: 3 }).map((tenths) => `${tenths}e-1`)

/** Ascending ends up to 55, the last one open or not. */
const ends = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 55 }), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([numbers, isOpen, isUpTo]) => [
    ...numbers
      .sort((left, right) => left - right)
      .map((end) => (isUpTo ? { upTo: end } : { below: end })),
    ...(isOpen ? [{}] : []),
  ])

const tiered = <Tier extends object>(tier: fc.Arbitrary<Tier>) =>
  ends.chain((all) => fc.tuple(...all.map((end) => tier.map((one) => ({ ...end, ...one })))))

const tier = fc.oneof(
  amount.map((unit) => ({ unit })),
  fc.record({ unit: amount, flat: amount }),
  fc.record({ unit: fc.integer({ min: 5, max: 30 }), per: fc.integer({ min: 2, max: 7 }) }),
)
const free = fc.constantFrom({}, {}, {}, { free: 3 })

export const scheme = fc.oneof(
  fc.tuple(amount, free).map(([unit, more]) => ({ type: 'per-unit', unit, ...more })),
  amount.map((flat) => ({ type: 'flat', amount: flat * 4 })),
  fc.tuple(tiered(tier), free).map(([tiers, more]) => ({ type: 'volume', tiers, ...more })),
  fc.tuple(tiered(tier), free).map(([tiers, more]) => ({ type: 'graduated', tiers, ...more })),
  fc.tuple(fc.integer({ min: 2, max: 9 }), amount).map(([size, each]) => ({
    type: 'package',
    size,
    amount: each * 3,
  })),
  tiered(amount.map((whole) => ({ amount: whole * 5 }))).map((blocks) => ({
    type: 'block',
    blocks,
  })),
) as fc.Arbitrary<PriceScheme>

const bound = fc.integer({ min: 1, max: 55 })
export const range = fc.oneof(
  bound.map((atLeast) => ({ atLeast })),
  bound.map((above) => ({ above })),
  bound.map((atMost) => ({ atMost })),
  fc
    .tuple(bound, fc.integer({ min: 0, max: 20 }))
    .map(([atLeast, more]) => ({ atLeast, atMost: Math.min(59, atLeast + more) })),
)

const effect: fc.Arbitrary<Partial<Adjustment>> = fc.oneof(
  rate.map((share) => ({ discount: { rate: share } })),
  amount.map((off) => ({ discount: { amount: off } })),
  rate.map((share) => ({ surcharge: { rate: share } })),
  tiered(rate.map((share) => ({ rate: share }))).map((tiers) => ({
    discount: { by: 'volume' as const, tiers },
  })),
)

const rule = fc.oneof(
  effect,
  fc.tuple(effect, range).map(([doing, quantity]) => ({ ...doing, quantity })),
  fc
    .tuple(effect, fc.integer({ min: 10, max: 300 }))
    .map(([doing, atLeast]) => ({ ...doing, amount: { atLeast } })),
)

const stages: fc.Arbitrary<AdjustmentStage[]> = fc
  .array(
    fc.record({
      on: fc.constantFrom('line' as const, 'order' as const),
      stacking: fc.constantFrom('sequential', 'best', 'exclusive'),
      rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 1 },
  )
  .map((all) =>
    all.map(({ rules, ...stage }, at) => ({
      ...stage,
      id: `s${at}`,
      rules: rules.map((each, index) => ({ ...each, id: `s${at}-${index}` })),
    })),
  )

export const conventions: PriceBook['conventions'] = {
  choose: ['most-specific', 'first'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}

const prices: fc.Arbitrary<Price[]> = fc
  .tuple(
    scheme,
    fc.array(
      fc.tuple(scheme, range).map(([by, quantity]) => ({ scheme: by, quantity })),
      {
        maxLength: 2,
      },
    ),
    fc.boolean(),
  )
  .map(([plain, ranged, isWhole]) =>
    [...(isWhole || ranged.length === 0 ? [{ scheme: plain }] : []), ...ranged].map(
      (price, index) => ({ id: `p${index}`, item: 'pen', ...price }),
    ),
  )

/** Books of one item whose prices are whole, with everything that turns within the first sixty. */
export const smallBooks: fc.Arbitrary<PriceBook> = fc
  .record({ prices, adjustments: stages })
  .map((parts) => ({
    currency: 'CNY',
    conventions,
    items: [{ id: 'pen', unit: 'piece' }],
    ...parts,
  }))

export const askFor = (quantity: number) => ({ lines: [{ id: '1', item: 'pen', quantity }] })
