import { describe, expect, it } from 'vitest'
import { gradeOf, rowsOf, table, today } from '../../../../tests/decision-tables.js'
import type { RowTests } from '../../../shared/index.js'
import { lintGrading } from '../lint-grading.js'

describe('values that no row covers (RULES #28)', () => {
  const gap = rowsOf(['A', { orders: { atLeast: 10 } }], ['B', { orders: { above: 0, below: 10 } }])

  it('are shown by a customer, who gets no grade', () => {
    const policy = table({ rows: gap })
    const [finding, ...others] = lintGrading(policy)
    expect(others).toEqual([])
    expect(finding).toEqual({
      code: 'grading/values-uncovered',
      severity: 'error',
      rule: '/rows',
      example: { facts: { orders: 0 } },
    })
    expect(finding && gradeOf(policy, finding).findings).toEqual([
      { code: 'grading/no-row', rule: '/rows' },
    ])
  })

  it('are none where "otherwise" takes them, or where facts are declared not to be so', () => {
    expect(lintGrading(table({ rows: gap, otherwise: 'C' }))).toEqual([])
    const facts = { orders: { type: 'number', atLeast: 1 } } as const
    expect(lintGrading(table({ rows: gap, facts }))).toEqual([])
  })

  it('lie between two bounds that nearly meet, but not between whole numbers', () => {
    const rows = rowsOf(['A', { orders: { atLeast: 10 } }], ['B', { orders: { atMost: 9 } }])
    expect(lintGrading(table({ rows }))).toMatchObject([{ example: { facts: { orders: 9.1 } } }])
    const facts = { orders: { type: 'number', step: 1 } } as const
    expect(lintGrading(table({ rows, facts }))).toEqual([])
  })

  it('may take several facts together: every corner but one', () => {
    const rows = rowsOf(
      ['A', { orders: { atLeast: 10 }, region: { is: 'north' } }],
      ['B', { orders: { below: 10 } }],
      ['C', { orders: { atLeast: 10 }, region: { startsWith: 's' } }],
    )
    expect(lintGrading(table({ rows }))).toMatchObject([
      { code: 'grading/values-uncovered', example: { facts: { orders: 10, region: 'other' } } },
    ])
  })

  it('count a customer for whom a fact is not known where a row asks that', () => {
    const rows = rowsOf(['A', { orders: { known: true } }])
    expect(lintGrading(table({ rows }))).toMatchObject([{ example: { facts: { orders: null } } }])
    const both = rowsOf(['A', { orders: { known: true } }], ['C', { orders: { known: false } }])
    expect(lintGrading(table({ rows: both }))).toEqual([])
  })
})

describe('dates asked by the calendar and by age', () => {
  const rows = rowsOf(
    ['A', { last: { onOrAfter: '2026-11-01' } }],
    ['B', { last: { daysAgo: { atLeast: 30 } } }],
  )

  it('are one axis on a given day', () => {
    expect(lintGrading(table({ rows, hitPolicy: 'first' }), { today })).toEqual([
      {
        code: 'grading/values-uncovered',
        severity: 'error',
        rule: '/rows',
        example: { facts: { last: '2026-10-31' }, today },
      },
    ])
    expect(lintGrading(table({ rows, hitPolicy: 'first' }), { today: '2026-12-01' })).toEqual([])
  })

  it('are looked at on the latest day that the policy names, when none is given', () => {
    expect(lintGrading(table({ rows, hitPolicy: 'first' }))).toMatchObject([
      { example: { facts: { last: '2026-10-31' }, today: '2026-11-01' } },
    ])
  })
})

describe('rows that can never win (RULES #28)', () => {
  it('are covered by earlier rows together, and each that is named is needed', () => {
    const rows = rowsOf(
      ['A', { orders: { atLeast: 10 } }],
      ['B', { orders: { below: 10 }, region: { is: 'north' } }],
      ['C', { region: { is: 'north' } }],
      ['C', {}],
    )
    const policy = table({ rows, hitPolicy: 'first' })
    const [finding, ...others] = lintGrading(policy)
    expect(others).toEqual([])
    expect(finding).toEqual({
      code: 'grading/rule-never-wins',
      severity: 'warning',
      rule: '/rows/2',
      rules: ['/rows/0', '/rows/1'],
      example: { facts: { orders: 9, region: 'north' } },
    })
    expect(finding && gradeOf(policy, finding).rule).toBe('/rows/1')
  })

  it('are told by the one row that covers them where one does', () => {
    const rows = rowsOf(
      ['A', { orders: { atLeast: 10 } }],
      ['B', { orders: { atLeast: 5 } }],
      ['C', { orders: { atLeast: 7 } }],
      ['C', {}],
    )
    expect(lintGrading(table({ rows, hitPolicy: 'first' }))).toMatchObject([
      { rule: '/rows/2', rules: ['/rows/1'] },
    ])
  })

  it('with "priority" are covered by rows of better grades, wherever they stand', () => {
    const rows = rowsOf(
      ['B', { orders: { atLeast: 10 } }],
      ['A', { orders: { atLeast: 5 } }],
      ['C', {}],
    )
    expect(lintGrading(table({ rows, hitPolicy: 'priority' }))).toMatchObject([
      { code: 'grading/rule-never-wins', rule: '/rows/0', rules: ['/rows/1'] },
    ])
  })

  it('match nobody where their own tests contradict each other, and then have no example', () => {
    const rows = [
      {
        id: 'odd',
        name: { en: 'Odd ones' },
        grade: 'A',
        when: { region: { is: 'north', startsWith: 's' } },
      },
      { grade: 'C', when: {} },
    ]
    expect(lintGrading(table({ rows, hitPolicy: 'any' }))).toEqual([
      {
        code: 'grading/rule-never-wins',
        severity: 'warning',
        rule: '/rows/0',
        name: { en: 'Odd ones' },
      },
    ])
  })

  it('match nobody who can be, where the fact is declared so', () => {
    const rows = rowsOf(['A', { orders: { above: 100 } }], ['C', {}])
    const facts = { orders: { type: 'number', atMost: 100 } } as const
    expect(lintGrading(table({ rows, facts, hitPolicy: 'first' }))).toMatchObject([
      { rule: '/rows/0' },
    ])
  })
})

describe('rows that overlap (RULES #28)', () => {
  it('with "unique" are pairs, each with a customer who gets no grade', () => {
    const rows = rowsOf(
      ['A', { orders: { atLeast: 10 } }],
      ['B', { orders: { atMost: 10 } }],
      ['C', { region: { is: 'north' } }],
    )
    const policy = table({ rows })
    const findings = lintGrading(policy).filter(({ code }) => code === 'grading/rows-overlap')
    expect(findings.map(({ rule, rules }) => [rule, rules])).toEqual([
      ['/rows/0', ['/rows/1']],
      ['/rows/0', ['/rows/2']],
      ['/rows/1', ['/rows/2']],
    ])
    for (const finding of findings) {
      expect(gradeOf(policy, finding).findings).toMatchObject([{ code: 'grading/rows-conflict' }])
    }
    expect(findings[0]?.example).toEqual({ facts: { orders: 10, region: 'other' } })
  })

  it('with "any" may be of one grade, and with "first" of any', () => {
    const rows = rowsOf(
      ['A', { orders: { atLeast: 10 } }],
      ['A', { orders: { atLeast: 5 } }],
      ['B', {}],
    )
    const pairs = lintGrading(table({ rows, hitPolicy: 'any' })).map(({ rule, rules }) => [
      rule,
      rules,
    ])
    expect(pairs).toEqual([
      ['/rows/0', ['/rows/2']],
      ['/rows/1', ['/rows/2']],
    ])
    expect(
      lintGrading(table({ rows: rows.slice(0, 1).concat(rows.slice(2)), hitPolicy: 'first' })),
    ).toEqual([])
  })

  it('in a flood are listed up to a hundred, and counted to the end', () => {
    const rows = rowsOf(
      ...Array.from({ length: 40 }, (_, index): ['A', RowTests] => [
        'A',
        { orders: { atLeast: index } },
      ]),
    )
    const policy = table({ rows, otherwise: 'C' })
    const findings = lintGrading(policy)
    const more = findings.find(({ code }) => code === 'grading/more-rows-overlap')
    expect(findings.filter(({ code }) => code === 'grading/rows-overlap')).toHaveLength(100)
    expect(more).toMatchObject({
      rule: '/rows',
      pairs: (40 * 39) / 2,
      listed: 100,
      severity: 'error',
    })
    expect(more && gradeOf(policy, more).findings).toMatchObject([
      { code: 'grading/rows-conflict' },
    ])
  })
})

describe('what grows old', () => {
  it('is young in every example', () => {
    const policy = table({
      facts: {
        orders: { type: 'number' },
        countedOn: { type: 'date' },
      },
      decay: [{ fact: 'orders', datedBy: 'countedOn', after: { months: 1 } }],
      rows: rowsOf(['A', { orders: { atLeast: 10 } }]),
    })
    const [finding] = lintGrading(policy, { today })
    expect(finding?.example).toEqual({ facts: { countedOn: today, orders: 9 }, today })
    expect(finding && gradeOf(policy, finding).findings).toEqual([
      { code: 'grading/no-row', rule: '/rows' },
    ])
  })
})
