import { describe, expect, it } from 'vitest'
import { dayNumber } from '../iso-date.js'
import type { Test } from './schema.js'
import { compileTest } from './test.js'
import type { Truth } from './join.js'

const TODAY = dayNumber('2026-11-21')
const holds = (test: Test, value: unknown): Truth => compileTest(test)(value, TODAY)

describe('numbers: the name of a bound says whether it belongs', () => {
  it.each<[Test, boolean[]]>([
    [{ atLeast: 3 }, [false, true, true]],
    [{ above: 3 }, [false, false, true]],
    [{ atMost: 3 }, [true, true, false]],
    [{ below: 3 }, [true, false, false]],
    [{ atLeast: 3, atMost: 3 }, [false, true, false]],
    [{ atLeast: 2.5, below: 3 }, [true, false, false]],
    [{ above: 2.5, atMost: 3.5 }, [true, true, true]],
    [{ above: 3, below: 3.1 }, [false, false, false]],
    [{ is: 3 }, [false, true, false]],
    [{ isNot: 3 }, [true, false, true]],
    [{ in: [2.9, 3.1] }, [true, false, true]],
    [{ notIn: [2.9, 3.1] }, [false, true, false]],
  ])('%j for 2.9, 3, 3.1', (test, expected) => {
    expect([2.9, 3, 3.1].map((value) => holds(test, value))).toEqual(expected)
  })

  it('zero is zero, with either sign', () => {
    expect([0, -0].map((value) => holds({ is: 0 }, value))).toEqual([true, true])
    expect([0, -0].map((value) => holds({ below: 0 }, value))).toEqual([false, false])
  })
})

describe('dates: the same four bounds, and a day of its own', () => {
  const days = ['2025-02-28', '2025-03-01', '2025-03-02']

  it.each<[Test, boolean[]]>([
    [{ on: '2025-03-01' }, [false, true, false]],
    [{ onOrAfter: '2025-03-01' }, [false, true, true]],
    [{ after: '2025-03-01' }, [false, false, true]],
    [{ onOrBefore: '2025-03-01' }, [true, true, false]],
    [{ before: '2025-03-01' }, [true, false, false]],
    [{ after: '2025-02-28', before: '2025-03-02' }, [false, true, false]],
    [{ onOrAfter: '2025-02-28', onOrBefore: '2025-03-01' }, [true, true, false]],
    // Several tests in one object must all hold.
    [{ on: '2025-03-01', after: '2025-02-01' }, [false, true, false]],
    [{ on: '2025-03-01', onOrAfter: '2025-03-02' }, [false, false, false]],
    [{ on: '2025-03-01', before: '2025-03-01' }, [false, false, false]],
    [{ is: '2025-03-01' }, [false, true, false]],
  ])('%j for the days around 2025-03-01', (test, expected) => {
    expect(days.map((value) => holds(test, value))).toEqual(expected)
  })
})

describe('days ago count back from today', () => {
  const days = ['2026-10-21', '2026-10-22', '2026-10-23', '2026-11-21', '2026-11-22']

  it.each<[Test, boolean[]]>([
    [{ daysAgo: { atLeast: 30 } }, [true, true, false, false, false]],
    [{ daysAgo: { above: 30 } }, [true, false, false, false, false]],
    [{ daysAgo: { atMost: 30 } }, [false, true, true, true, true]],
    [{ daysAgo: { below: 30 } }, [false, false, true, true, true]],
    [{ daysAgo: { atLeast: 0, atMost: 30 } }, [false, true, true, true, false]],
    [{ daysAgo: { below: 0 } }, [false, false, false, false, true]],
  ])('%j on 2026-11-21, for 31, 30, 29 days ago, today, tomorrow', (test, expected) => {
    expect(days.map((value) => holds(test, value))).toEqual(expected)
  })
})

describe('texts and truth values', () => {
  it.each<[Test, unknown, boolean]>([
    [{ startsWith: 'A0' }, 'A01-07-0001', true],
    [{ startsWith: 'a0' }, 'A01-07-0001', false],
    [{ endsWith: '0001' }, 'A01-07-0001', true],
    [{ contains: '-07-' }, 'A01-07-0001', true],
    [{ contains: '-08-' }, 'A01-07-0001', false],
    [{ startsWith: 'A', endsWith: '1', contains: '07' }, 'A01-07-0001', true],
    [{ startsWith: 'A', endsWith: '2' }, 'A01-07-0001', false],
    [{ contains: '' }, '', true],
    [{ contains: '级' }, 'A级', true],
    // No pattern language: a dot is a dot.
    [{ contains: '.' }, 'abc', false],
    [{ is: 'A' }, 'A', true],
    [{ is: 'A' }, 'a', false],
    [{ isNot: 'A' }, 'B', true],
    [{ in: ['A', 'B'] }, 'B', true],
    [{ notIn: ['A', 'B'] }, 'B', false],
    [{ notIn: ['A', 'B'] }, 'C', true],
    [{ is: true }, true, true],
    [{ is: true }, false, false],
    [{ isNot: true }, false, true],
    [{ in: ['A', 1] }, 1, true],
    [{ in: ['A', 1] }, 'B', false],
  ])('%j for %j: %s', (test, value, expected) => {
    expect(holds(test, value)).toBe(expected)
  })
})

describe('known asks for nothing but that there is a fact', () => {
  it.each([[0], [''], [false], ['2025-03-01'], [3]])('%j is known', (value) => {
    expect(holds({ known: true }, value)).toBe(true)
    expect(holds({ known: false }, value)).toBe(false)
  })

  it.each([[null], [undefined], [{}], [[]], [Object]])('%s is not known', (value) => {
    expect(holds({ known: true }, value)).toBe(false)
    expect(holds({ known: false }, value)).toBe(true)
  })

  it.each([[NaN], [Infinity], [-Infinity]])(
    '%s is neither: it is a slip on the record',
    (value) => {
      expect(holds({ known: true }, value)).toBeUndefined()
      expect(holds({ known: false }, value)).toBeUndefined()
    },
  )
})

describe('what is missing or of another type has no answer', () => {
  const ofNumbers: Test[] = [{ atLeast: 3 }, { is: 3 }, { isNot: 3 }, { in: [3] }, { notIn: [3] }]
  const ofDates: Test[] = [
    { on: '2025-03-01' },
    { before: '2025-03-01' },
    { daysAgo: { atLeast: 0 } },
  ]
  const ofTexts: Test[] = [{ startsWith: '3' }, { is: '3' }, { isNot: '3' }, { notIn: ['3'] }]
  const ofTruth: Test[] = [{ is: true }, { isNot: true }, { in: [true] }, { notIn: [true] }]

  it.each<[string, Test[], unknown[]]>([
    ['a number', ofNumbers, ['3', '', true, Number.NaN, Number.POSITIVE_INFINITY]],
    ['a date', ofDates, ['03/01/2025', '2025-02-29', '2025-3-1', '', 20250301, true, Number.NaN]],
    ['a text', ofTexts, [3, true, Number.NaN]],
    ['a truth value', ofTruth, ['true', 1, 0, '']],
  ])('a test that asks for %s', (_, tests, values) => {
    for (const test of tests) {
      for (const value of [...values, null, undefined, {}, [3], Object]) {
        expect([test, value, holds(test, value)]).toEqual([test, value, undefined])
      }
    }
  })

  it('a part that fails settles the test, whatever the others do not know', () => {
    expect(holds({ known: true, atLeast: 3 }, undefined)).toBe(false)
    expect(holds({ known: true, atLeast: 3 }, 'three')).toBeUndefined()
    expect(holds({ isNot: 5, atLeast: 3 }, 5)).toBe(false)
    expect(holds({ isNot: 5, atLeast: 3 }, 4)).toBe(true)
    expect(holds({ isNot: 5, atLeast: 3 }, 2)).toBe(false)
  })

  it('a test that asks nothing always holds', () => {
    expect(holds({}, undefined)).toBe(true)
  })
})
