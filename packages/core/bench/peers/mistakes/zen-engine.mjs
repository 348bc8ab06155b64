import { ZenEngine } from '@gorules/zen-engine'

/** @type {import('../../mistakes.mjs').Engine} */
export async function gradeByZenEngine(
  { days = 'daysSinceOrder', misspelt, fleet = 'fleet' },
  facts,
) {
  const inputs = ['orders', days, 'kind']
  const content = {
    hitPolicy: 'first',
    inputs: inputs.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'grade', name: 'Grade', field: 'grade' }],
    rules: [
      { _id: 'a', orders: '>= 4', [days]: `${misspelt ? '=<' : '<='} 90`, kind: '', grade: '"A"' },
      { _id: 'b', orders: '', [days]: '', kind: `"${fleet}"`, grade: '"B"' },
      { _id: 'c', orders: '', [days]: '', kind: '', grade: '"C"' },
    ],
  }
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'request', type: 'inputNode', name: 'Request' },
      { id: 'table', type: 'decisionTableNode', name: 'Table', content },
      { id: 'response', type: 'outputNode', name: 'Response' },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'request', targetId: 'table' },
      { id: 'out', type: 'edge', sourceId: 'table', targetId: 'response' },
    ],
  })
  try {
    const { result } = await decision.evaluate(facts)
    return String(result?.grade ?? 'nothing')
  } catch (error) {
    return `throws “${error instanceof Error ? error.message : String(error)}”`
  }
}
