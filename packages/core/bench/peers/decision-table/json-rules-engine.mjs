import { Engine } from 'json-rules-engine'

/** @typedef {import('../../scorecard.mjs').ScoredCustomer} ScoredCustomer */

const AT_LEAST = 'greaterThanInclusive'
const AT_MOST = 'lessThanInclusive'
const IS = 'equal'

/**
 * @param {string} rule
 * @param {string} grade
 * @param {number} priority of rules of one priority all are asked, and none of a lower one once it is stopped
 * @param {...[fact: string, operator: string, value: unknown]} tests
 */
const row = (rule, grade, priority, ...tests) => ({
  conditions: { all: tests.map(([fact, operator, value]) => ({ fact, operator, value })) },
  event: { type: 'row', params: { grade, rule } },
  priority,
  onSuccess: () => engine.stop(),
})

/** @type {Engine} */
const engine = new Engine([
  row('/rows/0', 'A', 5, ['revenue', AT_LEAST, 100_000], ['paysOnTime', IS, true]),
  row('/rows/1', 'B', 4, ['revenue', AT_LEAST, 50_000], ['daysSinceOrder', AT_MOST, 90]),
  row('/rows/2', 'B', 3, ['potential', IS, 'high'], ['daysSinceOrder', AT_MOST, 180]),
  row('/rows/3', 'C', 2, ['orders', AT_LEAST, 1]),
  row('/otherwise', 'D', 1),
])

/** @param {readonly ScoredCustomer[]} customers */
export async function tableByJsonRulesEngine(customers) {
  const graded = []
  for (const { id: customerId, facts } of customers) {
    const { events } = await engine.run(facts)
    const { grade, rule } = events[0]?.params ?? {}
    graded.push({ customerId, grade, rule })
  }
  return graded
}
