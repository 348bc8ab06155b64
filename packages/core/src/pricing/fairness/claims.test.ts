import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { breakEven } from './break-even.js'
import { checkClaim } from './check-claim.js'
import { isComparable } from './is-comparable.js'
import { perPeriods } from './per-periods.js'

describe('a claim of "buy n get m" (RULES #39)', () => {
  it('C-PRI-13 holds when both its numbers are true (PRI-09)', () => {
    type Input = {
      readonly claims: { price: string; buy: number; get: number; years: number }[]
      readonly yearPrice: string
    }
    worked(({ claims, yearPrice: unitAmount }: Input) => ({
      consistent: claims.map(
        ({ price: amount, buy, get, years: covers }) =>
          checkClaim({ amount, buy, get, unitAmount, covers }).holds,
      ),
    }))('C-PRI-13')
  })

  it('says what of it is not so', () => {
    expect(checkClaim({ amount: '199.99', buy: 2, get: 2, unitAmount: 100, covers: 3 })).toEqual({
      holds: false,
      wrong: ['amount', 'covers'],
      amount: '200',
      covers: '4',
    })
    expect(checkClaim({ amount: '0.3', buy: 3, get: 1, unitAmount: 0.1, covers: 4 }).holds).toBe(
      true,
    )
  })
})

describe('a benefit over time (PRI-12)', () => {
  it('C-PRI-16 is told by day, month and year', () => {
    worked(({ perDay }: { perDay: string }) => {
      const { perMonth, perYear } = perPeriods(perDay)
      return { perMonth30: perMonth, perYear365: perYear }
    })('C-PRI-16')
  })
})

describe('breaking even (PRI-13)', () => {
  it('C-PRI-17 takes as many months as the gross margin needs', () => {
    type Input = { invest: string; unitsPerMonth: number; marginPerUnit: string }
    worked(({ invest: investment, unitsPerMonth, marginPerUnit }: Input) => {
      const answer = breakEven({ investment, unitsPerMonth, marginPerUnit })
      return {
        grossPerMonth: answer.grossPerMonth,
        paybackMonths: answer.outcome === 'reached' && Number(answer.months),
      }
    })('C-PRI-17')
  })

  it('never happens where nothing is earned, and at once where nothing is put in', () => {
    expect(breakEven({ investment: 1, unitsPerMonth: 0, marginPerUnit: 8 })).toEqual({
      outcome: 'never',
      grossPerMonth: '0',
    })
    expect(breakEven({ investment: 1, unitsPerMonth: 10, marginPerUnit: '-0.5' })).toEqual({
      outcome: 'never',
      grossPerMonth: '-5',
    })
    expect(breakEven({ investment: 0, unitsPerMonth: 0, marginPerUnit: 8 })).toEqual({
      outcome: 'reached',
      grossPerMonth: '0',
      months: '0',
    })
  })
})

describe('a comparable price (PRI-11)', () => {
  it('C-PRI-15 is within a share of the average of others', () => {
    worked((input: { price: string; peerAverage: string; tolerance: string }) => ({
      comparable: isComparable(input.price, input.peerAverage, input.tolerance),
    }))('C-PRI-15')
  })

  it('the bounds on both sides belong to it', () => {
    const prices = ['89.99', '90', '110', '110.01']
    expect(prices.map((price) => isComparable(price, 100, 0.1))).toEqual([false, true, true, false])
  })
})
