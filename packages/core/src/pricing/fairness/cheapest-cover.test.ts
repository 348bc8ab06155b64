import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { cheapestCover } from './cheapest-cover.js'

const terms = [
  { months: 12, amount: 100 },
  { months: 36, amount: 200 },
  { months: 60, amount: 300 },
]

describe('the cheapest cover (RULES #38)', () => {
  it('C-PRI-11 may last longer than is needed (PRI-08)', () => {
    worked(({ yearsNeeded }: { yearsNeeded: number[] }) => ({
      cheapest: yearsNeeded.map((years) => cheapestCover(terms, years * 12)?.amount),
    }))('C-PRI-11')
  })

  it('says what to buy, of two ways alike the one with the earlier term', () => {
    expect(cheapestCover(terms, 61)).toEqual({
      amount: '400',
      months: 72,
      purchases: [
        { months: 12, count: 1 },
        { months: 60, count: 1 },
      ],
    })
  })

  it('a tie goes to the longer cover, then to fewer purchases', () => {
    const alike = [
      { months: 1, amount: '0.1' },
      { months: 2, amount: '0.2' },
      { months: 3, amount: '0.2' },
    ]
    expect(cheapestCover(alike, 2)).toEqual({
      amount: '0.2',
      months: 3,
      purchases: [{ months: 3, count: 1 }],
    })
    expect(cheapestCover(alike.slice(0, 2), 2)).toEqual({
      amount: '0.2',
      months: 2,
      purchases: [{ months: 2, count: 1 }],
    })
  })

  it('is exact where thirds meet tenths', () => {
    const broken = [
      { months: 1, amount: '1/3' },
      { months: 3, amount: '0.9999999999999999999' },
    ]
    expect(cheapestCover(broken, 3)?.amount).toBe('0.9999999999999999999')
    expect(cheapestCover(broken, 2)?.amount).toBe('2/3')
  })

  it('covers a part of a month with a whole one', () => {
    expect(cheapestCover(terms, 12.5)).toEqual(cheapestCover(terms, 13))
    expect(cheapestCover([{ months: 1, amount: 10 }], 1.5)?.months).toBe(2)
  })

  it('needs terms, unless nothing is needed', () => {
    expect(cheapestCover([], 1)).toBeNull()
    expect(cheapestCover([], 0)).toEqual({ amount: '0', months: 0, purchases: [] })
  })
})
