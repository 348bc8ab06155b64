import { InvariantError, allocate } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'

// Largest remainder is the one way that Fieldbook has; odd units are not handed out in another order, nor kept back.
const WAYS = {
  'largest remainder': 'by list',
  'largest remainder, ties by input order': 'by list',
  'largest remainder, ties by key ascending': 'by key',
  'largest remainder (expected result in the PR)': 'by list',
  "largest remainder (the reporter's expected result)": 'by list',
  'remainder units': 'by list',
  'remainder units, sign preserved': 'by list',
  'remainder units; result identical under largest-remainder': 'by list',
}

const ERRORS = {
  'allocate/whole-not-an-integer': 'amount must be rounded to currency precision',
  'allocate/negative-share': 'weights must not be negative',
  'allocate/no-shares': 'weights must not all be zero',
}

const answer = (/** @type {import('../cases.mjs').Case} */ { rules, input }) => {
  const way = meaningOf(rules.allocation, WAYS, 'allocation')
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
  const sorted = way === 'by key' ? [...items].sort(([a], [b]) => (a < b ? -1 : 1)) : items
  const parts = () =>
    allocate(
      whole,
      sorted.map(([, weight]) => weight),
    )
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
