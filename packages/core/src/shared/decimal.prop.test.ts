import fc from 'fast-check'
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
  type Exact,
} from './decimal.js'

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`))
const sign = fc.constantFrom('', '-')
const decimal = fc
  .tuple(sign, digits(20), fc.option(digits(12), { nil: '' }))
  .map(([minusSign, whole, places]) => `${minusSign}${whole}${places === '' ? '' : '.'}${places}`)
const fractionText = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => `${numerator}/${denominator}`)
const exact: fc.Arbitrary<Exact> = fc.oneof(fc.integer(), decimal, fractionText)

const zero = rational(0)
const one = rational(1)

describe('exact numbers', () => {
  it('are a field: sums and products commute, associate, distribute', () => {
    fc.assert(
      fc.property(exact, exact, exact, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(times(a, b)).toEqual(times(b, a))
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)))
        expect(times(times(a, b), c)).toEqual(times(a, times(b, c)))
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)))
      }),
    )
  })

  it('have nothing and one, opposites and inverses', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(plus(a, zero)).toEqual(rational(a))
        expect(times(a, one)).toEqual(rational(a))
        expect(minus(a, a)).toEqual(zero)
        expect(plus(minus(a, b), b)).toEqual(rational(a))
        fc.pre(compareExact(b, 0) !== 0)
        expect(over(b, b)).toEqual(one)
        expect(times(over(a, b), b)).toEqual(rational(a))
      }),
    )
  })

  it('stay in lowest terms over a denominator above zero', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        for (const { numerator, denominator } of [rational(a), plus(a, b), times(a, b)]) {
          expect(denominator > 0n).toBe(true)
          expect(commonDivisor(numerator, denominator)).toBe(1n)
        }
      }),
    )
  })

  it('compare as their cross products do', () => {
    fc.assert(
      fc.property(fractionText, fractionText, (left, right) => {
        const [a, b] = parts(left)
        const [c, d] = parts(right)
        expect(compareExact(left, right)).toBe(a * d < c * b ? -1 : a * d > c * b ? 1 : 0)
      }),
    )
  })

  it('read from a text and written with as many digits are that text again', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat({ max: 20 }), (coefficient, places) => {
        const text = withPoint(coefficient, places)
        expect(roundTo(text, places)).toBe(text)
        expect(rational(text)).toEqual(over(rational(`${coefficient}/1`), `1e${places}`))
      }),
    )
  })

  it('written out to the last digit are themselves, without a zero too many', () => {
    fc.assert(
      fc.property(exact, (value) => {
        const text = decimalText(value)
        expect(rational(text)).toEqual(rational(value))
        expect(text).not.toMatch(/\.\d*0$/)
        expect(text.includes('/')).toBe(!ends(rational(value).denominator))
      }),
    )
  })

  it('a number of up to 15 digits means what its text means', () => {
    const coefficient = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 })
    fc.assert(
      fc.property(coefficient, fc.integer({ min: -30, max: 30 }), (digitsOfIt, exponent) => {
        const text = `${digitsOfIt}e${exponent}`
        expect(isDecimal(Number(text))).toBe(true)
        expect(rational(Number(text))).toEqual(rational(text))
      }),
    )
  })

  it('a text that is no number is refused, never misread', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const isNumber = /^[+-]?(\d+(\.\d+)?(e[+-]?\d{1,3})?|\d+\/0*[1-9]\d*)$/.test(text)
        expect(isDecimal(text)).toBe(isNumber && text.length <= 100)
      }),
    )
  })
})

// A fraction's decimals end where a power of ten holds its denominator: 2^n and 5^n divide 10^n.
function ends(denominator: bigint): boolean {
  return 10n ** BigInt(denominator.toString(2).length) % denominator === 0n
}

// Subtraction only: another road to the same number than remainders.
function commonDivisor(numerator: bigint, denominator: bigint): bigint {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b > 0n) {
    const steps = a / b
    ;[a, b] = [b, a - steps * b]
  }
  return a
}

function parts(fraction: string): [bigint, bigint] {
  const [numerator = '', denominator = ''] = fraction.split('/')
  return [BigInt(numerator), BigInt(denominator)]
}

/** 12345 with two places is 123.45. */
function withPoint(coefficient: bigint, places: number): string {
  const negative = coefficient < 0n
  const text = String(negative ? -coefficient : coefficient).padStart(places + 1, '0')
  const point = places === 0 ? '' : '.'
  const cut = text.length - places
  return `${negative ? '-' : ''}${text.slice(0, cut)}${point}${text.slice(cut)}`
}
