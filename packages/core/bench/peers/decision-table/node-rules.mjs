import { RuleEngine } from 'node-rules'

/** @typedef {import('../../scorecard.mjs').ScoredCustomer} ScoredCustomer */
/** @typedef {import('../../scorecard.mjs').ScoredFacts} ScoredFacts */

/**
 * @param {string} rule
 * @param {string} grade
 * @param {(facts: ScoredFacts) => boolean} holds
 * @returns {import('node-rules').Rule}
 */
const row = (rule, grade, holds) => ({
  condition: (flow, facts) => flow.when(holds(/** @type {any} */ (facts))),
  consequence: (flow, facts) => {
    facts['grade'] = grade
    facts['rule'] = rule
    flow.stop()
  },
})

// With changes of facts ignored it need not compare all of them after every rule.
const engine = new RuleEngine(
  [
    row('/rows/0', 'A', ({ revenue, paysOnTime }) => revenue >= 100_000 && paysOnTime),
    row('/rows/1', 'B', ({ revenue, daysSinceOrder }) => revenue >= 50_000 && daysSinceOrder <= 90),
    row('/rows/2', 'B', ({ potential, daysSinceOrder }) => {
      return potential === 'high' && daysSinceOrder <= 180
    }),
    row('/rows/3', 'C', ({ orders }) => orders >= 1),
    row('/otherwise', 'D', () => true),
  ],
  { ignoreFactChanges: true },
)

/** @param {readonly ScoredCustomer[]} customers */
export async function tableByNodeRules(customers) {
  const graded = []
  for (const { id: customerId, facts } of customers) {
    const { grade, rule } = await new Promise((answer) => engine.execute(facts, answer))
    graded.push({ customerId, grade, rule })
  }
  return graded
}
