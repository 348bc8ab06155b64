import { describe, expect, test } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import {
  found,
  lines,
  nets,
  quoted,
  stage,
  stepsOf,
  withConventions,
} from '../../tests/small-price-book.js'
import { majorUnits } from '../shared/index.js'

const off = (rate: string) => ({ discount: { rate } })
const less = (amount: number | string) => ({ discount: { amount } })
const adjusted = (...adjustments: readonly object[]) => ({ adjustments })

describe('stacking (RULES #16)', () => {
  const rules = [off('0.1'), less(5), { ...off('0.2'), priority: 2 }]
  const leaves = (stacking: 'sequential' | 'additive' | 'best' | 'exclusive') =>
    nets(quoted(adjusted(stage('line', stacking, ...rules)), {}))

  test('sequential applies each to what is left', () => {
    expect(leaves('sequential')).toEqual([1760])
  })

  test('additive sums the changes of what there was', () => {
    expect(leaves('additive')).toEqual([1600])
  })

  test('best applies the one that leaves least, and names the others', () => {
    const answer = quoted(adjusted(stage('line', 'best', ...rules)), {})
    expect(nets(answer)).toEqual([2400])
    const lost = answer.lines[0]?.reasons.filter(({ code }) => code === 'pricing/rule-lost')
    expect(lost).toHaveLength(2)
    expect(lost?.[0]).toMatchObject({ to: '/adjustments/0/rules/2', stacking: 'best' })
  })

  test('exclusive applies the one of the highest priority', () => {
    expect(leaves('exclusive')).toEqual([2400])
    const tied = stage('line', 'exclusive', off('0.1'), off('0.2'))
    expect(nets(quoted(adjusted(tied), {}))).toEqual([2700])
  })

  test('refuse refuses the quote when two match', () => {
    const answer = quoted(adjusted(stage('line', 'refuse', off('0.1'), off('0.2'))), {})
    expect(answer.status).toBe('refused')
    expect(answer.findings).toEqual([
      {
        code: 'pricing/rules-conflict',
        rules: ['/adjustments/0/rules/0', '/adjustments/0/rules/1'],
      },
    ])
  })
})

describe('levels (RULES #13, #15)', () => {
  const three = { lines: lines(['pen', 3], ['pencil', 2], ['paper', 1]) }

  test('an amount counts for each unit on unit, else once', () => {
    expect(nets(quoted(adjusted(stage('unit', 'best', less(2))), three))).toEqual([2400, 266, 1800])
    expect(nets(quoted(adjusted(stage('line', 'best', less(2))), three))).toEqual([2800, 466, 1800])
  })

  test('on group lines of a group share it, those without a group take no part', () => {
    const answer = quoted(adjusted(stage('group', 'best', less(10))), three)
    expect(nets(answer)).toEqual([2182, 484, 2000])
    expect(stepsOf(answer)[1]).toEqual(['pricing/discount', -1000, 4666])
  })

  test('on order all concerned lines share it by largest remainder (RULES #17)', () => {
    const answer = quoted(adjusted(stage('order', 'best', less(10))), three)
    expect(nets(answer)).toEqual([2471, 548, 1647])
    const some = stage('order', 'best', { ...less(10), items: ['paper'], groups: ['writing'] })
    expect(nets(quoted(adjusted(some), three))).toEqual([2471, 548, 1647])
    const one = stage('order', 'best', { ...less(10), items: ['paper'] })
    expect(nets(quoted(adjusted(one), three))).toEqual([3000, 666, 1000])
  })
})

describe('effects (RULES #15)', () => {
  const after = (on: 'unit' | 'line', rule: object, quantity = 3) =>
    nets(quoted(adjusted(stage(on, 'sequential', rule)), { lines: lines(['pen', quantity]) }))

  test('a surcharge raises, a price is set for each unit', () => {
    expect(after('line', { surcharge: { rate: '0.1' } })).toEqual([3300])
    expect(after('line', { price: 7 })).toEqual([2100])
  })

  test('a schedule gives its tier on the whole, or each unit its own', () => {
    const tiers = [{ upTo: 10, rate: 0 }, { rate: '0.05' }]
    expect(after('line', { discount: { by: 'volume', tiers } }, 11)).toEqual([10450])
    expect(after('line', { discount: { by: 'graduated', tiers } }, 11)).toEqual([10950])
  })

  test('the tiers of a graduated schedule say what they take off', () => {
    const tiers = [
      { below: 11, rate: '0.1' },
      { below: 13, rate: '0.5' },
    ]
    const rules = stage('line', 'best', { discount: { by: 'graduated', tiers } })
    const answer = quoted(adjusted(rules), { lines: lines(['pen', 20]) })
    expect(nets(answer)).toEqual([18000])
    const told = answer.lines[0]?.reasons.filter(({ rule }) => rule.includes('/discount/tiers/'))
    expect(told).toMatchObject([
      { quantity: '10', amount: '-10', rate: '0.1' },
      { quantity: '2', amount: '-10', rate: '0.5' },
    ])
  })

  test('a price is rounded to a multiple, less something', () => {
    const round = { round: { to: 10, mode: 'half-up', less: '0.1' } }
    expect(after('line', round)).toEqual([2990])
    expect(after('unit', round)).toEqual([2970])
  })

  test('a minimum and a maximum count what was charged before', () => {
    expect(after('line', { minimum: 50 })).toEqual([5000])
    expect(after('line', { maximum: 50 })).toEqual([3000])
    const line = { id: 'l1', item: 'pen', quantity: 3, before: { amount: 40 } }
    const most = adjusted(stage('line', 'best', { maximum: 50 }))
    expect(nets(quoted(most, { lines: [line] }))).toEqual([1000])
  })
})

describe('conditions of a rule (RULES #14)', () => {
  test('under sequential the amount is asked when the turn comes', () => {
    const second = { ...off('0.5'), amount: { atLeast: 30 } }
    const rules = [off('0.1'), second]
    expect(nets(quoted(adjusted(stage('order', 'sequential', ...rules)), {}))).toEqual([2700])
    expect(nets(quoted(adjusted(stage('order', 'additive', ...rules)), {}))).toEqual([1200])
  })

  test('having asks for a line of the whole order', () => {
    const rule = {
      ...off('0.5'),
      items: ['paper'],
      having: [{ item: 'pen', amount: { above: 20 } }],
    }
    const answer = (quantity: number) =>
      nets(
        quoted(adjusted(stage('line', 'best', rule)), {
          lines: lines(['pen', quantity], ['paper', 1]),
        }),
      )
    expect(answer(3)).toEqual([3000, 1000])
    expect(answer(2)).toEqual([2000, 2000])
  })

  test('a rule in force and in the currency of the quote', () => {
    const stages = adjusted(
      stage(
        'line',
        'sequential',
        { ...less(1), from: '2026-11-23' },
        { ...less(2), currency: 'EUR' },
      ),
    )
    expect(nets(quoted(stages, {}))).toEqual([3000])
  })
})

describe('more off than is left (RULES #18)', () => {
  const rule = stage('line', 'best', less(40))

  test('stop takes what is left and says what was wanted', () => {
    const answer = quoted(adjusted(rule), {})
    expect(nets(answer)).toEqual([0])
    expect(answer.lines[0]?.reasons).toContainEqual({
      code: 'pricing/stopped-at-zero',
      rule: '/adjustments/0/rules/0',
      wanted: { amount: 4000, currency: 'CNY' },
    })
  })

  test('refuse refuses the quote, allow lets it fall below', () => {
    const refused = quoted({ ...adjusted(rule), ...withConventions({ belowZero: 'refuse' }) }, {})
    expect(refused.status).toBe('refused')
    expect(found(refused)).toEqual(['pricing/below-zero'])
    const allowed = quoted({ ...adjusted(rule), ...withConventions({ belowZero: 'allow' }) }, {})
    expect(nets(allowed)).toEqual([-1000])
  })

  test.each(['stop', 'refuse'] as const)(
    '%s cannot say what is beyond the safe range',
    (belowZero) => {
      const absurd = stage('unit', 'best', less('1e10'))
      const parts = { ...adjusted(absurd), ...withConventions({ belowZero }) }
      const answer = quoted(parts, { lines: lines(['pen', 1e9]) })
      expect(found(answer)).toEqual(['pricing/amount-out-of-range'])
      expect(answer.totals).toBeNull()
    },
  )
})

type Factors = Readonly<Record<string, string>>
type BaseCase = { readonly base: string }

test('C-PRI-04: a base price varied by customer group (RULES #13)', () => {
  const { input, expected } = practiceCase<BaseCase & { factors: Factors }, Factors>('C-PRI-04')
  const items = [{ id: 'pen', unit: 'piece' }]
  const prices = [{ id: 'base', item: 'pen', scheme: { type: 'per-unit', unit: input.base } }]
  const off: Factors = { child: '0.5', student: '0.2' }
  const rules = Object.entries(off).map(([group, rate]) => ({
    when: { fact: 'group-of-customer', is: group },
    discount: { rate },
  }))
  for (const [group, price] of Object.entries(expected)) {
    const parts = { items, prices, ...adjusted(stage('unit', 'best', ...rules)) }
    const customer = { facts: { 'group-of-customer': group } }
    const { totals } = quoted(parts, { customer, lines: lines(['pen', 1]) })
    expect(totals && majorUnits(totals.net)).toBe(price)
  }
})

test('C-PRI-05: a base price varied by season, over New Year too (RULES #4)', () => {
  const { input, expected } = practiceCase<BaseCase & { season: Factors }, Factors>('C-PRI-05')
  const parts = {
    items: [{ id: 'pen', unit: 'piece' }],
    prices: [{ id: 'base', item: 'pen', scheme: { type: 'per-unit', unit: input.base } }],
    seasons: [
      { id: 'low', from: '11-01', to: '02-28' },
      { id: 'high', from: '06-01', to: '08-31' },
    ],
    ...adjusted(
      stage(
        'unit',
        'best',
        { when: { fact: 'season', is: 'low' }, discount: { rate: '0.2' } },
        { when: { fact: 'season', is: 'high' }, surcharge: { rate: '0.3' } },
      ),
    ),
  }
  const days = { low: '2026-01-15', high: '2026-06-01' } as const
  for (const [season, today] of Object.entries(days)) {
    const { totals } = quoted(parts, { lines: lines(['pen', 1]) }, { today })
    expect(totals && majorUnits(totals.net)).toBe(expected[season])
  }
})
