import { describe, expect, it } from 'vitest'
import type { Exact } from './decimal.js'
import {
  addMoney,
  allocateMoney,
  compareMoney,
  majorUnits,
  minorDigits,
  money,
  scaleMoney,
  subtractMoney,
  sumMoney,
  type Money,
} from './money.js'

const cny = (amount: number): Money => ({ amount, currency: 'CNY' })
const MOST = Number.MAX_SAFE_INTEGER

describe('a currency has as many digits as ISO 4217 says', () => {
  it.each([
    ['CNY', 2],
    ['EUR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['CLF', 4],
  ])('%s: %i', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits)
  })
})

describe('money from major units is rounded once, to the minor unit', () => {
  it.each<[Exact, string, number]>([
    ['1200.505', 'CNY', 120_051],
    ['-1200.505', 'CNY', -120_051],
    [0.1, 'CNY', 10],
    ['1/3', 'CNY', 33],
    ['2/3', 'CNY', 67],
    ['1234.5', 'JPY', 1235],
    ['1.2345', 'KWD', 1235],
    ['0.004', 'CNY', 0],
    ['-0.004', 'CNY', 0],
    ['90071992547409.91', 'CNY', MOST],
  ])('%s %s: %i', (major, currency, amount) => {
    expect(money(major, currency)).toEqual({ amount, currency })
  })

  it('in the mode that is asked for', () => {
    expect(money('0.125', 'EUR', 'half-even').amount).toBe(12)
    expect(money('0.125', 'EUR', 'half-up').amount).toBe(13)
    expect(money('0.129', 'EUR', 'down').amount).toBe(12)
    expect(money('-0.121', 'EUR', 'floor').amount).toBe(-13)
  })
})

describe('written in major units', () => {
  it.each<[number, string, string]>([
    [1614, 'CNY', '16.14'],
    [-1614, 'CNY', '-16.14'],
    [-5, 'CNY', '-0.05'],
    [0, 'CNY', '0.00'],
    [1235, 'JPY', '1235'],
    [-1235, 'JPY', '-1235'],
    [1235, 'KWD', '1.235'],
    [MOST, 'CNY', '90071992547409.91'],
  ])('%i %s: %s', (amount, currency, text) => {
    expect(majorUnits({ amount, currency })).toBe(text)
    expect(money(text, currency)).toEqual({ amount, currency })
  })
})

describe('sums', () => {
  it('add, subtract, compare', () => {
    expect(addMoney(cny(990), cny(624))).toEqual(cny(1614))
    expect(subtractMoney(cny(990), cny(1614))).toEqual(cny(-624))
    expect(compareMoney(cny(1), cny(2))).toBeLessThan(0)
    expect(compareMoney(cny(2), cny(2))).toBe(0)
    expect(compareMoney(cny(MOST), cny(-MOST))).toBeGreaterThan(0)
  })

  it('C-COM-21: the payouts of a premium of 99.00 are 16.14', () => {
    const payouts = [990, 396, 129, 50, 49].map(cny)
    expect(sumMoney(payouts, 'CNY')).toEqual(cny(1614))
  })

  it('of an empty list is nothing, in the currency that is asked for', () => {
    expect(sumMoney([], 'JPY')).toEqual({ amount: 0, currency: 'JPY' })
  })

  it('of two currencies break a promise', () => {
    const yen: Money = { amount: 1, currency: 'JPY' }
    const message = 'money/currencies-differ {"left":"CNY","right":"JPY"}'
    expect(() => addMoney(cny(1), yen)).toThrow(message)
    expect(() => subtractMoney(cny(1), yen)).toThrow(message)
    expect(() => compareMoney(cny(1), yen)).toThrow(message)
    expect(() => sumMoney([yen], 'CNY')).toThrow(message)
  })
})

describe('an amount times a factor is rounded once', () => {
  it.each<[number, Exact, number]>([
    [3333, '1.15', 3833],
    [9900, '0.163', 1614],
    [100, '1/3', 33],
    [-50, '0.01', -1],
    [12_345, 0, 0],
    // Amounts have up to 16 digits, more than a decimal may have as a number.
    [MOST, 1, MOST],
    [MOST, '-1', -MOST],
  ])('%i × %s: %i', (amount, factor, expected) => {
    expect(scaleMoney(cny(amount), factor)).toEqual(cny(expected))
  })

  it('in the mode that is asked for', () => {
    expect(scaleMoney(cny(5), '0.5', 'half-even')).toEqual(cny(2))
    expect(scaleMoney(cny(5), '0.5', 'half-up')).toEqual(cny(3))
  })
})

describe('beyond the safe range there is an error, never a wrong number', () => {
  it.each<[string, () => Money]>([
    ['from major units', () => money('90071992547409.92', 'CNY')],
    ['endless', () => money('1e999', 'CNY')],
    ['a sum', () => addMoney(cny(MOST), cny(1))],
    ['a difference', () => subtractMoney(cny(-MOST), cny(1))],
    ['a product', () => scaleMoney(cny(MOST), 2)],
  ])('%s', (_, compute) => {
    expect(compute).toThrow('money/out-of-range')
  })
})

describe('a divided amount', () => {
  it('keeps its currency, and its parts sum to it', () => {
    expect(allocateMoney(cny(100), [1, 1, 1])).toEqual([cny(34), cny(33), cny(33)])
    expect(allocateMoney({ amount: 100, currency: 'JPY' }, ['0.5', '0.5'])).toEqual([
      { amount: 50, currency: 'JPY' },
      { amount: 50, currency: 'JPY' },
    ])
  })

  it('by amounts of any size: a discount over the lines of an order', () => {
    const lines = [MOST, MOST - 1].map(cny)
    const discount = allocateMoney(
      cny(-101),
      lines.map(({ amount }) => amount),
    )
    expect(discount).toEqual([cny(-51), cny(-50)])
  })
})
