// The one door to Fieldbook: a book and a request are read by their schemas, and quoted.

import { quote } from '@fieldbook/core/pricing'
import { PriceBook, QuoteRequest, VoucherRegister } from '@fieldbook/core/pricing/schema'
import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'

/** @typedef {import('@fieldbook/core/pricing').Quote} Quote */
/** @typedef {import('@fieldbook/core/shared').Money} Money */

/** The day of cases that name none. */
export const SOME_DAY = '2025-03-03'

/** Of cases that name no currency: one of hundredths. */
export const SOME_CURRENCY = 'USD'

/**
 * @param {object} asked
 * @param {object} asked.book
 * @param {object} asked.request
 * @param {string} [asked.today]
 * @param {object} [asked.vouchers]
 * @returns {Quote}
 */
export function ask({ book, request, today = SOME_DAY, vouchers = {} }) {
  const day = /** @type {import('@fieldbook/core/shared').IsoDate} */ (today)
  return quote(read(QuoteRequest, request, 'the request'), read(PriceBook, book, 'the book'), {
    today: day,
    vouchers: read(VoucherRegister, vouchers, 'the vouchers'),
  })
}

/**
 * A quote for one line of one item at one price.
 *
 * @param {object} asked
 * @param {import('@fieldbook/core/pricing').PricingConventions} asked.conventions
 * @param {string} [asked.currency]
 * @param {object} asked.scheme
 * @param {object} [asked.item] more of the item
 * @param {object} [asked.price] more of the price
 * @param {object} [asked.line] more of the line
 * @param {object} [asked.book] more of the book
 * @param {object} [asked.request] more of the request
 * @param {string} [asked.today]
 * @param {object} [asked.vouchers]
 */
export function askOne(asked) {
  const { conventions, currency = SOME_CURRENCY, scheme, today, vouchers } = asked
  const book = {
    currency,
    conventions,
    items: [{ id: 'item', unit: 'unit', ...asked.item }],
    prices: [{ id: 'price', item: 'item', scheme, ...asked.price }],
    ...asked.book,
  }
  const line = { id: 'line', item: 'item', quantity: '1', ...asked.line }
  const request = { lines: [line], ...asked.request }
  return ask({
    book,
    request,
    ...(today === undefined ? {} : { today }),
    ...(vouchers === undefined ? {} : { vouchers }),
  })
}

/** @param {Quote} quoted @param {number} [index] */
export function lineOf(quoted, index = 0) {
  const priced = quoted.lines[index]?.priced ?? null
  if (priced === null) throw new Error(`no price: ${findingsOf(quoted)}`)
  return priced
}

/** @param {Quote} quoted */
export function totalsOf(quoted) {
  if (quoted.totals === null || quoted.status === 'refused') {
    throw new Error(`refused: ${findingsOf(quoted)}`)
  }
  return quoted.totals
}

/** What the steps of a kind change, without the sign. @param {Quote} quoted @param {readonly string[]} codes */
export function stepsOf(quoted, codes) {
  return quoted.waterfall
    .filter(({ code }) => codes.includes(code))
    .map(({ amount }) => majorUnits(amount).replace('-', ''))
}

/** The tiers of a line's price. @param {Quote} quoted @param {number} [index] */
export function tiersOf(quoted, index = 0) {
  return (quoted.lines[index]?.reasons ?? []).flatMap((reason) =>
    reason.code === 'pricing/tier' && reason.rate === undefined ? [reason] : [],
  )
}

/** @param {Quote} quoted */
export function findingsOf({ findings }) {
  return findings.map(({ code }) => code).join(', ')
}

/**
 * @template Value
 * @param {{ safeParse: (value: unknown) => { success: boolean, data?: Value, error?: { message: string } } }} schema
 * @param {unknown} value
 * @param {string} what
 * @returns {Value}
 */
function read(schema, value, what) {
  const { success, data, error } = schema.safeParse(value)
  if (!success || data === undefined) {
    throw new NoTranslation(`${what} is refused: ${error?.message.replaceAll(/\s+/g, ' ')}`)
  }
  return data
}
