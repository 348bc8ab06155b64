import { METERED_INPUT, METERED_RULES, metered } from './metered.mjs'

/** What is metered is money already, and is charged so many times. @type {import('../cases.mjs').Form} */
export const multiplier = {
  name: 'multiplier',
  models: ['multiplier'],
  rules: `model multiplier ${METERED_RULES}`,
  input: METERED_INPUT,
  answer: (example) => metered(example, { type: 'per-unit', unit: example.rules.multiplier }),
}
