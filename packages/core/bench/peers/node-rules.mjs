import { RuleEngine } from 'node-rules'
import { BAND_RULES } from './band-rules.mjs'

/** @typedef {import('../scorecard.mjs').ScoredCustomer} ScoredCustomer */
/** @typedef {import('../scorecard.mjs').ScoredFacts} ScoredFacts */

/**
 * One rule a band, as code: it adds the points that the band wins. A band that wins nothing needs no rule.
 *
 * @param {number} weight
 * @param {number} points
 * @param {(facts: ScoredFacts) => boolean} holds
 * @returns {import('node-rules').Rule}
 */
const band = (weight, points, holds) => ({
  condition: (flow, facts) => flow.when(holds(/** @type {any} */ (facts))),
  consequence: (flow, facts) => {
    facts['won'] += weight * points
    flow.next()
  },
})

// With changes of facts ignored it does not begin again after every band.
const engine = new RuleEngine(
  [
    band(30, 10, ({ revenue }) => revenue >= 100_000),
    band(30, 7, ({ revenue }) => revenue >= 50_000 && revenue < 100_000),
    band(30, 4, ({ revenue }) => revenue >= 10_000 && revenue < 50_000),
    band(20, 10, ({ orders }) => orders >= 12),
    band(20, 6, ({ orders }) => orders >= 4 && orders < 12),
    band(20, 3, ({ orders }) => orders >= 1 && orders < 4),
    band(15, 10, ({ daysSinceOrder }) => daysSinceOrder <= 30),
    band(15, 6, ({ daysSinceOrder }) => daysSinceOrder <= 90 && daysSinceOrder > 30),
    band(15, 2, ({ daysSinceOrder }) => daysSinceOrder <= 180 && daysSinceOrder > 90),
    band(15, 10, ({ potential }) => potential === 'high'),
    band(15, 5, ({ potential }) => potential === 'medium'),
    band(10, 10, ({ paysOnTime }) => paysOnTime),
    {
      condition: (flow) => flow.when(true),
      consequence: (flow, facts) => {
        const score = Math.floor((facts['won'] + 10 * facts['relationship']) / 10)
        facts['score'] = score
        facts['grade'] = score >= 70 ? 'A' : score >= 45 ? 'B' : score >= 20 ? 'C' : 'D'
        flow.stop()
      },
    },
  ],
  { ignoreFactChanges: true },
)

/** @param {readonly ScoredCustomer[]} customers */
export async function gradeByNodeRules(customers) {
  const graded = []
  for (const { id: customerId, facts } of customers) {
    const { grade, score } = await new Promise((answer) => {
      engine.execute({ ...facts, won: 0 }, answer)
    })
    graded.push({ customerId, grade, rule: BAND_RULES[grade], score })
  }
  return graded
}
