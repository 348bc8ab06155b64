import { describe, expect, it } from 'vitest'
import { parse } from '../checking/schema.js'
import { Condition, NumberRange, Test } from './schema.js'

describe('a condition', () => {
  it.each<[unknown]>([
    [{ fact: 'orders', atLeast: 3 }],
    [{ fact: 'orders', above: 0, atMost: 10 }],
    [{ fact: 'orders', atLeast: 3, atMost: 3 }],
    [{ fact: 'orders', atLeast: 3, isNot: 5, known: true }],
    [{ fact: 'grade', in: ['O', 'A'] }],
    [{ fact: 'signedOn', onOrAfter: '2025-01-01', before: '2026-01-01' }],
    [{ fact: 'signedOn', after: '2025-01-01', before: '2025-01-03' }],
    [{ fact: 'lastOrder', daysAgo: { atMost: 30 } }],
    [{ fact: 'name', startsWith: 'A', endsWith: 'Z', contains: '-' }],
    [{ all: [] }],
    [{ any: [{ not: { all: [{ fact: 'x', is: 1 }] } }, { fact: 'y', known: false }] }],
  ])('%j is good, and comes back as it was', (condition) => {
    const sent: unknown = JSON.parse(JSON.stringify(condition))
    expect(parse(Condition, sent)).toEqual({ ok: true, value: condition })
  })

  it.each<[unknown, ...string[]]>([
    [{ fact: 'orders', atLest: 3, is: 1 }, 'schema/unknown-key /atLest'],
    [{ fact: 'orders' }, 'conditions/no-test '],
    [{ fact: '', is: 1 }, 'schema/too-small /fact'],
    [{ fact: 'x', is: null }, 'schema/wrong-type /is'],
    [{ fact: 'x', in: [] }, 'schema/too-small /in'],
    [{ fact: 'x', contains: '' }, 'schema/too-small /contains'],
    [{ fact: 'x', atLeast: '3' }, 'schema/wrong-type /atLeast'],
    [{ fact: 'x', atLeast: 3, above: 2 }, 'conditions/two-bounds /above'],
    [{ fact: 'x', atMost: 3, below: 4 }, 'conditions/two-bounds /below'],
    [{ fact: 'x', atLeast: 4, atMost: 3 }, 'conditions/empty-range /atMost'],
    [{ fact: 'x', atLeast: 3, below: 3 }, 'conditions/empty-range /below'],
    [{ fact: 'x', above: 3, atMost: 3 }, 'conditions/empty-range /atMost'],
    [{ fact: 'x', onOrAfter: '2025-01-01', after: '2025-01-01' }, 'conditions/two-bounds /after'],
    [
      { fact: 'x', onOrBefore: '2025-01-01', before: '2025-01-01' },
      'conditions/two-bounds /before',
    ],
    [{ fact: 'x', after: '2025-01-01', before: '2025-01-02' }, 'conditions/empty-range /before'],
    [
      { fact: 'x', onOrAfter: '2025-01-02', onOrBefore: '2025-01-01' },
      'conditions/empty-range /onOrBefore',
    ],
    [{ fact: 'x', onOrAfter: '2025-02-29', before: '2025-01-01' }, 'date/invalid /onOrAfter'],
    [{ fact: 'x', daysAgo: {} }, 'conditions/no-test /daysAgo'],
    [{ fact: 'x', daysAgo: { atLeast: 9, below: 9 } }, 'conditions/empty-range /daysAgo/below'],
    [{ fact: 'x', atLeast: 3, startsWith: 'A' }, 'conditions/mixed-kinds '],
    [
      { all: [{ any: [{ not: { fact: 'x', atMost: true } }] }] },
      'schema/wrong-type /all/0/any/0/not/atMost',
    ],
    [{ al: [] }, 'schema/missing /all', 'schema/unknown-key /al'],
    [{ not: [] }, 'schema/wrong-type /not'],
    [{ all: { fact: 'x', is: 1 } }, 'schema/wrong-type /all'],
    ['orders >= 3', 'schema/wrong-type '],
  ])('%j: %s', (condition, ...expected) => {
    const outcome = parse(Condition, condition)
    const problems = outcome.ok ? [] : outcome.problems
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(expected)
  })

  it('mixed kinds are named, each by its first test', () => {
    const outcome = parse(Test, { daysAgo: { atMost: 3 }, below: 2, contains: 'x' })
    expect(outcome).toMatchObject({
      problems: [
        {
          code: 'conditions/mixed-kinds',
          params: { tests: ['below', 'daysAgo', 'contains'], kinds: ['number', 'date', 'text'] },
        },
      ],
    })
  })
})

describe('a range of numbers', () => {
  it('says of two bounds on one side which is the other', () => {
    expect(parse(NumberRange, { atLeast: 1, above: 1 })).toMatchObject({
      problems: [{ code: 'conditions/two-bounds', path: '/above', params: { other: 'atLeast' } }],
    })
    expect(parse(NumberRange, { atLeast: 4, below: 3 })).toMatchObject({
      problems: [{ code: 'conditions/empty-range', params: { low: 4, high: 3 } }],
    })
  })
})
