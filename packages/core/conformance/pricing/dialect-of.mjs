import { DIALECTS } from '@fieldbook/core/pricing'

/** @typedef {import('@fieldbook/core/pricing').Dialect} Dialect */
/** @typedef {import('@fieldbook/core/pricing').PricingConventions} PricingConventions */

/** What the source or the id of a case says of the system that it comes from. @type {readonly [string, Dialect][]} */
const SYSTEMS = [
  ['stripe', 'stripe'],
  ['lago', 'lago'],
  ['openmeter', 'open-meter'],
  ['killbill', 'kill-bill'],
  ['orb', 'orb'],
  ['medusa', 'medusa'],
  ['vendure', 'vendure'],
  ['saleor', 'saleor'],
  ['odoo', 'odoo'],
  ['erpnext', 'erpnext'],
  ['commercetools', 'commercetools'],
  ['square', 'square'],
  ['sfcpq', 'salesforce-cpq'],
  ['salesforce', 'salesforce-cpq'],
]

/** Of systems without a dialect: amounts as they are. @type {PricingConventions} */
const PLAIN = {
  choose: ['first'],
  rounding: { at: 'order', mode: 'half-up', of: 'change' },
  taxRounding: { at: 'order', mode: 'half-up' },
  belowZero: 'stop',
}

/** @param {import('../cases.mjs').Case} example @returns {Dialect | null} */
export function dialectOf({ id, source = '' }) {
  const byId = SYSTEMS.find(([name]) => id.startsWith(name))
  const bySource = SYSTEMS.find(([name]) => source.toLowerCase().includes(name))
  return (byId ?? bySource)?.[1] ?? null
}

/** @param {import('../cases.mjs').Case} example */
export function conventionsOf(example) {
  const dialect = dialectOf(example)
  return dialect === null ? PLAIN : DIALECTS[dialect]
}

/**
 * The same conventions with amounts left exact: of a price that names no currency nobody knows the minor unit.
 *
 * @param {PricingConventions} conventions
 * @returns {PricingConventions}
 */
export function unrounded(conventions) {
  return { ...conventions, rounding: { ...conventions.rounding, at: 'order' } }
}

/**
 * @param {PricingConventions} conventions
 * @param {Partial<PricingConventions['rounding']>} rounding
 * @returns {PricingConventions}
 */
export function rounded(conventions, rounding) {
  return { ...conventions, rounding: { ...conventions.rounding, ...rounding } }
}
