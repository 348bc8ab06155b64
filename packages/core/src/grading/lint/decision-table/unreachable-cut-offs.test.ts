import { describe, expect, it } from 'vitest'
import { gradeOf, table } from '../../../../tests/decision-tables.js'
import { lintGrading } from '../lint-grading.js'

describe('cut-offs of "collect" that no score can reach (RULES #30)', () => {
  const rows = [
    { when: { orders: { atLeast: 10 } }, points: 3 },
    { when: { orders: { atLeast: 20 } }, points: 3 },
    { when: { region: { is: 'north' } }, points: 2.5 },
  ]
  const bands = [
    { grade: 'A', atLeast: 9 },
    { grade: 'B', atLeast: 5 },
    { grade: 'C', atLeast: 0 },
  ]

  it('come with the nearest score below, and its customer', () => {
    const policy = table({ hitPolicy: 'collect', aggregate: 'sum', rows, bands })
    const [finding, ...others] = lintGrading(policy)
    expect(others).toEqual([])
    expect(finding).toEqual({
      code: 'grading/cut-off-unreachable',
      severity: 'warning',
      rule: '/bands/0',
      grade: 'A',
      atLeast: 9,
      nearest: 8.5,
      example: { facts: { orders: 20, region: 'north' } },
    })
    expect(finding && gradeOf(policy, finding)).toMatchObject({ score: 8.5, grade: 'B' })
  })

  it('are those of the most points with "max"', () => {
    const policy = table({ hitPolicy: 'collect', aggregate: 'max', rows, bands, otherwise: 'C' })
    expect(lintGrading(policy)).toMatchObject([
      { rule: '/bands/0', nearest: 3 },
      { rule: '/bands/1', nearest: 3, below: 9 },
    ])
  })

  it('are those of the number of rows with "count"', () => {
    const counted = rows.map(({ when }) => ({ when }))
    const policy = table({ hitPolicy: 'collect', aggregate: 'count', rows: counted, bands })
    expect(lintGrading(policy)).toMatchObject([
      { rule: '/bands/0', nearest: 3 },
      { rule: '/bands/1', nearest: 3 },
    ])
  })
})
