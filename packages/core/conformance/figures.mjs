// Figures are compared exactly, in the spelling of the expectation: nothing is computed to do so.

import { compareExact, isDecimal, roundTo } from '@fieldbook/core/shared'

/**
 * An answer in another spelling than the core's: the expectation counts in units of 10 to the minus `exponent` (2 for
 * per cents of a share, or for cents), and to so many `digits` of those where it is rounded.
 *
 * @typedef {{ value: import('@fieldbook/core/shared').Decimal, exponent: number, digits?: number }} Spelled
 * @typedef {import('@fieldbook/core/shared').Decimal | Spelled} Figure
 * @typedef {Figure | null | readonly unknown[] | object} Found an answer: lists and objects hold answers again
 */

/**
 * @param {import('@fieldbook/core/shared').Decimal} value
 * @param {number} exponent
 * @param {number} [digits]
 * @returns {Spelled}
 */
export function spelled(value, exponent, digits) {
  return digits === undefined ? { value, exponent } : { value, exponent, digits }
}

/**
 * Where an answer differs from what is expected, a line each.
 *
 * @param {any} expected
 * @param {Found} found
 * @param {string} at
 * @returns {string[]}
 */
export function differences(expected, found, at) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [difference(expected, found, at)]
    const count =
      expected.length === found.length ? [] : [`${at}: ${found.length} of ${expected.length}`]
    const entries = expected
      .slice(0, found.length)
      .flatMap((entry, index) =>
        differences(entry, /** @type {Found} */ (found[index] ?? null), `${at}/${index}`),
      )
    return [...count, ...entries]
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null || Array.isArray(found) || isSpelled(found)) {
      return [difference(expected, found, at)]
    }
    const fields = /** @type {Record<string, Found>} */ (found)
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, fields[key] ?? null, `${at}/${key}`),
    )
  }
  return isSame(expected, found) ? [] : [difference(expected, found, at)]
}

/** @param {any} expected @param {Found} found */
function isSame(expected, found) {
  if (isSpelled(found)) {
    const { value, exponent, digits } = found
    const shown = digits === undefined ? value : roundTo(value, exponent + digits)
    const asked = `${expected}e-${exponent}`
    return isDecimal(asked) && compareExact(asked, shown) === 0
  }
  if (isDecimal(expected) && isDecimal(found)) return compareExact(expected, found) === 0
  return expected === found
}

/** @param {Found} found @returns {found is Spelled} */
function isSpelled(found) {
  return typeof found === 'object' && found !== null && 'value' in found && 'exponent' in found
}

/** @param {any} expected @param {Found} found @param {string} at */
function difference(expected, found, at) {
  return `${at}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`
}
