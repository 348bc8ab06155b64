import { describe, expect, it } from 'vitest'
import { asked, LADDER, line, needed, promotion } from '../../../tests/asked-approvals.js'
import { bookOf, quotedLine, quotedTotals } from '../../../tests/quoted-lines.js'
import { quoteApprovals } from './quote-approvals.js'

describe('ladders', () => {
  it('the lowest role within whose authority a quote lies approves; bounds belong to it (RULES #28)', () => {
    expect(needed([line(5)])).toEqual([])
    expect(needed([line(6)])).toEqual(['manager'])
    expect(needed([line(10)])).toEqual(['manager'])
    expect(needed([line(11)])).toEqual(['director'])
    expect(needed([line(20)])).toEqual(['director'])
  })

  it('every role up to it approves where each has to (RULES #28)', () => {
    const ladders = [{ ...LADDER, approvers: 'each' } as const]
    expect(needed([line(6)], { ladders })).toEqual(['manager'])
    expect(needed([line(11)], { ladders })).toEqual(['manager', 'director'])
  })

  it('says by what and how far, of the role that may not (RULES #28)', () => {
    const { reasons } = asked([line(11)]).approvals
    expect(reasons).toEqual([
      {
        code: 'pricing/discount-beyond',
        rule: '/approvals/0/roles/1/discount',
        role: 'director',
        discount: '0.11',
        limit: '0.1',
      },
    ])
  })

  it('a margin below and an amount above what a role may grant go further up (RULES #27, #28)', () => {
    const thin = { id: 'a', list: 10_000, net: 9_500, cost: 90 }
    expect(asked([{ ...line(0), list: 1_000_001, net: 1_000_001 }]).approvals).toMatchObject({
      needed: ['manager'],
      reasons: [
        {
          code: 'pricing/amount-beyond',
          rule: '/approvals/0/roles/0/amount',
          amount: { amount: 1_000_001 },
          limit: { amount: 1_000_000 },
        },
      ],
    })
    const margins = {
      ...LADDER,
      roles: [
        { role: 'rep', marginOnCost: '0.1' },
        { role: 'manager', marginOnCost: '0.05' },
      ],
    }
    expect(asked([thin], { ladders: [margins] }).approvals).toMatchObject({
      needed: ['manager'],
      reasons: [{ code: 'pricing/margin-beyond', marginOnCost: '1/18', limit: '0.1' }],
    })
  })

  it('beyond the last role a quote is refused, with the limit that is in the way (RULES #28)', () => {
    const { approvals, findings } = asked([line(21)])
    expect(approvals.needed).toEqual([])
    expect(findings).toEqual([
      {
        code: 'pricing/beyond-authority',
        rule: '/approvals/0/roles/2/discount',
        role: 'director',
      },
    ])
  })

  it('a ladder of lines goes by the line that needs it most (RULES #28)', () => {
    const lines = [line(6, 10_000, 'a'), line(0, 90_000, 'b'), line(12, 10_000, 'c')]
    expect(needed(lines)).toEqual([])
    const { approvals } = asked(lines, { ladders: [{ ...LADDER, of: 'line' }] })
    expect(approvals.needed).toEqual(['director'])
    expect(approvals.reasons).toMatchObject([{ line: 'c', discount: '0.12', limit: '0.1' }])
    const beyond = asked([line(30, 10_000, 'a')], { ladders: [{ ...LADDER, of: 'line' }] })
    expect(beyond.findings).toMatchObject([{ code: 'pricing/beyond-authority', line: 'a' }])
  })

  it('a raised price is a negative discount, and a list price of nothing has none (RULES #27)', () => {
    expect(needed([line(-50)])).toEqual([])
    expect(asked([{ id: 'a', list: 0, net: 100, cost: 0 }]).approvals).toMatchObject({
      needed: [],
      granted: { discount: '0', marginOnCost: null },
    })
  })

  it('a margin of which a cost is missing refuses (RULES #28)', () => {
    expect(asked([{ id: 'a', list: 100, net: 100 }]).findings).toEqual([
      { code: 'pricing/cost-missing', at: '/lines/0', rule: '/approvals/0', item: 'a' },
    ])
  })

  it('nothing is asked of a quote without totals', () => {
    const lines = [line(50)]
    const { approvals, findings } = quoteApprovals({
      lines: lines.map(quotedLine),
      totals: null,
      request: {},
      book: bookOf(lines, { approvals: [LADDER] }),
      currency: 'CNY',
      exchange: null,
      today: '2026-11-21',
      causes: [],
    })
    expect([approvals.needed, approvals.granted, findings]).toEqual([[], null, []])
  })

  it('an amount that cannot be exchanged refuses (RULES #5)', () => {
    const lines = [line(0)]
    const { findings } = quoteApprovals({
      lines: lines.map(quotedLine),
      totals: quotedTotals(lines),
      request: {},
      book: bookOf(lines, { approvals: [LADDER], currency: 'USD' }),
      currency: 'CNY',
      exchange: null,
      today: '2026-11-21',
      causes: [],
    })
    expect(findings).toEqual([
      { code: 'pricing/no-exchange-rate', at: '/currency', from: 'USD', to: 'CNY' },
    ])
  })
})

describe('named roles', () => {
  it('are added to those of ladders, and covered by a higher one of the same (RULES #28)', () => {
    expect(needed([line(0)], { causes: [promotion] })).toEqual(['manager'])
    const { needed: roles, reasons } = asked([line(12)], { causes: [promotion] }).approvals
    expect(roles).toEqual(['director'])
    expect(reasons).toContainEqual({
      code: 'pricing/covered-by',
      rule: '/approvals/0/roles/1',
      role: 'manager',
      by: 'director',
    })
  })

  it('are not covered where each has to approve, nor by a role of another ladder (RULES #28)', () => {
    const each = { ...LADDER, approvers: 'each' } as const
    const chief = { ...promotion, role: 'director' }
    expect(needed([line(6)], { ladders: [each], causes: [chief] })).toEqual(['manager', 'director'])
    const legal = { ...promotion, role: 'legal' }
    expect(needed([line(12)], { causes: [legal] })).toEqual(['director', 'legal'])
  })
})
