import { describe, expect, it } from 'vitest'
import { rowsOf, table, today } from '../../../../tests/decision-tables.js'
import type { RowTests } from '../../../shared/index.js'
import { lintGrading } from '../lint-grading.js'
import { lintDecisionTable } from './lint-decision-table.js'

describe('a search that is cut short says so (RULES #27)', () => {
  it('where the effort does not suffice', () => {
    const rows = rowsOf(['A', { orders: { atLeast: 10 } }], ['B', { orders: { below: 10 } }])
    const findings = lintDecisionTable(table({ rows }), today, { words: 1 })
    expect(findings).toEqual([
      { code: 'grading/too-large-to-check', severity: 'warning', rule: '/rows' },
    ])
  })

  it('where only luck would find what no row covers', { timeout: 60_000 }, () => {
    // Three of three hundred facts in each of so many rows: the hardest puzzles that logicians know.
    let last = 1
    const next = (below: number) => {
      last = (last * 48_271) % 2_147_483_647
      return last % below
    }
    const rows = rowsOf(
      ...Array.from({ length: 1300 }, (): ['A', RowTests] => {
        const asked = [0, 1, 2].map(() => [`fact ${next(300)}`, { is: next(2) === 0 }])
        return ['A', Object.fromEntries(asked) as RowTests]
      }),
    )
    expect(lintGrading(table({ rows, hitPolicy: 'any' }))).toEqual([
      { code: 'grading/too-large-to-check', severity: 'warning', rule: '/rows' },
    ])
  })

  it('where points add up to more scores than can be held', () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      when: { [`fact ${index}`]: { is: true } },
      points: 2 ** index,
    }))
    const bands = [
      { grade: 'A', atLeast: 2 },
      { grade: 'B', atLeast: 1 },
      { grade: 'C', atLeast: 0 },
    ]
    expect(lintGrading(table({ rows, hitPolicy: 'collect', aggregate: 'sum', bands }))).toEqual([
      { code: 'grading/too-large-to-check', severity: 'warning', rule: '/rows' },
    ])
  })

  it('where a text is asked in too many ways, and nothing is called unreachable then', () => {
    const rows = rowsOf(
      ...Array.from({ length: 20 }, (_, index): ['A', RowTests] => [
        'A',
        { note: { contains: `${index}!` } },
      ]),
    )
    const codes = lintGrading(table({ rows, hitPolicy: 'first' })).map(({ code }) => code)
    expect(codes).toEqual(['grading/values-uncovered', 'grading/too-large-to-check'])
  })
})

describe('a table of three thousand rows', { timeout: 60_000 }, () => {
  const regions = Array.from({ length: 10 }, (_, index) => `region ${index}`)
  const facts = {
    region: { type: 'text', oneOf: regions },
    revenue: { type: 'number' },
    visits: { type: 'number', atLeast: 0, step: 1 },
  } as const
  const between = (index: number, last: number, width: number) => ({
    ...(index > 0 && { atLeast: index * width }),
    ...(index < last && { below: (index + 1) * width }),
  })
  const rows = regions.flatMap((region) =>
    Array.from({ length: 15 }, (_, size) =>
      Array.from({ length: 20 }, (_, often) => ({
        grade: 'ABC'.charAt((size + often) % 3),
        when: {
          region: { is: region },
          revenue: between(size, 14, 10_000),
          visits: between(often, 19, 3),
        },
      })),
    ).flat(),
  )

  it('is clean when it is', () => {
    expect(rows).toHaveLength(3000)
    expect(lintGrading(table({ facts, rows }))).toEqual([])
    expect(lintGrading(table({ facts, rows, hitPolicy: 'first' }))).toEqual([])
    expect(lintGrading(table({ facts, rows, hitPolicy: 'priority' }))).toEqual([])
  })

  it('shows the one row that is missing, and the one that is there twice', () => {
    const [missing] = rows.slice(1234, 1235)
    expect(
      lintGrading(table({ facts, rows: rows.filter((row) => row !== missing) })),
    ).toMatchObject([
      {
        code: 'grading/values-uncovered',
        example: { facts: { region: 'region 4', revenue: 10_000, visits: 42 } },
      },
    ])
    const twice = [...rows, ...rows.slice(1234, 1235)]
    expect(lintGrading(table({ facts, rows: twice }))).toMatchObject([
      { code: 'grading/rows-overlap', rule: '/rows/1234', rules: ['/rows/3000'] },
      { code: 'grading/rule-never-wins', rule: '/rows/1234', rules: ['/rows/3000'] },
      { code: 'grading/rule-never-wins', rule: '/rows/3000', rules: ['/rows/1234'] },
    ])
  })

  it('may be a ladder, each rung of which leaves something to the next, but one that stands too low', () => {
    const rungs = Array.from({ length: 3000 }, (_, index): ['A', RowTests] => [
      'A',
      { revenue: { atLeast: 3000 - index } },
    ])
    const rungless = rowsOf(...rungs, ['C', {}])
    const swapped = [
      ...rungless.slice(0, 10),
      ...rungless.slice(11, 21),
      ...rungless.slice(10, 11),
      ...rungless.slice(21),
    ]
    expect(lintGrading(table({ rows: swapped, hitPolicy: 'first' }))).toMatchObject([
      { code: 'grading/rule-never-wins', rule: '/rows/20', rules: ['/rows/10'] },
    ])
  })
})
