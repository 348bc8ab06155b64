import { describe, expect, it } from 'vitest'
import {
  asked,
  LADDER,
  line,
  needed,
  promotion,
  type Options,
} from '../../../tests/asked-approvals.js'
import type { Priced } from '../../../tests/quoted-lines.js'
import type { PriceBook } from '../schema.js'
import type { ApprovalReason } from './approval-reason.js'
import { approve } from './approve.js'

describe('given approvals', () => {
  const approvalOf = (lines: readonly Priced[], role = 'manager', options: Options = {}) =>
    approve(asked(lines, options), { role, by: 'Wei', on: '2026-11-20' })

  it('stand while nothing gets worse, and then nothing is needed (RULES #29)', () => {
    const approvals = [approvalOf([line(8)])]
    expect(asked([line(8)], { approvals }).approvals).toMatchObject({
      needed: [],
      standing: ['manager'],
      reasons: [
        { code: 'pricing/discount-beyond' },
        { code: 'pricing/approval-stands', rule: '/approvals/0/roles/1', by: 'Wei' },
      ],
    })
    expect(needed([line(7)], { approvals })).toEqual([])
  })

  it('lapse by what got worse (RULES #29)', () => {
    const approvals = [approvalOf([line(8)], 'manager', { customerId: 'c1' })]
    const worse = (lines: readonly Priced[], options: Options) => {
      const { approvals: now } = asked(lines, { customerId: 'c1', approvals, ...options })
      const lapsed = now.reasons.find(({ code }) => code === 'pricing/approval-lapsed')
      return lapsed !== undefined && 'worse' in lapsed ? lapsed.worse : []
    }
    expect(worse([line(8)], {})).toEqual([])
    expect(worse([line(9)], {})).toEqual(['discount', 'margin'])
    expect(worse([line(8, 10_100)], {})).toEqual(['amount'])
    expect(worse([line(8)], { customerId: 'c2' })).toEqual(['customer'])
    expect(worse([line(8)], { causes: [promotion] })).toEqual(['cause'])
    expect(worse([{ ...line(8), cost: 51 }], {})).toEqual(['margin'])
  })

  it('of a lapsed approval the role is needed again (RULES #29)', () => {
    const approvals = [approvalOf([line(8)])]
    const now = asked([line(9)], { approvals }).approvals
    expect([now.needed, now.standing]).toEqual([['manager'], []])
  })

  it('of a higher role covers a lower one (RULES #28)', () => {
    const approvals = [approvalOf([line(12)], 'director')]
    const now = asked([line(8)], { approvals }).approvals
    expect(now.needed).toEqual([])
    expect(now.reasons.map(({ code }) => code)).toContain('pricing/covered-by')
  })

  it('of several of a role one that stands is enough (RULES #29)', () => {
    const approvals = [approvalOf([line(10)]), approvalOf([line(6)])]
    expect(needed([line(8)], { approvals })).toEqual([])
  })

  it('a line that goes further beyond lapses one, though the order does not (RULES #29)', () => {
    const ladders = [{ ...LADDER, of: 'line' } as const]
    const before = [line(8, 10_000, 'a'), line(8, 10_000, 'b')]
    const approvals = [approvalOf(before, 'manager', { ladders })]
    const after = [line(6, 10_000, 'a'), line(9.5, 10_000, 'b')]
    expect(needed(before, { ladders, approvals })).toEqual([])
    expect(needed(after, { ladders, approvals })).toEqual(['manager'])
  })

  it('a price that falls further below its floor lapses one (RULES #29)', () => {
    const below = (unit: string): ApprovalReason => ({
      code: 'pricing/below-floor-approval',
      rule: '/limits/floor',
      role: 'manager',
      line: 'a',
      unit,
      floor: '60',
      currency: 'CNY',
    })
    const approvals = [approvalOf([line(0)], 'manager', { causes: [below('59')] })]
    expect(needed([line(0)], { causes: [below('59.5')], approvals })).toEqual([])
    expect(needed([line(0)], { causes: [below('58.99')], approvals })).toEqual(['manager'])
  })

  it('a rule is known by its id, wherever it stands in the book (RULES #29)', () => {
    const rule = { id: 'spring', discount: { rate: '0.01' }, approver: 'manager' }
    const stage = { id: 's', on: 'order', stacking: 'sequential', rules: [rule] } as const
    const { granted } = asked([line(0)], {
      causes: [promotion],
      parts: { adjustments: [stage] },
    }).approvals
    expect(granted?.causes).toEqual([{ cause: '/adjustments/spring' }])
  })

  it('dated after the day of the quote does not stand, and says so (RULES #29)', () => {
    const granted = approvalOf([line(8)])
    const later = { ...granted, on: '2026-11-22' } as const
    const { approvals } = asked([line(8)], { approvals: [later] })
    expect([approvals.needed, approvals.standing]).toEqual([['manager'], []])
    expect(approvals.reasons).toContainEqual({
      code: 'pricing/approval-not-yet',
      rule: '/approvals/0/roles/1',
      role: 'manager',
      by: 'Wei',
      on: '2026-11-22',
    })
    expect(needed([line(8)], { approvals: [granted, later] })).toEqual([])
    const today = { ...granted, on: '2026-11-21' } as const
    expect(needed([line(8)], { approvals: [today] })).toEqual([])
  })

  it('in a role that nothing names does not stand, and the nearest is told (RULES #29)', () => {
    const misspelt = approvalOf([line(8)], 'manger')
    const { approvals } = asked([line(8)], { approvals: [misspelt] })
    expect([approvals.needed, approvals.standing]).toEqual([['manager'], []])
    expect(approvals.reasons).toContainEqual({
      code: 'pricing/approver-unknown',
      rule: '',
      role: 'manger',
      by: 'Wei',
      on: '2026-11-20',
      nearest: 'manager',
    })
    const [, unlike] = asked([line(8)], { approvals: [approvalOf([line(8)], 'cfo')] }).approvals
      .reasons
    expect(unlike).not.toHaveProperty('nearest')
  })

  it('in a role that only a rule, a limit or a concession names is known', () => {
    const rule = { id: 'spring', discount: { rate: '0.01' }, approver: 'by-rule' }
    const parts: Partial<PriceBook> = {
      adjustments: [{ id: 's', on: 'order', stacking: 'sequential', rules: [rule] }],
      limits: { floor: { marginOnCost: 0, beyond: { approver: 'by-limit' } } },
      quotation: { concessions: [{ kind: 'free-spares', approver: 'by-concession' }] },
    }
    const roles = ['by-rule', 'by-limit', 'by-concession']
    const approvals = roles.map((role) => approvalOf([line(0)], role, { parts }))
    expect(asked([line(0)], { approvals, parts }).approvals.standing).toEqual(roles)
  })

  it('a quote without totals cannot be approved', () => {
    expect(() =>
      approve({ approvals: { granted: null } }, { role: 'r', by: 'b', on: '2026-11-20' }),
    ).toThrow('pricing/nothing-to-approve')
  })
})
