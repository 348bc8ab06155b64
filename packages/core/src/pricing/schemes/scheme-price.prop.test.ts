import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemeAnswer, type AskedOfScheme } from '../../../tests/priced-scheme.js'
import {
  compareExact,
  decimalText,
  minus,
  over,
  plus,
  rational,
  times,
  type Decimal,
  type Rational,
} from '../../shared/index.js'
import type { PriceScheme, PriceTier } from '../schema.js'

const price = fc.constantFrom<Decimal>(0, '0.000000001', 0.1, '0.1', '1/3', 1, '2.5', 7, '1e6')
const end = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom('0.5', '2.25', '10.5'))
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom<Decimal>('0.25', '1/3', '9.99', '10.5', 1_000_000_000),
)
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

/** Tiers of rising ends, the last without one. */
function tiers(figures: Record<string, fc.Arbitrary<Decimal | undefined>>, below = true) {
  const ends = fc.uniqueArray(fc.tuple(end, below ? fc.boolean() : fc.constant(false)), {
    maxLength: 4,
    selector: ([at]) => decimalText(at),
  })
  return ends.chain((list) => {
    const sorted = list.sort(([one], [other]) => compareExact(one, other))
    const tier = fc.record(figures, { requiredKeys: [] }).map(withoutUndefined)
    return fc.array(tier, { minLength: list.length + 1, maxLength: list.length + 1 }).map((all) =>
      all.map((one, index): PriceTier => {
        const [at, isBelow] = sorted[index] ?? []
        return at === undefined ? one : { ...(isBelow ? { below: at } : { upTo: at }), ...one }
      }),
    )
  })
}

function withoutUndefined(figures: Record<string, Decimal | undefined>): PriceTier {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined))
}

const unit = optional(price)
const anyTiers = tiers({
  unit,
  flat: optional(price),
  per: optional(fc.constantFrom<Decimal>(1, 5, '2.5')),
})
const free = fc.constantFrom<Decimal>(0, 3, '2.5', 100)
const scheme: fc.Arbitrary<PriceScheme> = fc.oneof(
  fc.record({ type: fc.constant('per-unit' as const), unit: price, free }),
  fc.record({ type: fc.constant('flat' as const), amount: price }),
  fc.record({ type: fc.constant('volume' as const), tiers: anyTiers, free }),
  fc.record({ type: fc.constant('graduated' as const), tiers: anyTiers, free }),
  fc.record({ type: fc.constant('package' as const), size: end, amount: price, free }),
)

function exactly(asked: PriceScheme, of: AskedOfScheme): Rational {
  const answer = schemeAnswer(asked, of)
  if ('finding' in answer) throw new Error(answer.finding.code)
  return answer.exact
}

describe('schemes', () => {
  it('are told in parts that sum to the whole', () => {
    fc.assert(
      fc.property(scheme, quantity, (asked, much) => {
        const answer = schemeAnswer(asked, { quantity: much })
        if ('finding' in answer) throw new Error(answer.finding.code)
        const amounts = answer.parts.flatMap((part) => ('amount' in part ? [part.amount] : []))
        expect(amounts.reduce<Rational>(plus, rational(0))).toEqual(answer.exact)
        const quantities = answer.parts.map((part) => ('quantity' in part ? part.quantity : 0))
        expect(quantities.reduce<Rational>(plus, rational(0))).toEqual(rational(much))
      }),
    )
  })

  it('what is charged before and after comes to the whole; where the whole fell, nothing is charged after', () => {
    fc.assert(
      fc.property(scheme, quantity, quantity, (asked, before, much) => {
        const first = exactly(asked, { quantity: before })
        const whole = exactly(asked, { quantity: decimalText(plus(before, much)) })
        const second = exactly(asked, { before, quantity: much })
        if (compareExact(before, 0) === 0) {
          expect(second).toEqual(exactly(asked, { quantity: much }))
          return
        }
        const rest = minus(whole, first)
        expect(second).toEqual(rest.numerator < 0n ? rational(0) : rest)
        const answer = schemeAnswer(asked, { before, quantity: much })
        const parts = 'finding' in answer ? [] : answer.parts
        const amounts = parts.flatMap((part) => ('amount' in part ? [part.amount] : []))
        expect(amounts.reduce<Rational>(plus, rational(0))).toEqual(rest)
      }),
    )
  })

  it('graduated never costs less for more', () => {
    fc.assert(
      fc.property(anyTiers, quantity, quantity, (list, one, other) => {
        const graduated: PriceScheme = { type: 'graduated', tiers: list }
        const [less, more] = compareExact(one, other) < 0 ? [one, other] : [other, one]
        const order = compareExact(
          exactly(graduated, { quantity: less }),
          exactly(graduated, { quantity: more }),
        )
        expect(order).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('graduated without flat amounts goes on without a jump', () => {
    const plain = tiers({ unit }, false)
    const step = '1/1000000'
    fc.assert(
      fc.property(plain, quantity, (list, much) => {
        const graduated: PriceScheme = { type: 'graduated', tiers: list }
        const change = minus(
          exactly(graduated, { quantity: decimalText(plus(much, step)) }),
          exactly(graduated, { quantity: much }),
        )
        const units = list.map((tier) => rational(tier.unit ?? 0))
        const dearest = units.reduce((most, one) => (compareExact(one, most) > 0 ? one : most))
        expect(compareExact(change, times(dearest, step))).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('graduated is the sum of what each whole unit costs by its number', () => {
    const plain = tiers({ unit })
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 25 }), (list, much) => {
        let sum = rational(0)
        for (let number = 1; number <= much; number++) {
          const tier = list.find(
            ({ upTo, below }) =>
              (upTo === undefined || compareExact(number, upTo) <= 0) &&
              (below === undefined || compareExact(number, below) < 0),
          )
          sum = plus(sum, tier?.unit ?? 0)
        }
        // An end between two whole numbers divides a unit, which this count cannot.
        fc.pre(list.every(({ upTo = 1 }) => rational(upTo).denominator === 1n))
        expect(exactly({ type: 'graduated', tiers: list }, { quantity: much })).toEqual(sum)
      }),
    )
  })

  it('volume is what its tier costs for all', () => {
    fc.assert(
      fc.property(tiers({ unit, flat: optional(price) }), quantity, (list, much) => {
        const tier = list.find(
          ({ upTo, below }) =>
            (upTo === undefined || compareExact(much, upTo) <= 0) &&
            (below === undefined || compareExact(much, below) < 0),
        )
        expect(exactly({ type: 'volume', tiers: list }, { quantity: much })).toEqual(
          plus(times(much, tier?.unit ?? 0), tier?.flat ?? 0),
        )
      }),
    )
  })

  it('packages hold the quantity, and no fewer would', () => {
    fc.assert(
      fc.property(end, quantity, (size, much) => {
        const packages = exactly({ type: 'package', size, amount: 1 }, { quantity: much })
        expect(packages.denominator).toBe(1n)
        const needed = over(much, size)
        expect(compareExact(packages, needed)).toBeGreaterThanOrEqual(0)
        expect(compareExact(minus(packages, 1), needed)).toBeLessThan(0)
      }),
    )
  })
})
