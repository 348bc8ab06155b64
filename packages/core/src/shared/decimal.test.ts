import { describe, expect, it } from 'vitest'
import {
  compareExact,
  decimalText,
  isDecimal,
  minus,
  over,
  plus,
  rational,
  roundTo,
  times,
  type Decimal,
} from './decimal.js'

describe('a decimal means exactly what it spells (design 2.7)', () => {
  it.each<[Decimal, bigint, bigint]>([
    [0.063, 63n, 1000n],
    ['0.063', 63n, 1000n],
    [0.1, 1n, 10n],
    ['1/3', 1n, 3n],
    ['2/6', 1n, 3n],
    ['-2/6', -1n, 3n],
    ['+1/2', 1n, 2n],
    ['0/7', 0n, 1n],
    [5, 5n, 1n],
    ['-12.50', -25n, 2n],
    [-12.5, -25n, 2n],
    ['+7', 7n, 1n],
    ['007', 7n, 1n],
    [-0, 0n, 1n],
    ['0.00', 0n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1e-7, 1n, 10n ** 7n],
    ['1e3', 1000n, 1n],
    ['1.5e-2', 3n, 200n],
    ['-2.5e+1', -25n, 1n],
    ['0.1234567890123456789', 1234567890123456789n, 10n ** 19n],
    ['123456789012345678901234567890', 123456789012345678901234567890n, 1n],
  ])('%j', (value, numerator, denominator) => {
    expect(isDecimal(value)).toBe(true)
    const read = rational(value)
    expect(read.numerator * denominator).toBe(numerator * read.denominator)
  })

  it('it is kept in lowest terms, the sign above', () => {
    expect(rational('-2/6')).toEqual({ numerator: -1n, denominator: 3n })
    expect(rational('0.50')).toEqual({ numerator: 1n, denominator: 2n })
    expect(rational('0/7')).toEqual({ numerator: 0n, denominator: 1n })
  })

  it.each<[unknown, string]>([
    [0.1234567890123456, 'a number of 16 digits may not be what was written'],
    [1234567890.1234567, 'the same before and after the point'],
    [Number.NaN, 'not a number'],
    [Number.POSITIVE_INFINITY, 'endless'],
    ['1/0', 'nothing can be divided by zero'],
    ['1/-3', 'the sign stands in front'],
    ['1/2.5', 'a fraction has whole numbers'],
    ['1,5', 'a comma'],
    ['1 000', 'a space within'],
    [' 1', 'a space in front'],
    ['.5', 'no digit before the point'],
    ['5.', 'no digit after the point'],
    ['6.3%', 'a percent sign'],
    ['0x10', 'another base'],
    ['1e1000', 'an exponent of four digits'],
    ['NaN', 'a word'],
    ['--1', 'two signs'],
    ['', 'nothing'],
    ['9'.repeat(101), 'more than a hundred characters'],
    [null, 'null'],
    [true, 'a truth value'],
  ])('%s is refused: %s', (value) => {
    expect(isDecimal(value)).toBe(false)
  })

  it('15 digits as a number are exact, 16 are refused, as text they are welcome', () => {
    expect(isDecimal(0.123456789012345)).toBe(true)
    expect(isDecimal(0.1234567890123456)).toBe(false)
    expect(isDecimal('0.1234567890123456')).toBe(true)
    // Zeros at the end are not among the digits that count.
    expect(isDecimal(123_456_789_012_345_000)).toBe(true)
  })

  it('a safe integer can be computed on whatever its digits: it may be an amount of money', () => {
    expect(rational(Number.MAX_SAFE_INTEGER)).toEqual({
      numerator: 9007199254740991n,
      denominator: 1n,
    })
    expect(isDecimal(Number.MAX_SAFE_INTEGER)).toBe(false)
  })

  it('computing on what is no decimal breaks a promise', () => {
    expect(() => rational('1,5')).toThrow('decimal/invalid {"value":"1,5"}')
    expect(() => plus(0.1234567890123456, 1)).toThrow('decimal/invalid')
  })
})

describe('arithmetic is exact', () => {
  it.each([
    ['0.1 + 0.2', plus(0.1, 0.2), '0.3'],
    ['1/3 + 1/6', plus('1/3', '1/6'), '0.5'],
    ['COM-08: 20 - 13.9', minus('20', '13.9'), '6.1'],
    ['COM-06: 10 + 3.9', plus('10', '3.9'), '13.9'],
    ['0.7 × 0.1', times(0.7, 0.1), '0.07'],
    ['-1/3 × 3', times('-1/3', 3), -1],
    ['COM-02: 50 % × 40 %', times('0.5', '0.4'), '20e-2'],
    ['1 ÷ 3', over(1, 3), '1/3'],
    ['1 ÷ -3', over(1, -3), '-1/3'],
    ['-1/2 ÷ -1/4', over('-1/2', '-1/4'), 2],
    ['0 ÷ -5', over(0, -5), 0],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(rational(expected))
  })

  it('a division by zero breaks a promise', () => {
    expect(() => over(1, '0.00')).toThrow('decimal/division-by-zero')
  })

  it.each<[Decimal, Decimal, number]>([
    ['1/3', '0.3333333333333333333', 1],
    ['-1/3', '-0.3333333333333333333', -1],
    [0.3, plus0102(), 0],
    ['1e2', 100, 0],
    [-1, 1, -1],
  ])('%s compared with %s: %i', (left, right, expected) => {
    expect(compareExact(left, right)).toBe(expected)
  })
})

describe('writing out', () => {
  it.each<[Decimal, number, string]>([
    ['200/3', 2, '66.67'],
    [38.3295, 2, '38.33'],
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['0.5', 0, '1'],
    ['-7', 0, '-7'],
    ['12', 3, '12.000'],
    ['0.0009', 3, '0.001'],
    ['99.995', 2, '100.00'],
    ['123456789012345678901234567890.5', 0, '123456789012345678901234567891'],
  ])('%s with %i digits: %s', (value, digits, text) => {
    expect(roundTo(value, digits)).toBe(text)
  })

  it('to the last digit, or as a fraction where there is none', () => {
    expect(decimalText('1e3')).toBe('1000')
    expect(decimalText('-0.50')).toBe('-0.5')
    expect(decimalText('7/16')).toBe('0.4375')
    expect(decimalText('115/12')).toBe('115/12')
  })

  it('the mode is half-up, unless said otherwise', () => {
    expect(roundTo('2.5', 0)).toBe('3')
    expect(roundTo('2.5', 0, 'half-even')).toBe('2')
    expect(roundTo('-0.119', 2, 'down')).toBe('-0.11')
  })
})

// A sum that floats get wrong, as text.
function plus0102(): string {
  return roundTo(plus(0.1, 0.2), 1)
}
