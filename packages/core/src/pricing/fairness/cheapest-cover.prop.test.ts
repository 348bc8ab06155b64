import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareExact, plus, times, type Exact } from '../../shared/index.js'
import type { PriceTerm } from '../schema.js'
import { cheapestCover } from './cheapest-cover.js'

const term = fc.record({
  months: fc.integer({ min: 1, max: 7 }),
  amount: fc.constantFrom<PriceTerm['amount']>(0, 1, '0.1', 0.2, '1/3', '2', 2.5, 3),
})
const needs = fc.integer({ min: 0, max: 12 })

type Bought = { readonly amount: Exact; readonly months: number; readonly count: number }

/** Every way to buy terms, one after the other while months are missing. */
function* ways(terms: readonly PriceTerm[], needed: number): Iterable<Bought> {
  if (needed <= 0) {
    yield { amount: 0, months: 0, count: 0 }
    return
  }
  for (const { months, amount } of terms) {
    for (const rest of ways(terms, needed - months)) {
      yield {
        amount: plus(rest.amount, amount),
        months: rest.months + months,
        count: rest.count + 1,
      }
    }
  }
}

function order(one: Bought, other: Bought): number {
  return (
    compareExact(one.amount, other.amount) || other.months - one.months || one.count - other.count
  )
}

describe('the cheapest cover', () => {
  it('is the best of all ways to buy', () => {
    const few = fc.array(term, { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(few, needs, (terms, needed) => {
        const best = [...ways(terms, needed)].reduce((least, way) =>
          order(way, least) < 0 ? way : least,
        )
        const cover = cheapestCover(terms, needed)
        expect(cover?.months).toBe(best.months)
        expect(compareExact(cover?.amount ?? -1, best.amount)).toBe(0)
        const counts = cover?.purchases.map(({ count }) => count) ?? []
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(best.count)
      }),
    )
  })

  it('covers what is needed with the purchases that it names', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 1, selector: ({ months }) => months }),
        needs,
        (terms, needed) => {
          const cover = cheapestCover(terms, needed)
          const bought = cover?.purchases.map(({ months, count }) => {
            const amount = terms.find((one) => one.months === months)?.amount ?? -1
            return { months: months * count, amount: times(amount, count) }
          })
          expect(bought?.reduce((sum, { months }) => sum + months, 0)).toBe(cover?.months)
          expect(cover?.months).toBeGreaterThanOrEqual(needed)
          const sum = bought?.reduce<Exact>((total, { amount }) => plus(total, amount), 0)
          expect(compareExact(cover?.amount ?? -1, sum ?? -2)).toBe(0)
        },
      ),
    )
  })

  it('never costs less for more months', () => {
    const list = fc.array(term, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(list, needs, (terms, needed) => {
        const [less, more] = [cheapestCover(terms, needed), cheapestCover(terms, needed + 1)]
        expect(compareExact(less?.amount ?? 0, more?.amount ?? 0)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
