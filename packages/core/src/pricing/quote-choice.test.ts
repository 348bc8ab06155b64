import { describe, expect, test } from 'vitest'
import {
  found,
  lines,
  nets,
  quoted,
  stepsOf,
  withConventions,
} from '../../tests/small-price-book.js'

const penAt = (unit: number | string, more: object = {}) => ({
  item: 'pen',
  scheme: { type: 'per-unit', unit },
  ...more,
})
const prices = ['pen', 'paper'].map((item) => ({ id: item, ...penAt(10), item }))
const pens = (...prices: readonly object[]) => ({
  prices: prices.map((price, index) => ({ id: `p${index}`, ...price })),
})

describe('of several prices that match (RULES #6)', () => {
  test('the one for the item goes before one for its group', () => {
    const ofGroup = { group: 'writing', scheme: { type: 'per-unit', unit: 1 } }
    const answer = quoted(pens(ofGroup, penAt(10)), {})
    expect(nets(answer)).toEqual([3000])
    expect(answer.lines[0]?.reasons).toContainEqual({
      code: 'pricing/price-lost',
      rule: '/prices/0',
      price: 'p0',
      to: '/prices/1',
      by: 'choice',
    })
  })

  test('those of an override list leave all others behind', () => {
    const lists = { lists: [{ id: 'contract', kind: 'override' }] }
    const answer = quoted({ ...lists, ...pens(penAt(9), penAt(12, { list: 'contract' })) }, {})
    expect(nets(answer)).toEqual([3600])
    expect(answer.lines[0]?.reasons[0]).toMatchObject({ rule: '/prices/1', by: 'override' })
  })

  test('the names of the conventions decide one after the other', () => {
    const prices = pens(penAt(9, { priority: 1 }), penAt(8), penAt(7, { priority: 1 }))
    const choose = (...names: readonly ('priority' | 'cheapest' | 'refuse')[]) =>
      nets(quoted({ ...prices, ...withConventions({ choose: [...names] }) }, {}))
    expect(choose('priority', 'cheapest')).toEqual([2100])
    expect(choose('cheapest')).toEqual([2100])
    expect(choose('priority', 'refuse')).toEqual([null])
  })

  test('where a tie is left the line has no price, and all are named', () => {
    const parts = { ...pens(penAt(9), penAt(8)), ...withConventions({ choose: ['most-specific'] }) }
    const answer = quoted(parts, {})
    expect(answer.status).toBe('refused')
    expect(answer.totals).toBeNull()
    expect(answer.findings).toEqual([
      {
        code: 'pricing/prices-conflict',
        at: '/lines/0',
        item: 'pen',
        rules: ['/prices/0', '/prices/1'],
      },
    ])
  })
})

test('a sale price holds where it is lower, and is a step of its own (RULES #7)', () => {
  const sale = (unit: number) => ({
    lists: [{ id: 'spring', kind: 'sale' }],
    ...pens(penAt(10), penAt(unit, { list: 'spring' })),
  })
  const lower = quoted(sale(9), {})
  expect(stepsOf(lower)).toEqual([
    ['pricing/list', 3000, 3000],
    ['pricing/sale-price', -300, 2700],
  ])
  expect(lower.lines[0]?.priced).toMatchObject({ discount: '0.1', exactDiscount: '3' })
  expect(stepsOf(quoted(sale(11), {}))).toEqual([['pricing/list', 3000, 3000]])
})

test('prices in the currency of the quote come before those that are exchanged (RULES #5)', () => {
  const exchange = {
    exchange: [
      { from: 'CNY', to: 'EUR', rate: '0.125' },
      { from: 'CNY', to: 'EUR', rate: '0.2', on: '2026-11-23' },
    ],
  }
  expect(nets(quoted(exchange, { currency: 'EUR' }))).toEqual([375])
  const own = { ...exchange, ...pens(penAt(10), penAt(2, { currency: 'EUR' })) }
  expect(nets(quoted(own, { currency: 'EUR' }))).toEqual([600])
  expect(quoted({}, { currency: 'EUR' }).findings).toEqual([
    { code: 'pricing/no-exchange-rate', at: '/lines/0', from: 'CNY', to: 'EUR' },
  ])
})

test('a condition sees the line over the item over the request over the customer (RULES #3)', () => {
  const parts = pens(penAt(10, { when: { fact: 'size', is: 'large' } }))
  const customer = { facts: { size: 'large' } }
  expect(nets(quoted(parts, { customer }))).toEqual([3000])
  const line = { id: 'l1', item: 'pen', quantity: 3, facts: { size: 'small' } }
  expect(found(quoted(parts, { customer, lines: [line] }))).toEqual(['pricing/no-price'])
})

test('a fact that nobody knows is a finding, and the quote stands (RULES #3)', () => {
  const parts = pens(penAt(10), penAt(5, { when: { fact: 'size', is: 'large' } }))
  const answer = quoted(parts, { lines: lines(['pen', 1], ['pen', 2]) })
  expect(answer.status).toBe('priced')
  expect(answer.findings).toEqual([
    { code: 'conditions/fact-missing', rule: '/prices/1/when', fact: 'size' },
  ])
})

test('a line without a price leaves the quote without totals (RULES #1, #2, #5)', () => {
  const items = [{ id: 'pen', unit: 'piece', to: '2026-11-21' }]
  const gone = quoted({ items, ...pens(penAt(10)) }, {})
  expect(gone).toMatchObject({ status: 'refused', totals: null, waterfall: [] })
  expect(found(gone)).toEqual(['pricing/item-not-sold'])
  const answer = quoted({}, { lines: lines(['pan', 1], ['pen', 1]) })
  expect(answer.findings).toEqual([
    { code: 'pricing/unknown-item', at: '/lines/0', item: 'pan', nearest: 'pen' },
  ])
  expect(nets(answer)).toEqual([null, 1000])
  const asked = [{ id: 'l1', item: 'paper', quantity: 1, unit: 'crate' }]
  expect(quoted({}, { lines: asked }).findings).toEqual([
    { code: 'pricing/unknown-unit', at: '/lines/0', unit: 'crate', known: ['ream', 'box'] },
  ])
})

test('what a unit is converted by has a place in the book, whichever of the two is defined (RULES #1)', () => {
  const units = { case: { quantity: 2, of: 'ream' }, sheet: { quantity: '0.002', of: 'ream' } }
  const items = [
    { id: 'pen', unit: 'box', units: { box: { quantity: 12, of: 'piece' } } },
    { id: 'paper', unit: 'case' },
  ]
  const asked = ['sheet', 'ream'].map((unit) => ({ id: unit, item: 'paper', quantity: 1, unit }))
  const pen = { id: 'pen', item: 'pen', quantity: 6, unit: 'piece' }
  const answer = quoted({ units, items, prices: [...prices] }, { lines: [pen, ...asked] })
  const rules = answer.lines.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.code === 'pricing/unit-converted' ? [reason.rule] : [])),
  )
  expect(rules).toEqual(['/items/0/units/box', '/units/sheet', '/units/case'])
})

test('an amount beyond the safe range is a finding, never a wrong number', () => {
  const dear = pens(penAt(1_000_000_000_000))
  const answer = quoted(dear, { lines: lines(['pen', 1_000_000_000]) })
  expect(answer).toMatchObject({ status: 'refused', totals: null })
  expect(found(answer)).toEqual(['pricing/amount-out-of-range'])
  const both = quoted(dear, { lines: lines(['pen', 60], ['pen', 60]) })
  expect(both).toMatchObject({ status: 'refused', totals: null })
  expect(found(both)).toEqual(['pricing/amount-out-of-range'])
})
