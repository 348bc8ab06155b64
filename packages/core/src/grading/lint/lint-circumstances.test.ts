import { describe, expect, it } from 'vitest'
import type { DecisionTablePolicy } from '../schema.js'
import { lintGrading } from './lint-grading.js'

const table = (
  rows: DecisionTablePolicy['rows'],
  more: Partial<DecisionTablePolicy> = {},
): DecisionTablePolicy => ({
  method: 'decision-table',
  grades: [{ id: 'A' }, { id: 'B' }],
  hitPolicy: 'unique',
  rows,
  ...more,
})
const codes = (policy: DecisionTablePolicy) => lintGrading(policy).map(({ code }) => code)

describe('what a fact may be (RULES #27)', () => {
  it('a standing and a grade so far are of their lists, and nothing else', () => {
    const open = { when: { standing: { in: ['prospect', 'ordered'] } }, grade: 'A' }
    const closed = { when: { standing: { in: ['retained', 'lost'] } }, grade: 'B' }
    expect(codes(table([open, closed]))).toEqual([])
    expect(codes(table([open]))).toEqual(['grading/values-uncovered'])
    const rows = ['A', 'B'].map((grade) => ({ when: { grade: { is: grade } }, grade }))
    expect(codes(table(rows))).toEqual([])
  })

  it('of what decays less may be left than is declared, and between the steps', () => {
    const facts = {
      orders: { type: 'number', atLeast: 5, step: 1 },
      countedOn: { type: 'date' },
    } as const
    const rows = [{ when: { orders: { atLeast: 5 } }, grade: 'A' }]
    expect(codes(table(rows, { facts }))).toEqual([])
    const decay = [
      { fact: 'orders', datedBy: 'countedOn', after: { months: 12 }, keep: 0.5 },
    ] as const
    expect(codes(table(rows, { facts, decay }))).toEqual(['grading/values-uncovered'])
  })
})
