import { Engine } from 'json-rules-engine'
import { BAND_RULES } from './band-rules.mjs'

/** @typedef {import('../scorecard.mjs').ScoredCustomer} ScoredCustomer */

const AT_LEAST = 'greaterThanInclusive'
const AT_MOST = 'lessThanInclusive'
const ABOVE = 'greaterThan'
const BELOW = 'lessThan'
const IS = 'equal'

/**
 * One rule a band: its event carries the points. A band that wins nothing needs no rule.
 *
 * @param {number} weight
 * @param {unknown} points
 * @param {string} fact
 * @param {...[operator: string, value: unknown]} tests
 */
const band = (weight, points, fact, ...tests) => ({
  conditions: { all: tests.map(([operator, value]) => ({ fact, operator, value })) },
  event: { type: 'points', params: { weight, points } },
})

const engine = new Engine(
  [
    band(30, 10, 'revenue', [AT_LEAST, 100_000]),
    band(30, 7, 'revenue', [AT_LEAST, 50_000], [BELOW, 100_000]),
    band(30, 4, 'revenue', [AT_LEAST, 10_000], [BELOW, 50_000]),
    band(20, 10, 'orders', [AT_LEAST, 12]),
    band(20, 6, 'orders', [AT_LEAST, 4], [BELOW, 12]),
    band(20, 3, 'orders', [AT_LEAST, 1], [BELOW, 4]),
    band(15, 10, 'daysSinceOrder', [AT_MOST, 30]),
    band(15, 6, 'daysSinceOrder', [AT_MOST, 90], [ABOVE, 30]),
    band(15, 2, 'daysSinceOrder', [AT_MOST, 180], [ABOVE, 90]),
    band(15, 10, 'potential', [IS, 'high']),
    band(15, 5, 'potential', [IS, 'medium']),
    band(10, 10, 'paysOnTime', [IS, true]),
    band(10, { fact: 'relationship' }, 'relationship', [AT_LEAST, 0]),
  ],
  { replaceFactsInEventParams: true },
)

/**
 * It adds nothing up, so the points of its events are added here and looked up in the list of grades: rules for the
 * grades would make it slower still.
 *
 * @param {readonly ScoredCustomer[]} customers
 */
export async function gradeByJsonRulesEngine(customers) {
  const graded = []
  for (const { id: customerId, facts } of customers) {
    const { events } = await engine.run(facts)
    const won = events.reduce(
      (sum, { params = {} }) => sum + params['weight'] * params['points'],
      0,
    )
    const score = Math.floor(won / 10)
    const grade = score >= 70 ? 'A' : score >= 45 ? 'B' : score >= 20 ? 'C' : 'D'
    graded.push({ customerId, grade, rule: BAND_RULES[grade], score })
  }
  return graded
}
