import { describe, expect, test } from 'vitest'
import {
  found,
  lines,
  nets,
  quoted,
  stage,
  stepsOf,
  withConventions,
} from '../../tests/small-price-book.js'
import type { PriceRounding, TaxRounding } from './schema.js'

const rounding = (at: PriceRounding['at'], of: PriceRounding['of'], mode: PriceRounding['mode']) =>
  withConventions({ rounding: { at, of, mode } })
const at = (unit: string) => ({
  prices: [{ id: 'p', item: 'pen', scheme: { type: 'per-unit', unit } }],
})
const off = (rate: string) => ({ adjustments: [stage('line', 'best', { discount: { rate } })] })

describe('the point of rounding (RULES #21)', () => {
  test('list prices of units, or of lines', () => {
    const price = at('1.005')
    const half = 'half-up' as const
    expect(nets(quoted({ ...price, ...rounding('unit', 'result', half) }, {}))).toEqual([303])
    expect(nets(quoted({ ...price, ...rounding('line', 'result', half) }, {}))).toEqual([302])
  })

  test('an effect on units is rounded for one of the units asked for', () => {
    const units = { adjustments: [stage('unit', 'best', { discount: { rate: '0.005' } })] }
    const parts = { ...at('3.33'), ...units }
    const change = (point: PriceRounding['at']) =>
      nets(quoted({ ...parts, ...rounding(point, 'change', 'half-up') }, {}))
    expect(change('unit')).toEqual([993])
    expect(change('line')).toEqual([994])
  })

  test('at order lines stay exact, and get their share of what each step leaves', () => {
    const parts = { ...at('0.333'), ...rounding('order', 'result', 'half-up') }
    const three = { lines: lines(['pen', 1], ['pen', 1], ['pen', 1]) }
    const answer = quoted(parts, three)
    expect(stepsOf(answer)).toEqual([['pricing/list', 100, 100]])
    expect(nets(answer)).toEqual([34, 33, 33])
    expect(answer.lines[0]?.priced).toMatchObject({ exactNet: '0.333', exactList: '0.333' })
  })
})

test('the change is rounded, or what it leaves (RULES #22)', () => {
  const fifth = { ...at('19.99'), ...off('0.25') }
  const one = { lines: lines(['pen', 1]) }
  const leaves = (of: PriceRounding['of'], mode: PriceRounding['mode']) =>
    nets(quoted({ ...fifth, ...rounding('line', of, mode) }, one))
  expect(leaves('change', 'half-up')).toEqual([1499])
  expect(leaves('change', 'down')).toEqual([1500])
  expect(leaves('change', 'floor')).toEqual([1500])
  expect(leaves('result', 'half-up')).toEqual([1499])
  expect(leaves('result', 'up')).toEqual([1500])
})

describe('tax (RULES #24)', () => {
  const vat = (prices: 'inclusive' | 'exclusive', more: object = {}) => ({
    tax: { prices, rates: [{ id: 'vat', rate: '0.2' }], ...more },
  })

  test('is added to prices without it, and taken out of prices with it', () => {
    const added = quoted(vat('exclusive'), {}).totals
    expect([added?.beforeTax.amount, added?.tax.amount, added?.total.amount]).toEqual([
      3000, 600, 3600,
    ])
    const held = quoted(vat('inclusive'), {}).totals
    expect([held?.beforeTax.amount, held?.tax.amount, held?.total.amount]).toEqual([
      2500, 500, 3000,
    ])
  })

  test('is the first rate that matches; without one the quote is refused', () => {
    const rates = [
      { id: 'none', rate: 0, groups: ['writing'] },
      { id: 'vat', rate: '0.13', items: ['pen', 'pencil'] },
    ]
    const answer = quoted({ tax: { prices: 'exclusive', rates } }, {})
    expect(answer.totals?.taxes).toMatchObject([{ rule: '/tax/rates/0', tax: { amount: 0 } }])
    const paper = quoted({ tax: { prices: 'exclusive', rates } }, { lines: lines(['paper', 1]) })
    expect(paper.status).toBe('refused')
    expect(found(paper)).toEqual(['pricing/no-tax-rate'])
  })

  test('another that the prices were written with is taken out first', () => {
    const contained = vat('inclusive', { contained: '0.21', rates: [{ id: 'new', rate: '0.06' }] })
    const { totals } = quoted({ ...at('121'), ...contained }, { lines: lines(['pen', 1]) })
    expect([totals?.net.amount, totals?.beforeTax.amount]).toEqual([10600, 10000])
  })

  test('is rounded for a unit, a line, a rate or the order', () => {
    const parts = {
      ...at('0.62'),
      tax: { prices: 'exclusive', rates: [{ id: 'v', rate: '0.04' }] },
    }
    const two = { lines: lines(['pen', 3], ['pen', 1], ['pen', 1]) }
    const taxes = (point: TaxRounding['at']) =>
      quoted(
        { ...parts, ...withConventions({ taxRounding: { at: point, mode: 'half-up' } }) },
        two,
      ).lines.map(({ priced }) => priced?.tax.amount)
    expect(taxes('unit')).toEqual([6, 2, 2])
    expect(taxes('line')).toEqual([7, 2, 2])
    expect(taxes('rate')).toEqual([7, 3, 2])
    expect(taxes('order')).toEqual([7, 3, 2])
  })
})

test('figures that are told exactly are text that ends, or a fraction (RULES #21)', () => {
  const answer = quoted({ ...at('1.255'), ...off('0.1') }, {})
  expect(answer.lines[0]?.priced).toMatchObject({
    exactList: '3.765',
    exactNet: '3.393',
    unitNet: '1.13',
    discount: '38/377',
    marginOnCost: '-0.85875',
  })
})
