import { describe, expect, it } from 'vitest'
import type { FactDeclaration } from '../declarations/schema.js'
import type { Test } from '../schema.js'
import { factClasses } from './fact-classes.js'

const today = '2026-11-21'
const classes = (tests: Test[], declared?: FactDeclaration) =>
  factClasses(tests, { today, ...(declared && { declared }) }).classes
const witnesses = (tests: Test[], declared?: FactDeclaration) =>
  classes(tests, declared).map(({ witness }) => witness)

describe('numbers are cut where an answer changes', () => {
  it('each class has its ends, its numbers of thousandths and a short witness', () => {
    expect(classes([{ atLeast: 5, below: 10 }])).toEqual([
      { type: 'number', witness: 4, high: { value: 5, open: true }, highest: 4.999 },
      {
        type: 'number',
        witness: 5,
        low: { value: 5, open: false },
        lowest: 5,
        high: { value: 10, open: true },
        highest: 9.999,
      },
      { type: 'number', witness: 10, low: { value: 10, open: false }, lowest: 10 },
    ])
  })

  it('between two bounds that nearly meet lies a number, though none of thousandths', () => {
    const [, between] = classes([{ atMost: 10 }, { atLeast: 10.0001 }])
    expect(between).toEqual({
      type: 'number',
      witness: 10.00001,
      low: { value: 10, open: true },
      high: { value: 10.0001, open: true },
    })
  })

  it.each<[string, Test[], FactDeclaration, unknown[]]>([
    [
      'nothing lies between whole numbers',
      [{ atMost: 4 }, { atLeast: 5 }],
      { type: 'number', step: 1 },
      [4, 5],
    ],
    [
      'a step of tenths',
      [{ above: 0.2, below: 0.4 }],
      { type: 'number', step: '0.1' },
      [0.2, 0.3, 0.4],
    ],
    ['steps count from the least value', [{ is: 2 }], { type: 'number', step: 2, atLeast: 1 }, [1]],
    [
      'nothing is beyond the declared ends',
      [{ atLeast: 0 }, { atMost: 5 }],
      { type: 'number', atLeast: 0, atMost: 5 },
      [0],
    ],
    [
      'an end that is declared may be all',
      [{ above: 5 }, { above: 4 }],
      { type: 'number', atMost: 5, step: 1 },
      [4, 5],
    ],
    ['another point between equal neighbours', [{ isNot: 3 }], { type: 'number' }, [2, 3, 4]],
  ])('%s', (_, tests, declared, expected) => {
    expect(witnesses(tests, declared)).toEqual(expected)
  })

  it('between two neighbouring numbers there is nothing', () => {
    expect(witnesses([{ atMost: 1 }, { atLeast: 1 + Number.EPSILON }])).toEqual([
      1,
      1 + Number.EPSILON,
    ])
  })
})

describe('days are one axis, asked by the calendar and by age', () => {
  it('in ascending order, with the day nearest to today as witness', () => {
    expect(classes([{ daysAgo: { atMost: 30 } }, { onOrAfter: '2026-11-01' }])).toEqual([
      { type: 'date', witness: '2026-10-21', last: '2026-10-21' },
      { type: 'date', witness: '2026-10-31', first: '2026-10-22', last: '2026-10-31' },
      { type: 'date', witness: '2026-11-21', first: '2026-11-01' },
    ])
  })

  it('a date that equals one is a day, and no text beside', () => {
    expect(witnesses([{ after: '2026-11-21' }, { is: '2026-12-24' }])).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-12-24',
      '2026-12-25',
    ])
  })
})

describe('other facts', () => {
  it('the texts that are named, those that none tells apart once, and one for all others', () => {
    expect(witnesses([{ is: 'north' }, { in: ['south', 'west'] }])).toEqual([
      'other',
      'north',
      'south',
    ])
  })

  it('of a declared list exactly its texts', () => {
    const declared: FactDeclaration = { type: 'text', oneOf: ['north', 'south'] }
    expect(witnesses([{ is: 'north' }, { is: 'south' }], declared)).toEqual(['north', 'south'])
  })

  it('a text that starts and ends with what overlaps is as short as can be', () => {
    expect(witnesses([{ startsWith: 'aba' }, { endsWith: 'bab' }])).toEqual([
      'other',
      'aba',
      'bab',
      'abab',
    ])
  })

  it('"not known" is a class where a test asks for it, and then only', () => {
    expect(witnesses([{ is: true }])).toEqual([true, false])
    expect(witnesses([{ is: true }, { known: false }])).toEqual([true, false, null])
    expect(witnesses([{ known: true }])).toEqual([true, null])
  })

  it('of several types, the values of each', () => {
    expect(witnesses([{ in: [1, 'a', true] }])).toEqual([0, 1, 2, 'other', 'a', true, false])
  })
})

describe('what is asked in too many ways is said to be incomplete', () => {
  it('ends of dates', () => {
    const asked: Test[] = [{ after: '2026-11-21' }, { endsWith: '-01' }]
    expect(factClasses(asked, { today }).complete).toBe(false)
  })

  it('more combinations of texts than can be tried', () => {
    const asked = Array.from({ length: 20 }, (_, index): Test => ({ contains: `${index}!` }))
    expect(factClasses(asked, { today }).complete).toBe(false)
  })
})
