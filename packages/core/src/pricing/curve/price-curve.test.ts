import { describe, expect, it } from 'vitest'
import { quote } from '../quote.js'
import type { Adjustment, Price, PriceBook, PriceScheme } from '../schema.js'
import { priceCurve } from './price-curve.js'

const today = { today: '2026-11-21' } as const

function book(
  schemes: readonly (PriceScheme | Price)[],
  rules: readonly Adjustment[] = [],
): PriceBook {
  return {
    currency: 'CNY',
    conventions: {
      choose: ['cheapest', 'first'],
      rounding: { at: 'line', mode: 'half-up', of: 'result' },
      taxRounding: { at: 'line', mode: 'half-up' },
      belowZero: 'stop',
    },
    units: { box: { quantity: 12, of: 'piece' } },
    items: [{ id: 'rope', unit: 'piece' }],
    prices: schemes.map((scheme, index) =>
      'type' in scheme ? { id: `p${index}`, item: 'rope', scheme } : scheme,
    ),
    adjustments: [{ id: 's', on: 'line', stacking: 'sequential', rules: [...rules] }],
  }
}

const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const volume: PriceScheme = {
  type: 'volume',
  tiers: [{ upTo: 9, unit: 2 }, { upTo: 99, unit: '1.5' }, { unit: 1 }],
}

function breaks(priceBook: PriceBook, upTo?: number) {
  const options = upTo === undefined ? {} : { upTo }
  return priceCurve('rope', priceBook, today, options).breaks.map(
    ({ quantity, rule, dropsTotal }) => [quantity, rule, dropsTotal],
  )
}

describe('a price curve', () => {
  it('marks where each tier begins, and where the whole then costs less', () => {
    const curve = priceCurve('rope', book([volume]), today)
    expect(curve.breaks).toEqual([
      {
        quantity: 10,
        unitPrice: '1.5',
        total: yuan(1500),
        rule: '/prices/0/scheme/tiers/1',
        dropsTotal: true,
      },
      {
        quantity: 100,
        unitPrice: '1',
        total: yuan(10_000),
        rule: '/prices/0/scheme/tiers/2',
        dropsTotal: true,
      },
    ])
    expect(curve).toMatchObject({ currency: 'CNY', upTo: 149, terms: null, findings: [] })
  })

  it('shows both sides of a break, one unit and the end, each as quoted', () => {
    const priceBook = book([volume])
    const { points } = priceCurve('rope', priceBook, today, { upTo: 20 })
    const quantities = points.map(({ quantity }) => quantity)
    expect(quantities).toEqual([...quantities].sort((one, other) => one - other))
    for (const quantity of [1, 9, 10, 20]) expect(quantities).toContain(quantity)
    for (const { quantity, unitPrice, total } of points) {
      const [line] = quote({ lines: [{ id: 'x', item: 'rope', quantity }] }, priceBook, today).lines
      expect(line?.priced?.net).toEqual(total)
      expect(line?.priced?.unitNet).toBe(unitPrice)
    }
  })

  it('marks where a graduated price and a block go on', () => {
    const graduated: PriceScheme = { ...volume, type: 'graduated' }
    expect(breaks(book([graduated]))).toEqual([
      [10, '/prices/0/scheme/tiers/1', false],
      [100, '/prices/0/scheme/tiers/2', false],
    ])
    const block: PriceScheme = {
      type: 'block',
      blocks: [
        { below: 11, amount: 9 },
        { below: 51, amount: 5 },
      ],
    }
    expect(breaks(book([block]))).toEqual([[11, '/prices/0/scheme/blocks/1', true]])
  })

  it('finds where another price becomes the cheaper one, which no bound names', () => {
    const flat: PriceScheme = { type: 'flat', amount: 100 }
    const perUnit: PriceScheme = { type: 'per-unit', unit: 3 }
    expect(breaks(book([perUnit, flat]), 1000)).toEqual([[34, '/prices/1/scheme', false]])
  })

  it('marks where a rule begins and where one ends, by quantity or amount', () => {
    const perUnit: PriceScheme = { type: 'per-unit', unit: 3 }
    const rules: Adjustment[] = [
      { id: 'small', quantity: { below: 5 }, surcharge: { amount: 5 } },
      { id: 'big', amount: { atLeast: 100 }, discount: { rate: '0.1' } },
    ]
    expect(breaks(book([perUnit], rules))).toEqual([
      [5, '/adjustments/0/rules/0', true],
      [34, '/adjustments/0/rules/1', true],
    ])
  })

  it('counts in the own unit what a price says in another', () => {
    const price: Price = {
      id: 'boxed',
      item: 'rope',
      unit: 'box',
      scheme: { type: 'volume', tiers: [{ upTo: 2, unit: 12 }, { unit: 6 }] },
    }
    expect(breaks(book([price]))).toEqual([[25, '/prices/0/scheme/tiers/1', true]])
  })

  it('leaves out what has no price, and says nothing of it', () => {
    const price: Price = {
      id: 'many',
      item: 'rope',
      quantity: { atLeast: 5 },
      scheme: { type: 'per-unit', unit: 3 },
    }
    const { points, findings } = priceCurve('rope', book([price]), today, { upTo: 12 })
    expect(points[0]?.quantity).toBe(5)
    expect(points.at(-1)?.quantity).toBe(12)
    expect(findings).toEqual([])
  })

  it('tells why there is no price at all', () => {
    expect(priceCurve('rope', book([]), today)).toMatchObject({
      points: [],
      findings: [{ code: 'pricing/no-price', item: 'rope' }],
    })
    expect(priceCurve('rop', book([volume]), today)).toMatchObject({
      points: [],
      findings: [{ code: 'pricing/unknown-item', item: 'rop' }],
    })
  })

  it('shows terms by the month and year, as they are quoted', () => {
    const terms: PriceScheme = {
      type: 'term',
      terms: [
        { months: 36, amount: 200 },
        { months: 12, amount: 100 },
      ],
    }
    const half: Adjustment = { id: 'half', discount: { rate: '0.5' } }
    expect(priceCurve('rope', book([terms], [half]), today)).toMatchObject({
      points: [],
      findings: [],
      terms: [
        { months: 12, amount: yuan(5000), perYear: '50', savingShare: '0' },
        { months: 36, amount: yuan(10_000), perYear: '100/3', savingShare: '1/3' },
      ],
    })
  })

  it('shows a few packages', () => {
    const { points, upTo } = priceCurve(
      'rope',
      book([{ type: 'package', size: 10, amount: 15 }]),
      today,
    )
    expect(upTo).toBe(50)
    const jumps = [10, 11, 20, 21].map(
      (quantity) => points.find((point) => point.quantity === quantity)?.total.amount,
    )
    expect(jumps).toEqual([1500, 3000, 3000, 4500])
  })
})
