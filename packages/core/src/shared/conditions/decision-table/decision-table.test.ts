import { describe, expect, it } from 'vitest'
import type { Subject } from '../condition.js'
import { dayNumber } from '../../iso-date.js'
import { compileDecisionTable } from './decision-table.js'
import type { RowTests } from './schema.js'

const today = dayNumber('2026-11-21')

/** Asks a table of these rows. */
function asking(table: readonly RowTests[]) {
  const ask = compileDecisionTable(
    table.map((when) => ({ when })),
    ({ certain, open, openFacts }) => ({
      certain: certain(table.length),
      open: open(),
      openFacts: openFacts(open()),
    }),
  )
  return (facts: NonNullable<Subject['facts']>, on = today) => ask({ facts }, on)
}

describe('rows are certain, open or ruled out', () => {
  const ask = asking([
    { orders: { atLeast: 10 }, area: { is: 'north' } },
    { orders: { atLeast: 5 }, area: { in: ['north', 'south'] } },
    {},
    { revenue: { above: 0 }, area: { isNot: 'north' } },
    { revenue: { above: 0 }, orders: { atMost: 9 } },
  ])

  it('a row holds when all its tests hold, and one without tests for everybody', () => {
    expect(ask({ orders: 12, area: 'north', revenue: 0 }).certain).toEqual([0, 1, 2])
    expect(ask({ orders: 7, area: 'south', revenue: 1 }).certain).toEqual([1, 2, 3, 4])
  })

  it('a missing fact leaves open the rows that nothing else rules out', () => {
    expect(ask({ orders: 12, area: 'north' })).toEqual({
      certain: [0, 1, 2],
      open: [],
      openFacts: [],
    })
    expect(ask({ orders: 7, area: 'east' })).toEqual({
      certain: [2],
      open: [3, 4],
      openFacts: [['revenue', 3]],
    })
  })

  it('a fact of the wrong type is as open as a missing one', () => {
    expect(ask({ orders: '7', area: 'south', revenue: 0 })).toEqual({
      certain: [2],
      open: [1],
      openFacts: [['orders', 1]],
    })
  })

  it('open facts come in the order of the rows that they leave open', () => {
    const late = asking([{ a: { is: 1 }, b: { is: 1 } }, { c: { is: 1 } }, { a: { is: 1 } }])
    expect(late({ b: 2 }).openFacts).toEqual([
      ['c', 1],
      ['a', 2],
    ])
    expect(ask({}).openFacts).toEqual([
      ['orders', 0],
      ['area', 0],
      ['revenue', 3],
    ])
  })
})

describe('what subjects share', () => {
  it('the same decision is given to all whose facts no test tells apart', () => {
    const ask = asking([{ orders: { atLeast: 10, below: 20 } }, { orders: { is: 30 } }])
    expect(ask({ orders: 10 })).not.toBe(ask({ orders: 11 }))
    expect(ask({ orders: 11 })).toBe(ask({ orders: 12.5 }))
    expect(ask({ orders: 29 })).not.toBe(ask({ orders: 30 }))
    expect(ask({ orders: 30 })).not.toBe(ask({ orders: '30' }))
  })

  it('an age is counted to the day of the question', () => {
    const ask = asking([{ lastOrderOn: { daysAgo: { atMost: 30 } } }])
    expect(ask({ lastOrderOn: '2026-10-22' }).certain).toEqual([0])
    expect(ask({ lastOrderOn: '2026-10-22' }, today + 1).certain).toEqual([])
  })
})

describe('thousands of rows', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)

  it('are found wherever they stand', () => {
    const ask = asking(
      numbers(3_000).map((row) => ({
        x: { atLeast: row, below: row + 3 },
        y: { in: [row % 7, 'any'] },
      })),
    )
    const wrong = numbers(3_000).filter((x) => {
      const three = ask({ x: x + 0.5, y: 'any' }).certain.join()
      const one = ask({ x, y: x % 7 }).certain.join()
      return three !== [x - 2, x - 1, x].slice(x < 2 ? 2 - x : 0).join() || one !== String(x)
    })
    expect(wrong).toEqual([])
  })

  it('are listed no further than is asked, however few they are', () => {
    const ask = compileDecisionTable(
      numbers(1_000).map((row) => ({ when: { x: { is: row % 100 } } })),
      ({ certain }) => certain(3),
    )
    expect(ask({ facts: { x: 7 } }, today)).toEqual([7, 107, 207])
  })

  it.each([
    [
      'texts',
      [{ x: { startsWith: 'A' } }, { x: { endsWith: '7' } }],
      numbers(10_000).map((index) => ({
        facts: { x: `A${index}` },
        rows: index % 10 === 7 ? [0, 1] : [0],
      })),
    ],
    [
      'classes of values',
      numbers(20_000).map((row) => ({ x: { is: row } })),
      numbers(2_000).map((index) => ({ facts: { x: 10 * index }, rows: [10 * index] })),
    ],
    [
      'cells',
      numbers(200).map((row) => ({ x: { is: row }, y: { isNot: row } })),
      numbers(40_000).map((index) => {
        const [x, y] = [index % 200, Math.floor(index / 200)]
        return { facts: { x, y }, rows: x === y ? [] : [x] }
      }),
    ],
    [
      'cells than can be numbered',
      numbers(60).map((row) => ({ [`x${row}`]: { is: 1 } })),
      numbers(60).map((row) => ({
        facts: Object.fromEntries(numbers(60).map((x) => [`x${x}`, x === row ? 1 : 0])),
        rows: [row],
      })),
    ],
  ])('more %s than are kept are answered all the same', (_, table: RowTests[], asked) => {
    const ask = asking(table)
    const wrong = asked.filter(({ facts, rows }) => ask(facts).certain.join() !== rows.join())
    expect(wrong).toEqual([])
  })
})
