import { METERED_INPUT, METERED_RULES, metered } from './metered.mjs'
import { SOME_CURRENCY } from './ask.mjs'
import { major } from './spelling.mjs'

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { unit_amount: amount, unit_amount_decimal_minor: minor, free_units: free } = example.rules
  const unit = amount ?? major(minor, example.input.currency ?? SOME_CURRENCY)
  return metered(example, { type: 'per-unit', unit, ...(free === undefined ? {} : { free }) })
}

const models = ['per_unit', 'per_unit (top volume tier)']

/** The same amount for each unit. @type {import('../cases.mjs').Form} */
export const perUnit = {
  name: 'per unit',
  models,
  rules: `model unit_amount free_units? ${METERED_RULES}`,
  input: METERED_INPUT,
  answer,
}

/** The same with an amount in cents and their parts. @type {import('../cases.mjs').Form} */
export const perUnitInMinor = {
  ...perUnit,
  name: 'per unit, in minor units',
  rules: `model unit_amount_decimal_minor free_units? ${METERED_RULES}`,
}
