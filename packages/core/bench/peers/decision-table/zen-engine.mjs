import { ZenEngine } from '@gorules/zen-engine'

/** @typedef {import('../../scorecard.mjs').ScoredCustomer} ScoredCustomer */

const inputs = ['revenue', 'paysOnTime', 'daysSinceOrder', 'potential', 'orders']
const outputs = ['grade', 'rule']

/** @param {string} rule @param {string} grade @param {Record<string, string>} tests */
const row = (rule, grade, tests) => ({
  _id: rule,
  ...Object.fromEntries(inputs.map((input) => [input, tests[input] ?? ''])),
  grade: `"${grade}"`,
  rule: `"${rule}"`,
})

const nodes = [
  { id: 'request', type: 'inputNode', name: 'Request' },
  {
    id: 'table',
    type: 'decisionTableNode',
    name: 'Table',
    content: {
      hitPolicy: 'first',
      inputs: inputs.map((field) => ({ id: field, name: field, field })),
      outputs: outputs.map((field) => ({ id: field, name: field, field })),
      rules: [
        row('/rows/0', 'A', { revenue: '>= 100000', paysOnTime: 'true' }),
        row('/rows/1', 'B', { revenue: '>= 50000', daysSinceOrder: '<= 90' }),
        row('/rows/2', 'B', { potential: '"high"', daysSinceOrder: '<= 180' }),
        row('/rows/3', 'C', { orders: '>= 1' }),
        row('/otherwise', 'D', {}),
      ],
    },
  },
  { id: 'response', type: 'outputNode', name: 'Response' },
]

const edges = ['request table', 'table response'].map((id) => {
  const [sourceId, targetId] = id.split(' ')
  return { id, type: 'edge', sourceId, targetId }
})

const decision = new ZenEngine().createDecision({ nodes, edges })

/**
 * All at once, so that its threads work side by side: several times as fast as one after the other.
 *
 * @param {readonly ScoredCustomer[]} customers
 */
export function tableByZenEngine(customers) {
  return Promise.all(
    customers.map(async ({ id: customerId, facts }) => {
      const { result } = await decision.evaluate(facts)
      return { customerId, grade: result.grade, rule: result.rule }
    }),
  )
}
