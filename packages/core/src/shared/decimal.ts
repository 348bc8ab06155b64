import { greatestDivisor } from './greatest-divisor.js'
import { InvariantError } from './invariant-error.js'
import { roundQuotient, type RoundingMode } from './rounding.js'

/**
 * A number that means exactly what it spells: `0.063`, `"0.063"` or `"1/3"`.
 * A number of more than 15 significant digits is refused: write it as text.
 */
export type Decimal = number | string

/** A fraction in lowest terms with a positive denominator: what exact arithmetic runs on, never stored. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint }

/** What exact arithmetic accepts. */
export type Exact = Decimal | Rational

const DECIMAL_FORM = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/
const FRACTION_FORM = /^([+-]?\d+)\/(\d+)$/
const MOST_DIGITS_OF_A_NUMBER = 15
const MOST_CHARACTERS = 100

/**
 * Whether a value spells an exact number. A fraction needs a denominator above zero.
 *
 * @example
 * isDecimal(0.1234567890123456) //=> false
 */
export function isDecimal(value: unknown): value is Decimal {
  return readDecimal(value) !== null
}

/**
 * The exact value of a decimal. An integer within the safe range is itself, whatever its digits: amounts of money
 * are such numbers.
 *
 * @throws InvariantError `decimal/invalid`
 * @example
 * rational('0.25') //=> { numerator: 1n, denominator: 4n }
 */
export function rational(value: Exact): Rational {
  if (typeof value === 'object') return value
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n }
  const read = readDecimal(value)
  if (read === null) throw new InvariantError('decimal/invalid', { value })
  return read
}

/** @example roundTo(plus('0.1', '0.2'), 1) //=> '0.3' */
export function plus(left: Exact, right: Exact): Rational {
  const a = rational(left)
  const b = rational(right)
  return reduced(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

/** @example roundTo(minus('20', '13.9'), 1) //=> '6.1' */
export function minus(left: Exact, right: Exact): Rational {
  const b = rational(right)
  return plus(left, { numerator: -b.numerator, denominator: b.denominator })
}

/** @example roundTo(times('33.33', '1.15'), 2) //=> '38.33' */
export function times(left: Exact, right: Exact): Rational {
  const a = rational(left)
  const b = rational(right)
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator)
}

/**
 * @throws InvariantError `decimal/division-by-zero`
 * @example
 * roundTo(over(200, 3), 2) //=> '66.67'
 */
export function over(left: Exact, right: Exact): Rational {
  const a = rational(left)
  const b = rational(right)
  if (b.numerator === 0n) throw new InvariantError('decimal/division-by-zero')
  const sign = b.numerator < 0n ? -1n : 1n
  return reduced(sign * a.numerator * b.denominator, sign * b.numerator * a.denominator)
}

/**
 * Negative, zero or positive as `left` is below, equal to or above `right`: exactly.
 *
 * @example
 * compareExact('1/3', '0.3333') > 0 //=> true
 */
export function compareExact(left: Exact, right: Exact): -1 | 0 | 1 {
  const a = rational(left)
  const b = rational(right)
  const [low, high] = [a.numerator * b.denominator, b.numerator * a.denominator]
  return low < high ? -1 : low > high ? 1 : 0
}

/**
 * A number written out with a fixed count of digits after the point.
 *
 * @param digits 0 or more
 * @param mode `half-up` (away from zero) unless said otherwise
 * @example
 * roundTo('2.5', 0, 'half-even') //=> '2'
 */
export function roundTo(value: Exact, digits: number, mode: RoundingMode = 'half-up'): string {
  const { numerator, denominator } = rational(value)
  return withPoint(roundQuotient(numerator * 10n ** BigInt(digits), denominator, mode), digits)
}

function withPoint(scaled: bigint, digits: number): string {
  if (digits === 0) return String(scaled)
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0')
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * A number written out to its last digit, or as a fraction where it has none.
 *
 * @example
 * decimalText(times('33.33', '1.15')) //=> '38.3295'
 * decimalText(over(115, 12)) //=> '115/12'
 */
export function decimalText(value: Exact): string {
  const { numerator, denominator } = rational(value)
  // A decimal that ends has at most as many places as its denominator can be halved.
  for (let places = 0, power = 1n, halved = 1n; halved <= denominator; places++) {
    if (power % denominator === 0n) return withPoint(numerator * (power / denominator), places)
    power *= 10n
    halved *= 2n
  }
  return `${numerator}/${denominator}`
}

function readDecimal(value: unknown): Rational | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const text = String(value)
  if (text.length > MOST_CHARACTERS) return null
  const fraction = FRACTION_FORM.exec(text)
  if (fraction !== null) {
    const denominator = BigInt(fraction[2] ?? '')
    return denominator === 0n ? null : reduced(BigInt(fraction[1] ?? ''), denominator)
  }
  const decimal = DECIMAL_FORM.exec(text)
  if (decimal === null) return null
  const [, sign = '', whole = '', places = '', exponent = '0'] = decimal
  const digits = whole + places
  if (typeof value === 'number' && significantDigits(digits) > MOST_DIGITS_OF_A_NUMBER) return null
  const unsigned = BigInt(digits)
  const power = Number(exponent) - places.length
  const numerator = sign === '-' ? -unsigned : unsigned
  return power >= 0
    ? { numerator: numerator * 10n ** BigInt(power), denominator: 1n }
    : reduced(numerator, 10n ** BigInt(-power))
}

function significantDigits(digits: string): number {
  return digits.replace(/^0+/, '').replace(/0+$/, '').length
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const divisor = greatestDivisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}
