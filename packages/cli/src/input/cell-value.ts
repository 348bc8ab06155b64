import type { Fact } from '@fieldbook/core/shared'

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const MOST_DIGITS = 15

/**
 * The fact that a cell spells. A number is one only when it is spelled as JSON spells it and a binary number holds
 * all of its digits: an account number, a postcode with a leading zero and `1,234` stay text.
 *
 * @example
 * factOf('12.50') //=> 12.5
 */
export function factOf(cell: string): Fact {
  if (cell === 'true') return true
  if (cell === 'false') return false
  return numberOf(cell) ?? cell
}

/** The number that a cell spells, or null. */
export function numberOf(cell: string): number | null {
  if (!JSON_NUMBER.test(cell)) return null
  const [digits = ''] = cell.replaceAll(/[-.]/g, '').split(/[eE]/)
  if (digits.replace(/^0+/, '').length > MOST_DIGITS) return null
  const number = Number(cell)
  return Number.isFinite(number) ? number : null
}
