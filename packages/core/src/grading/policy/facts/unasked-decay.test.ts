import { describe, expect, it } from 'vitest'
import { parse } from '../../../shared/schema.js'
import { GradingPolicy } from '../../schema.js'

const decay = (fact: string) => ({ fact, datedBy: 'countedOn', after: { months: 6 } })
const policy = (more: object) => ({
  method: 'decision-table',
  grades: [{ id: 'A' }, { id: 'B' }],
  hitPolicy: 'first',
  rows: [{ when: { orders: { atLeast: 3 } }, grade: 'A' }],
  otherwise: 'B',
  ...more,
})
const problemsOf = (json: unknown) => {
  const outcome = parse(GradingPolicy, json)
  return outcome.ok ? [] : outcome.problems
}

describe('a fact that decays (RULES #36)', () => {
  it('is one that the policy asks for, be it for the value of the customer alone', () => {
    expect(problemsOf(policy({ decay: [decay('orders')] }))).toEqual([])
    expect(problemsOf(policy({ decay: [decay('revenue')], value: 'revenue' }))).toEqual([])
  })

  it('is refused where it is misspelt, with the nearest one that is asked for', () => {
    expect(problemsOf(policy({ decay: [decay('orders'), decay('ordres')] }))).toEqual([
      {
        code: 'grading/decays-unasked',
        path: '/decay/1/fact',
        params: { found: 'ordres', nearest: 'orders' },
      },
    ])
    expect(problemsOf(policy({ decay: [decay('mood')] }))[0]?.params).toEqual({
      found: 'mood',
      nearest: null,
    })
  })

  it('is refused once where facts are declared', () => {
    const facts = {
      orders: { type: 'number' },
      countedOn: { type: 'date' },
      mood: { type: 'number' },
    }
    const codes = (fact: string) =>
      problemsOf(policy({ facts, decay: [decay(fact)] })).map(({ code }) => code)
    expect(codes('mood')).toEqual(['grading/decays-unasked'])
    expect(codes('ordres')).toEqual(['grading/fact-not-declared'])
  })
})
