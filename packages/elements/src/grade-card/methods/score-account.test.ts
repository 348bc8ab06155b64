import type { Graded, GradingPolicy, GradingReason } from '@fieldbook/core/grading'
import { expect, test } from 'vitest'
import { scoreAccount } from './score-account.js'

const bands = [
  { grade: 'A', atLeast: 80 },
  { grade: 'B', atLeast: 0 },
]
const grades = [{ id: 'A' }, { id: 'B' }]
const scorecard: GradingPolicy = {
  method: 'scorecard',
  grades,
  criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 10 }],
  bands,
}
const table: GradingPolicy = {
  method: 'decision-table',
  grades,
  hitPolicy: 'collect',
  aggregate: 'sum',
  rows: [{ when: {}, points: 1 }],
  bands,
}
const graded = (score: number, reasons: readonly GradingReason[]): Graded => ({
  customerId: 'c1',
  grade: 'B',
  score,
  reasons,
})
const criterion = (name: string, contribution: number): GradingReason => ({
  code: 'grading/criterion',
  rule: '/criteria/0',
  criterion: name,
  points: 1,
  max: 10,
  contribution,
})

test('each bar begins where the one before it ends, on the scale of the score', () => {
  const reasons = [
    criterion('orders', 30),
    criterion('payment', 0),
    criterion('range', 20),
    { code: 'grading/band', rule: '/bands/1', grade: 'B', score: 50, scale: 200, atLeast: 0 },
  ] as const
  const account = scoreAccount(graded(50, reasons), scorecard)
  expect(account?.parts.map(({ start, end }) => [start, end])).toEqual([
    [0, 0.15],
    [0.15, 0.15],
    [0.15, 0.25],
  ])
  expect(account).toMatchObject({ end: 0.25, cutOffs: [{ at: 0.4 }, { at: 0 }] })
})

test('a criterion that is left out has no bar, and the next goes on from the one before', () => {
  const reasons = [
    criterion('orders', 30),
    { code: 'grading/criterion-excluded', rule: '/criteria/1', criterion: 'mood' },
    criterion('range', 20),
  ] as const
  const parts = scoreAccount(graded(50, reasons), scorecard)?.parts ?? []
  expect(parts.map(({ amount }) => amount)).toEqual([30, undefined, 20])
  expect(parts[2]?.start).toBe(parts[0]?.end)
})

test('rows of a table that add up have bars up to the best grade', () => {
  const rows = [
    { code: 'grading/row', rule: '/rows/0', row: 0, points: 30 },
    { code: 'grading/row', rule: '/rows/2', row: 2, points: 10 },
  ] as const
  const account = scoreAccount(graded(40, rows), table)
  expect(account?.parts.map(({ row, end }) => [row, end])).toEqual([
    [1, 0.375],
    [3, 0.5],
  ])
  expect(account?.scale).toBeUndefined()
})

test('the most of the points of rows is no sum, and has no bars', () => {
  const rows = [
    { code: 'grading/row', rule: '/rows/0', row: 0, points: 30 },
    { code: 'grading/row', rule: '/rows/2', row: 2, points: 10 },
  ] as const
  expect(scoreAccount(graded(30, rows), { ...table, aggregate: 'max' })).toBeUndefined()
})
