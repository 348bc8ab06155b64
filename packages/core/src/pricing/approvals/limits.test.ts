import { describe, expect, it } from 'vitest'
import { bookOf, priceBook, quotedLine, type Priced } from '../../../tests/quoted-lines.js'
import { worked } from '../../../tests/worked.js'
import { rational } from '../../shared/index.js'
import { quote } from '../quote.js'
import type { PriceBook } from '../schema.js'
import { limitsOf } from './limits.js'

const ONE = rational(1)

function reached(lines: readonly Priced[], book: PriceBook, exchange: typeof ONE | null = ONE) {
  return limitsOf({ lines: lines.map(quotedLine), book, currency: 'CNY', exchange })
}

describe('limits', () => {
  it('C-PRI-03: the floor and the ceiling themselves are allowed (RULES #26, PRI-02)', () => {
    worked<{ floor: string; ceiling: string; quotes: string[] }>(({ floor, ceiling, quotes }) => {
      const book = priceBook({ items: [{ id: 'a', unit: 'piece', floor, ceiling }] })
      const result = quotes.map((price) => {
        const net = Number(price) * 100
        const [finding] = reached([{ id: 'a', list: net, net }], book).findings
        if (finding === undefined) return 'ok'
        return finding.code === 'pricing/below-floor' ? 'below_floor' : 'above_ceiling'
      })
      return { result }
    })('C-PRI-03')
  })

  it('a floor of margin on cost asks whom it names, or refuses (RULES #26)', () => {
    const lines = [{ id: 'a', list: 2000, net: 1099, cost: 10 }]
    const floor = { marginOnCost: '0.1', beyond: { approver: 'manager' } } as const
    expect(reached(lines, bookOf(lines, { limits: { floor } }))).toEqual({
      findings: [],
      causes: [
        {
          code: 'pricing/below-floor-approval',
          rule: '/limits/floor',
          role: 'manager',
          line: 'a',
          unit: '10.99',
          floor: '11',
          currency: 'CNY',
        },
      ],
    })
    const strict = { ...floor, beyond: 'refuse' } as const
    expect(reached(lines, bookOf(lines, { limits: { floor: strict } })).findings).toEqual([
      {
        code: 'pricing/below-floor',
        at: '/lines/0',
        rule: '/limits/floor',
        unit: '10.99',
        floor: '11',
        currency: 'CNY',
      },
    ])
    const bound = [{ id: 'a', list: 2000, net: 1100, cost: 10 }]
    expect(reached(bound, bookOf(bound, { limits: { floor: strict } }))).toEqual({
      findings: [],
      causes: [],
    })
  })

  it('compares a unit exactly: a third of a cent more is above (RULES #26)', () => {
    const item = { id: 'a', unit: 'piece', floor: '3.333', ceiling: '3.3333' }
    const three = (net: number) =>
      reached([{ id: 'a', quantity: 3, list: net, net }], priceBook({ items: [item] }))
    expect(three(999).findings.map(({ code }) => code)).toEqual(['pricing/below-floor'])
    expect(three(1000).findings).toEqual([
      {
        code: 'pricing/above-ceiling',
        at: '/lines/0',
        rule: '/items/0/ceiling',
        unit: '10/3',
        ceiling: '3.3333',
        currency: 'CNY',
      },
    ])
  })

  it('of two floors the higher counts, of two ceilings the lower (RULES #26)', () => {
    const items = [{ id: 'a', unit: 'piece', cost: 10, floor: 12, ceiling: 19 }]
    const limits = {
      floor: { marginOnCost: '0.1', beyond: 'refuse' },
      ceiling: { aboveList: '0', beyond: { approver: 'chief' } },
    } as const
    const book = priceBook({ items, limits })
    const at = (list: number, net: number) => {
      const { findings, causes } = reached([{ id: 'a', list, net }], book)
      return [...findings, ...causes].map((each) => ('rule' in each ? each.rule : null))
    }
    expect(at(1500, 1150)).toEqual(['/items/0/floor'])
    expect(at(1500, 1501)).toEqual(['/limits/ceiling'])
    expect(at(1500, 1500)).toEqual([])
    expect(at(2500, 1950)).toEqual(['/items/0/ceiling'])
  })

  it('a net price that holds tax is compared without it (RULES #26)', () => {
    const line = quotedLine({ id: 'a', list: 113, net: 113 })
    const priced = line.priced && { ...line.priced, beforeTax: { amount: 100, currency: 'CNY' } }
    const limited = (floor: string) =>
      limitsOf({
        lines: [{ ...line, priced }],
        book: priceBook({ items: [{ id: 'a', unit: 'piece', floor }] }),
        currency: 'CNY',
        exchange: ONE,
      }).findings.length
    expect([limited('1'), limited('1.01')]).toEqual([0, 1])
  })

  it('a cost that is not known refuses, for every item (RULES #26)', () => {
    const lines = [{ id: 'a', list: 100, net: 100 }]
    const limits = { floor: { marginOnCost: 0, beyond: { approver: 'chief' } } }
    const findings = [
      { code: 'pricing/cost-missing', at: '/lines/0', rule: '/limits/floor', item: 'a' },
    ]
    expect(reached(lines, bookOf(lines, { limits }))).toEqual({ findings, causes: [] })
  })

  it('limits in another currency are exchanged, and without a rate refuse (RULES #5, #26)', () => {
    const book = priceBook({ currency: 'USD', items: [{ id: 'a', unit: 'piece', floor: 1 }] })
    const lines = [{ id: 'a', list: 719, net: 719 }]
    expect(reached(lines, book, rational('7.19')).findings).toEqual([])
    expect(reached(lines, book, rational('7.2')).findings).toMatchObject([{ floor: '7.2' }])
    expect(reached(lines, book, null).findings).toEqual([
      { code: 'pricing/no-exchange-rate', at: '/lines/0', from: 'USD', to: 'CNY' },
    ])
  })

  it('a line of nothing, or without a price, is within all limits (RULES #26)', () => {
    const book = priceBook({ items: [{ id: 'a', unit: 'piece', floor: 1 }] })
    expect(reached([{ id: 'a', quantity: 0, list: 0, net: 0 }], book).findings).toEqual([])
    const unpriced = { ...quotedLine({ id: 'a', list: 0, net: 0 }), priced: null }
    expect(limitsOf({ lines: [unpriced], book, currency: 'CNY', exchange: ONE }).findings).toEqual(
      [],
    )
  })
})

it('C-PRI-03: a quote is refused below its floor and above its ceiling (RULES #26, PRI-02)', () => {
  worked<{ floor: string; ceiling: string; quotes: string[] }>(({ floor, ceiling, quotes }) => {
    const result = quotes.map((unit) => {
      const book = priceBook({
        items: [{ id: 'a', unit: 'piece', floor, ceiling }],
        prices: [{ id: 'p', item: 'a', scheme: { type: 'per-unit', unit } }],
      })
      const request = { lines: [{ id: 'l1', item: 'a', quantity: 1 }] }
      const { status, findings } = quote(request, book, { today: '2026-11-22' })
      if (status === 'priced') return 'ok'
      return findings.map(({ code }) => code.replace('pricing/', '').replace('-', '_')).join()
    })
    return { result }
  })('C-PRI-03')
})
