import { InvariantError, allocate, allocateDown } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { meaningOf } from '../keys.mjs'

// Odd units go by largest remainder. Those that go to the first in the list go nowhere else as long as the remainders
// say the same, which such cases show.
const BY_LIST = /^(?:largest remainder|remainder units)(?!.*\bkey\b)/
const KEPT_BACK = /^floor shares, return the remainder$/
const BY_KEY = /^largest remainder, ties by key ascending$/

const ERRORS = {
  'allocate/whole-not-an-integer': 'amount must be rounded to currency precision',
  'allocate/negative-share': 'weights must not be negative',
  'allocate/no-shares': 'weights must not all be zero',
}

const answer = (/** @type {import('../cases.mjs').Case} */ { rules, input }) => {
  const byKey = BY_KEY.test(rules.allocation)
  const keptBack = KEPT_BACK.test(rules.allocation)
  if (!byKey && !keptBack && !BY_LIST.test(rules.allocation)) {
    throw new NoTranslation(`allocation "${rules.allocation}"`)
  }
  const precision = Number(rules.precision ?? 0)
  // The amount in its smallest units, by its spelling: what is finer is no integer, and `allocate` refuses it.
  const whole = Number(`${input.amount ?? input.amount_minor}e${precision}`)
  /** @type {[key: string, weight: string][]} */
  const items =
    input.items ??
    input.weights.map((/** @type {string} */ weight, /** @type {number} */ index) => [
      String(index),
      weight,
    ])
  const sorted = byKey ? [...items].sort(([a], [b]) => (a < b ? -1 : 1)) : items
  const weights = sorted.map(([, weight]) => weight)
  const divide = () =>
    keptBack ? allocateDown(whole, weights) : { parts: allocate(whole, weights), left: 0 }
  const parts = () => divide().parts
  const remainder = () => divide().left
  const shares = () => {
    const entries = parts().map((part, index) => [
      sorted[index]?.[0] ?? '',
      `${part}e-${precision}`,
    ])
    return input.items === undefined
      ? entries.map(([, part]) => part ?? '')
      : Object.fromEntries(entries)
  }
  return {
    shares,
    shares_minor: parts,
    remainder: () => `${remainder()}e-${precision}`,
    remainder_minor: remainder,
    error: () => {
      try {
        return `${JSON.stringify(parts())}, no error`
      } catch (error) {
        if (!(error instanceof InvariantError)) throw error
        return meaningOf(error.code, ERRORS, 'an error')
      }
    },
  }
}

const rules = 'allocation precision?'

/** An amount divided by weights. @type {import('../cases.mjs').Form} */
export const allocation = { name: 'allocation', rules, input: 'amount weights', answer }

/** The same for weights with keys. @type {import('../cases.mjs').Form} */
export const allocationByKey = {
  name: 'allocation by key',
  rules,
  input: 'amount items',
  answer,
}

/** The same in minor units. @type {import('../cases.mjs').Form} */
export const allocationInMinor = {
  name: 'allocation in minor units',
  rules: 'allocation',
  input: 'amount_minor weights',
  answer,
}
