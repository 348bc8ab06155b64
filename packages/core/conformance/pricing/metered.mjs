// What models of usage share: a part that was billed before, a discount, the least and the most that is spent.

import { compareExact, majorUnits, minorDigits } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, askOne, lineOf, stepsOf, tiersOf, totalsOf } from './ask.mjs'
import { conventionsOf, dialectOf, rounded, unrounded } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

export const METERED_RULES = 'minimum_spend? maximum_spend? discount_percent? order? rounding?'
export const METERED_INPUT = 'quantity currency? already_billed_quantity? already_billed_amount?'

const ORDERS = { 'percentage discount first, then maximum spend': true }
/** @type {Record<string, Partial<import('@fieldbook/core/pricing').PriceRounding>>} */
const ROUNDINGS = {
  'nearest at line level': { at: 'line', mode: 'half-up' },
  'half-up at line level': { at: 'line', mode: 'half-up' },
  'half-even at line level': { at: 'line', mode: 'half-even' },
}

/**
 * @param {import('../cases.mjs').Case} example
 * @param {any} scheme
 * @returns {import('../cases.mjs').Answers}
 */
export function metered(example, scheme) {
  const { rules, input } = example
  // OpenMeter rounds whatever it bills; its cases are in dollars where they say nothing.
  const known = input.currency ?? (dialectOf(example) === 'open-meter' ? SOME_CURRENCY : undefined)
  const currency = known ?? SOME_CURRENCY
  /** @param {any} scheme */
  const quotedBy = (scheme) =>
    askOne({
      conventions: conventionsFor(example, known),
      currency,
      scheme,
      line: { quantity: input.quantity, ...before(input) },
      book: { adjustments: stages(rules) },
    })
  const quoted = quotedBy(scheme)
  const amount = () =>
    known === undefined ? lineOf(quoted).exactNet : majorUnits(totalsOf(quoted).net)
  const gross = () =>
    known === undefined ? lineOf(quoted).exactList : majorUnits(totalsOf(quoted).list)
  const off = () => stepsOf(quoted, ['pricing/discount', 'pricing/maximum-charge'])
  const least = () => stepsOf(quoted, ['pricing/minimum-charge'])
  const digits = minorDigits(currency)
  return {
    total: amount,
    net: amount,
    gross,
    unrounded: () => lineOf(quoted).exactList,
    unrounded_minor: () => spelled(lineOf(quoted).exactList, digits),
    line_total_minor: () => totalsOf(quoted).net.amount,
    total_minor: () => totalsOf(quoted).net.amount,
    discounts: off,
    discount: () =>
      least().length === 0 ? spelled(lineOf(quoted).exactDiscount, 0, digits) : (off()[0] ?? '0'),
    minimum_spend_line: () => least()[0] ?? '0',
    per_tier: () => tiersOf(quoted).map((tier) => tier.amount),
    lines: () => {
      const lines = tierLines(rules.model, tiersOf(quoted), tiersOf(quotedBy(withoutFlats(scheme))))
      if (rules.maximum_spend === undefined) return [...lines, ...least()]
      // What goes beyond a maximum is a step of the whole: of several lines nobody knows whose it is.
      const [discount, net] = lines.length === 1 ? [off().at(-1) ?? '0', amount()] : [null, null]
      return lines.map((line) => ({ gross: line, discount, net }))
    },
    ...effectiveUnits(quoted),
    packages: () => tiersOf(quoted)[0]?.packages ?? '0',
    billed_units: () => tiersOf(quoted)[0]?.billed ?? '0',
  }
}

/** @param {import('../cases.mjs').Case} example @param {string | undefined} currency */
function conventionsFor(example, currency) {
  const conventions = conventionsOf(example)
  if (example.rules.rounding !== undefined) {
    return rounded(conventions, meaningOf(example.rules.rounding, ROUNDINGS, 'rounding'))
  }
  return currency === undefined ? unrounded(conventions) : conventions
}

/** @param {any} input */
function before({ already_billed_quantity: quantity, already_billed_amount: amount }) {
  if (quantity === undefined && amount === undefined) return {}
  return {
    before: {
      ...(quantity === undefined ? {} : { quantity }),
      ...(amount === undefined ? {} : { amount }),
    },
  }
}

/** @param {any} rules */
function stages({ discount_percent: percent, minimum_spend, maximum_spend, order }) {
  if (order !== undefined) meaningOf(order, ORDERS, 'order')
  const discounts =
    percent === undefined ? [] : [{ id: 'discount', ...change({ rate: share(percent) }) }]
  const bounds = [
    ...(minimum_spend === undefined ? [] : [{ id: 'minimum', minimum: minimum_spend }]),
    ...(maximum_spend === undefined ? [] : [{ id: 'maximum', maximum: maximum_spend }]),
  ]
  return [
    { id: 'discounts', on: 'line', stacking: 'sequential', rules: discounts },
    { id: 'spend', on: 'line', stacking: 'sequential', rules: bounds },
  ].filter(({ rules }) => rules.length > 0)
}

/**
 * What one unit comes to, exactly or to so many digits.
 *
 * @param {import('./ask.mjs').Quote} quoted
 * @returns {import('../cases.mjs').Answers}
 */
export function effectiveUnits(quoted) {
  const unit = () => lineOf(quoted).unitNet ?? '0'
  const rounded = [0, 1, 2, 3, 4, 5, 6].map((digits) => [
    `effective_unit_${digits}dp`,
    () => spelled(unit(), 0, digits),
  ])
  return { effective_unit: unit, ...Object.fromEntries(rounded) }
}

/** @typedef {ReturnType<typeof tiersOf>[number]} Tier */

// Units and the flat part of a tier are lines of their own; one of nothing is none.
/** @param {string} model @param {readonly Tier[]} tiers @param {readonly Tier[]} ofUnits the same without flat parts */
function tierLines(model, tiers, ofUnits) {
  return tiers
    .flatMap(({ rule, amount, unit, flat }) => {
      if (unit === undefined || flat === undefined) return [amount]
      const units = ofUnits.find((one) => one.rule === rule)?.amount ?? '0'
      return model === 'volume' ? [flat, units] : [units, flat]
    })
    .filter((amount) => compareExact(amount, 0) !== 0)
}

/** @param {any} scheme */
function withoutFlats(scheme) {
  if (scheme.tiers === undefined) return scheme
  const tiers = scheme.tiers.map((/** @type {object} */ tier) =>
    Object.fromEntries(Object.entries(tier).filter(([key]) => key !== 'flat')),
  )
  return { ...scheme, tiers }
}
