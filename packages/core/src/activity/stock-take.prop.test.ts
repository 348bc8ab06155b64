import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StockCard } from './schema.js'
import { carryOver, stockTake } from './stock-take.js'

const card = fc.record(
  {
    id: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'),
    grade: fc.constantFrom('A', 'B', 'C', null),
    standing: fc.constantFrom('prospect', 'prospect', 'ordered', 'retained', 'lost'),
  },
  { requiredKeys: ['id', 'grade'], noNullPrototype: true },
) as fc.Arbitrary<StockCard>
const book = fc.array(card, { maxLength: 10 })
const soldWhen = fc.constantFrom('ordered', 'retained')

describe('a stock-take (RULES #4, #5)', () => {
  it('always comes out, in all and by grade, and the grades sum to the whole', () => {
    fc.assert(
      fc.property(book, book, soldWhen, (before, after, when) => {
        const { byGrade, changes, findings, ...total } = stockTake(before, after, {
          soldWhen: when,
        })
        expect(carryOver(total) - total.missing).toBe(total.carryOver)
        for (const stock of byGrade) {
          const moved = stock.regradedIn - stock.regradedOut
          expect(carryOver(stock) - stock.missing + moved).toBe(stock.carryOver)
        }
        for (const figure of Object.keys(total) as (keyof typeof total)[]) {
          expect(byGrade.reduce((sum, stock) => sum + stock[figure], 0)).toBe(total[figure])
        }
        const told = (kind: string) => changes.filter(({ change }) => change === kind).length
        for (const kind of ['new', 'lost', 'sold', 'missing'] as const) {
          expect(told(kind)).toBe(total[kind])
        }
        const missing = findings.filter(({ code }) => code === 'activity/card-missing')
        expect(missing).toHaveLength(total.missing)
      }),
    )
  })

  it('opens with what the one before carried over', () => {
    fc.assert(
      fc.property(book, book, book, soldWhen, (first, second, third, when) => {
        const earlier = stockTake(first, second, { soldWhen: when })
        const later = stockTake(second, third, { soldWhen: when })
        expect(later.opening).toBe(earlier.carryOver)
      }),
    )
  })

  it('does not depend on the order of the books', () => {
    const distinct = fc.uniqueArray(card, { selector: ({ id }) => id })
    fc.assert(
      fc.property(distinct, distinct, (before, after) => {
        expect(stockTake([...before].reverse(), [...after].reverse())).toEqual(
          stockTake(before, after),
        )
      }),
    )
  })
})
