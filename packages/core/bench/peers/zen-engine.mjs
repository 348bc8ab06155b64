import { ZenEngine } from '@gorules/zen-engine'
import { BAND_RULES } from './band-rules.mjs'

/** @typedef {import('../scorecard.mjs').ScoredCustomer} ScoredCustomer */

const points = {
  revenue: 'revenue >= 100000 ? 10 : revenue >= 50000 ? 7 : revenue >= 10000 ? 4 : 0',
  orders: 'orders >= 12 ? 10 : orders >= 4 ? 6 : orders >= 1 ? 3 : 0',
  recency: 'daysSinceOrder <= 30 ? 10 : daysSinceOrder <= 90 ? 6 : daysSinceOrder <= 180 ? 2 : 0',
  potential: "potential == 'high' ? 10 : potential == 'medium' ? 5 : 0",
  payment: 'paysOnTime ? 10 : 0',
}

// Expressions for the criteria took two thirds of the time of a decision table for each of them.
const nodes = [
  { id: 'request', type: 'inputNode', name: 'Request' },
  {
    id: 'score',
    type: 'expressionNode',
    name: 'Score',
    content: {
      expressions: [
        {
          id: 'score',
          key: 'score',
          value: `floor((30 * (${points.revenue}) + 20 * (${points.orders}) + 15 * (${points.recency})
            + 15 * (${points.potential}) + 10 * (${points.payment}) + 10 * relationship) / 10)`,
        },
      ],
    },
  },
  {
    id: 'grade',
    type: 'decisionTableNode',
    name: 'Grade',
    content: {
      hitPolicy: 'first',
      passThrough: true,
      inputs: [{ id: 'score', name: 'Score', field: 'score' }],
      outputs: [{ id: 'grade', name: 'Grade', field: 'grade' }],
      rules: [
        { _id: 'a', score: '>= 70', grade: '"A"' },
        { _id: 'b', score: '>= 45', grade: '"B"' },
        { _id: 'c', score: '>= 20', grade: '"C"' },
        { _id: 'd', score: '', grade: '"D"' },
      ],
    },
  },
  { id: 'response', type: 'outputNode', name: 'Response' },
]

const edges = ['request score', 'score grade', 'grade response'].map((id) => {
  const [sourceId, targetId] = id.split(' ')
  return { id, type: 'edge', sourceId, targetId }
})

const decision = new ZenEngine().createDecision({ nodes, edges })

/**
 * All at once, so that its threads work side by side: several times as fast as one after the other.
 *
 * @param {readonly ScoredCustomer[]} customers
 */
export function gradeByZenEngine(customers) {
  return Promise.all(
    customers.map(async ({ id: customerId, facts }) => {
      const { result } = await decision.evaluate(facts)
      const { grade, score } = result
      return { customerId, grade, rule: BAND_RULES[grade], score }
    }),
  )
}
