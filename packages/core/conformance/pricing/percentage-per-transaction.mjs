import { askOne, lineOf } from './ask.mjs'
import { conventionsOf, unrounded } from './dialect-of.mjs'
import { share } from './spelling.mjs'

/** A share of each of many amounts, with a fixed part and bounds for each. @type {import('../cases.mjs').Form} */
export const percentagePerTransaction = {
  name: 'percentage per transaction',
  models: ['percentage_per_transaction'],
  rules: 'model rate_percent fixed_per_transaction? min_per_transaction? max_per_transaction?',
  input: 'transactions',
  answer: (example) => {
    const { transactions } = example.input
    /** @param {readonly string[]} amounts */
    const charged = (amounts) =>
      lineOf(
        askOne({
          conventions: unrounded(conventionsOf(example)),
          scheme: scheme(example.rules),
          line: { amounts },
        }),
      ).exactNet
    return {
      total: () => charged(transactions),
      per_transaction: () => transactions.map((/** @type {string} */ amount) => charged([amount])),
    }
  },
}

/** @param {any} rules */
function scheme(rules) {
  const {
    rate_percent: percent,
    fixed_per_transaction: fixed,
    min_per_transaction: minimum,
    max_per_transaction: maximum,
  } = rules
  return {
    type: 'percentage',
    rate: share(percent),
    ...(fixed === undefined ? {} : { fixed }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}
