import { expect, test } from 'vitest'
import { historyLine } from './history-line.js'

const grades = ['A', 'B', 'C'].map((id) => ({ id }))
const history = [
  { grade: 'C', on: '2026-01-01' },
  { grade: 'A', on: '2026-01-26' },
] as const

test('the line begins with the first grade and ends today', () => {
  const line = historyLine(history, '2026-04-11', grades)
  expect(line).toMatchObject({ path: 'M0 50H25V10H100', height: 60, grades: ['A', 'B', 'C'] })
})

test('each grade lasts until the next one begins, the last until today', () => {
  const line = historyLine(history, '2026-04-11', grades)
  expect(line?.stays.map(({ until }) => until)).toEqual(['2026-01-26', undefined])
})

test('entries in any order make the same line', () => {
  expect(historyLine([...history].reverse(), '2026-04-11', grades)).toEqual(
    historyLine(history, '2026-04-11', grades),
  )
})

test('the same grade again is no step, and what is to come is not yet there', () => {
  const more = [
    ...history,
    { grade: 'A', on: '2026-02-01' },
    { grade: 'B', on: '2027-01-01' },
  ] as const
  expect(historyLine(more, '2026-04-11', grades)).toEqual(
    historyLine(history, '2026-04-11', grades),
  )
})

test('a grade that the policy no longer has stands below', () => {
  const line = historyLine([{ grade: 'X', on: '2026-01-01' }], '2026-04-11', grades)
  expect(line).toMatchObject({ grades: ['A', 'B', 'C', 'X'], path: 'M0 70H100' })
})

test('of many grades only those have a line that the customer has had', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => ({ id }))
  expect(historyLine(history, '2026-04-11', many)?.grades).toEqual(['A', 'C'])
})

test('a history of today only is a line all the same', () => {
  expect(historyLine([{ grade: 'A', on: '2026-04-11' }], '2026-04-11', grades)?.path).toBe(
    'M0 10H100',
  )
})

test('without a past there is no line', () => {
  expect(historyLine([], '2026-04-11', grades)).toBeUndefined()
})
