import { describe, expect, it } from 'vitest'
import { PriceBook } from '../schema.js'
import { nextBreak } from './next-break.js'

const today = '2026-11-21'
const conventions = {
  choose: ['refuse'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}
const bookOf = (parts: object) =>
  PriceBook.parse({
    currency: 'CNY',
    conventions,
    items: [
      { id: 'pen', unit: 'piece', group: 'writing', units: { box: { quantity: 12, of: 'piece' } } },
      { id: 'ink', unit: 'piece', group: 'writing' },
    ],
    prices: [],
    ...parts,
  })
const penPrice = (scheme: object, more: object = {}) => ({
  id: 'pen',
  item: 'pen',
  scheme,
  ...more,
})
const inkPrice = { id: 'ink', item: 'ink', scheme: { type: 'per-unit', unit: 10 } }
const lines = (quantity: number | string, more: object = {}) => ({
  lines: [{ id: '1', item: 'pen', quantity, ...more }],
})

/** The two quantities of the first line, whatever a unit saves. */
const breaksOf = (book: PriceBook, request: Parameters<typeof nextBreak>[0], saving = '0') => {
  const [first] = nextBreak(request, book, { today }, { saving })
  return [first?.cheaperUnit?.quantity ?? null, first?.cheaperWhole?.quantity ?? null]
}

describe('nextBreak (RULES #36)', () => {
  const volume = (...tiers: object[]) => bookOf({ prices: [penPrice({ type: 'volume', tiers })] })

  it('2 more and each costs 20 % less, and the whole no more than now', () => {
    const book = volume({ upTo: 9, unit: 10 }, { upTo: 99, unit: 8 }, { unit: 7 })
    expect(nextBreak(lines(8), book, { today })).toEqual([
      {
        line: '1',
        cheaperUnit: { quantity: '10', more: '2', unitNet: '8', saving: '0.2' },
        cheaperWhole: {
          quantity: '10',
          more: '2',
          net: { amount: 8000, currency: 'CNY' },
          saving: { amount: 0, currency: 'CNY' },
        },
      },
    ])
    expect(breaksOf(book, lines(7))).toEqual(['10', null])
    expect(breaksOf(book, lines(9))).toEqual(['10', '10'])
    expect(breaksOf(book, lines(95))).toEqual(['100', '100'])
    expect(breaksOf(book, lines(100))).toEqual([null, null])
  })

  it('a tier that is hundreds of thousands away is found too', () => {
    expect(breaksOf(volume({ upTo: 499_999, unit: 10 }, { unit: 9 }), lines(3))).toEqual([
      '500000',
      null,
    ])
  })

  it('one amount for all makes each unit cheaper, and the whole no dearer, at once', () => {
    const book = bookOf({ prices: [penPrice({ type: 'flat', amount: 30 })] })
    expect(breaksOf(book, lines(4))).toEqual(['5', '5'])
  })

  it('nothing is cheaper than a unit that costs nothing, even where prices may be negative', () => {
    const rules = [{ id: 'off', quantity: { atLeast: 5 }, discount: { amount: 1 } }]
    const priced = (unit: number) =>
      bookOf({
        conventions: { ...conventions, belowZero: 'allow' },
        prices: [penPrice({ type: 'per-unit', unit })],
        adjustments: [{ id: 'unit', on: 'unit', stacking: 'sequential', rules }],
      })
    expect(breaksOf(priced(0), lines(3))).toEqual([null, '4'])
    expect(breaksOf(priced(1), lines(3))).toEqual(['5', '5'])
  })

  it('a package that is begun is filled up', () => {
    const book = bookOf({ prices: [penPrice({ type: 'package', size: 100, amount: 50 })] })
    expect(breaksOf(book, lines(130))).toEqual(['131', '131'])
    expect(breaksOf(book, lines(100))).toEqual([null, null])
  })

  it('a full package beyond a minimum: the price of a unit falls from lot end to lot end', () => {
    const tiers = [{ unit: 50, per: 100, flat: 40 }]
    const book = bookOf({ prices: [penPrice({ type: 'volume', tiers })] })
    // 100 cost 90, 200 cost 140: 0.9 and 0.7 each. From 156 on a unit is below 0.9.
    expect(breaksOf(book, lines(100))).toEqual(['156', null])
  })

  it('under graduated tiers the average falls at the next unit of a cheaper tier', () => {
    const tiers = [{ upTo: 50, unit: 10 }, { unit: 8 }]
    const book = bookOf({ prices: [penPrice({ type: 'graduated', tiers })] })
    expect(breaksOf(book, lines(10))).toEqual(['51', null])
    // 51 save 0.4 % each, 52 save 0.77 %.
    expect(breaksOf(book, lines(10), '0.005')).toEqual(['52', null])
  })

  it('an average that a dearer stretch raised falls again on a straight line', () => {
    const tiers = [{ upTo: 10, unit: 1 }, { upTo: 40, unit: 30 }, { unit: 2 }]
    const book = bookOf({ prices: [penPrice({ type: 'graduated', tiers })] })
    // 40 cost 910, and at 11 a unit costs 40/11; 910 + 2 (q - 40) < 40 q / 11 from 508 on.
    expect(breaksOf(book, lines(11))).toEqual(['508', null])
  })

  it('units are those that the line asks for', () => {
    const prices = [
      penPrice({ type: 'per-unit', unit: 3 }, { quantity: { below: 100 } }),
      { ...penPrice({ type: 'per-unit', unit: 2 }, { quantity: { atLeast: 100 } }), id: 'many' },
    ]
    expect(breaksOf(bookOf({ prices }), lines(2, { unit: 'box' }))).toEqual(['9', null])
    expect(breaksOf(bookOf({ prices }), lines('0.5'))).toEqual(['100.5', null])
  })

  it('rules that begin at a quantity of the order count what the other lines have', () => {
    const rule = { id: 'many', quantity: { atLeast: 100 }, discount: { rate: '0.1' } }
    const book = bookOf({
      prices: [penPrice({ type: 'per-unit', unit: 10 }), inkPrice],
      adjustments: [{ id: 'order', on: 'order', stacking: 'sequential', rules: [rule] }],
    })
    const request = { lines: [...lines(20).lines, { id: '2', item: 'ink', quantity: 33 }] }
    expect(breaksOf(book, request)).toEqual(['67', null])
    expect(
      breaksOf(book, { lines: [...lines(65).lines, { id: '2', item: 'ink', quantity: 33 }] }),
    ).toEqual(['67', '67'])
  })

  it('rules that begin at an amount are found though nothing names the quantity', () => {
    const rule = { id: 'big', amount: { atLeast: 1000 }, discount: { rate: '0.05' } }
    const book = bookOf({
      prices: [penPrice({ type: 'per-unit', unit: 7 })],
      adjustments: [{ id: 'order', on: 'order', stacking: 'sequential', rules: [rule] }],
    })
    expect(breaksOf(book, lines(100))).toEqual(['143', null])
    expect(breaksOf(book, lines(140))).toEqual(['143', '143'])
  })

  describe('a quantity whose quote a limit refuses is passed over', () => {
    const items = (limits: object) => [{ id: 'pen', unit: 'piece', ...limits }]

    it('by the floor of an item', () => {
      const tiers = [{ upTo: 99, unit: 10 }, { upTo: 199, unit: 5 }, { unit: 8 }]
      const prices = [penPrice({ type: 'volume', tiers })]
      expect(breaksOf(bookOf({ prices }), lines(95))).toEqual(['100', '100'])
      const book = bookOf({ prices, items: items({ floor: 6 }) })
      expect(breaksOf(book, lines(95))).toEqual(['200', null])
      const last = bookOf({ prices, items: items({ floor: 9 }) })
      expect(breaksOf(last, lines(95))).toEqual([null, null])
    })

    it('on a straight line, up to where it refuses no more', () => {
      const tiers = [
        { upTo: 100, unit: 10 },
        { unit: 2, flat: 100 },
      ]
      const prices = [penPrice({ type: 'volume', tiers })]
      // From 101 on a unit costs 2 and 100 shared: 2.99 at 101, 2.5 at 200.
      const book = bookOf({ prices, items: items({ ceiling: '2.5' }) })
      expect(breaksOf(book, lines(60))[0]).toBe('200')
    })

    it('lot by lot', () => {
      const tiers = [{ unit: 50, per: 100, flat: 40 }]
      const prices = [penPrice({ type: 'volume', tiers })]
      // 175 cost 140, which is 0.8 each; 176 are too cheap, and so is all up to 200. 238 cost 190.
      const book = bookOf({ prices, items: items({ floor: '0.797' }) })
      expect(breaksOf(book, lines(175))).toEqual(['238', null])
      expect(breaksOf(bookOf({ prices }), lines(175))).toEqual(['176', '176'])
    })
  })

  it('a line without a price, or without a quantity, has no break', () => {
    const book = bookOf({ prices: [penPrice({ type: 'per-unit', unit: 7 })] })
    expect(breaksOf(book, lines(0))).toEqual([null, null])
    expect(breaksOf(bookOf({}), lines(1))).toEqual([null, null])
    expect(breaksOf(book, { lines: [{ id: '1', item: 'nothing', quantity: 1 }] })).toEqual([
      null,
      null,
    ])
  })
})
