// Other words for the same figures: per cents for shares, minor units for major ones. Decimals take an exponent.

import { minorDigits } from '@fieldbook/core/shared'

/** @param {string} percent @returns {string} */
export function share(percent) {
  return `${percent}e-2`
}

/** @param {string} minor @param {string} currency @returns {string} */
export function major(minor, currency) {
  return `${minor}e-${minorDigits(currency)}`
}

/** @param {string} figure */
export function isNegative(figure) {
  return figure.startsWith('-')
}

/** @param {string} figure @returns {string} the figure without its sign */
export function unsigned(figure) {
  return isNegative(figure) ? figure.slice(1) : figure
}

/**
 * A change of a price by a rule of the other system: a share or an amount off, or on where it is negative.
 *
 * @param {{ rate: string } | { amount: string }} off
 * @returns {object} the effect of an adjustment
 */
export function change(off) {
  const figure = 'rate' in off ? off.rate : off.amount
  const by = 'rate' in off ? { rate: unsigned(off.rate) } : { amount: unsigned(off.amount) }
  return isNegative(figure) ? { surcharge: by } : { discount: by }
}
