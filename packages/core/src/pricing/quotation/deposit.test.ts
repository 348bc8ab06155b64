import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { majorUnits, money, type Money } from '../../shared/index.js'
import { depositOf, validUntil } from './deposit.js'

const cny = (amount: number): Money => ({ amount, currency: 'CNY' })

describe('deposit', () => {
  it('C-PRI-14: a share now, the rest after delivery (RULES #25, PRI-10)', () => {
    worked<{ price: string; depositRate: string }>(({ price, depositRate }) => {
      const { deposit, balance } = depositOf(money(price, 'CNY'), { rate: depositRate })
      return { deposit: majorUnits(deposit), balance: majorUnits(balance) }
    })('C-PRI-14')
  })

  it('is rounded half-up, and the balance is what is left (RULES #25)', () => {
    expect(depositOf(cny(5), { rate: '0.5' })).toEqual({ deposit: cny(3), balance: cny(2) })
  })

  it('an amount is at most the total, and in its currency (RULES #5, #25)', () => {
    expect(depositOf(cny(5_000), { amount: 20 })).toEqual({
      deposit: cny(2_000),
      balance: cny(3_000),
    })
    expect(depositOf(cny(1_000), { amount: 20 })).toEqual({ deposit: cny(1_000), balance: cny(0) })
    expect(depositOf(cny(50_000), { amount: 20 }, '7.19').deposit).toEqual(cny(14_380))
  })

  it('of nothing, or less, nothing is paid before (RULES #25)', () => {
    expect(depositOf(cny(0), { rate: 1 })).toEqual({ deposit: cny(0), balance: cny(0) })
    expect(depositOf(cny(-100), { rate: 1 })).toEqual({ deposit: cny(0), balance: cny(-100) })
    expect(depositOf(cny(-100), { amount: 1 })).toEqual({ deposit: cny(0), balance: cny(-100) })
  })
})

describe('validity', () => {
  it('ends a period after the day of the quote, at the latest with its month', () => {
    expect(validUntil('2026-11-22', { days: 30 })).toBe('2026-12-22')
    expect(validUntil('2026-01-31', { months: 1 })).toBe('2026-02-28')
  })
})
