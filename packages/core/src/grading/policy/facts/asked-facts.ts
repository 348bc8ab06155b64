import type { FactDeclaration, Test } from '../../../shared/index.js'
import type { GradingPolicy } from '../../schema.js'
import { RFM_DIMENSIONS } from './rfm-dimensions.js'

/** A place at which a policy names a fact, and what it asks of it there: that it is of a type, or tests. */
export type AskedFact = {
  readonly fact: string
  readonly at: readonly PropertyKey[]
  readonly types?: readonly FactDeclaration['type'][]
  readonly tests?: readonly { readonly test: Test; readonly at: readonly PropertyKey[] }[]
  /** The grade turns on what the `method` asks. A criterion that is `off` asks nothing of a customer (RULES #9). */
  readonly by: 'method' | 'off' | 'value' | 'decay' | 'dating'
}

const NUMBER = ['number'] as const
const DATE = ['date'] as const
const AGE = ['number', 'date'] as const

/** Every place at which a policy names a fact. */
export function* askedFacts(policy: GradingPolicy): Iterable<AskedFact> {
  yield* askedByMethod(policy)
  const { value, facts = {} } = policy
  if (value !== undefined) yield { fact: value, at: ['value'], types: NUMBER, by: 'value' }
  for (const [name, { personal }] of Object.entries(facts)) {
    if (personal === undefined) continue
    const at = ['facts', name, 'personal', 'datedBy']
    yield { fact: personal.datedBy, at, types: DATE, by: 'dating' }
  }
  if (policy.method === 'assigned') return
  for (const [index, { fact, datedBy, keep }] of (policy.decay ?? []).entries()) {
    const types = keep === undefined ? {} : { types: NUMBER }
    yield { fact, at: ['decay', index, 'fact'], ...types, by: 'decay' }
    yield { fact: datedBy, at: ['decay', index, 'datedBy'], types: DATE, by: 'dating' }
  }
}

function* askedByMethod(policy: GradingPolicy): Iterable<AskedFact> {
  switch (policy.method) {
    case 'assigned':
      return
    case 'scorecard':
      for (const [index, { fact, points, off }] of policy.criteria.entries()) {
        const by = off === true ? 'off' : 'method'
        const at = ['criteria', index, 'fact']
        const tests = points?.map(({ points: _points, ...test }, band) => {
          return { test, at: ['criteria', index, 'points', band] }
        })
        yield { fact, at, ...(tests === undefined ? { types: NUMBER } : { tests }), by }
      }
      return
    case 'decision-table':
      for (const [index, { when }] of policy.rows.entries()) {
        for (const [fact, test] of Object.entries(when)) {
          const at = ['rows', index, 'when', fact]
          yield { fact, at, tests: [{ test, at }], by: 'method' }
        }
      }
      return
    case 'rfm':
      for (const dimension of RFM_DIMENSIONS) {
        const types = dimension === 'recency' ? AGE : NUMBER
        yield { fact: policy[dimension].fact, at: [dimension, 'fact'], types, by: 'method' }
      }
      return
    case 'pareto':
      yield { fact: policy.fact, at: ['fact'], types: NUMBER, by: 'method' }
  }
}
