import { describe, expect, it } from 'vitest'
import { bookOf, quotedLine, quotedTotals, type Priced } from '../../../tests/quoted-lines.js'
import { rational } from '../../shared/index.js'
import type { ApprovalReason } from './approval-reason.js'
import type { Approval, ApprovalLadder, PriceBook } from '../schema.js'
import { approve } from './approve.js'
import { quoteApprovals } from './quote-approvals.js'

const LADDER: ApprovalLadder = {
  id: 'sales',
  of: 'order',
  approvers: 'lowest',
  roles: [
    { role: 'rep', discount: '0.05', amount: 10_000 },
    { role: 'manager', discount: '0.1', marginOnCost: '0.1' },
    { role: 'director', discount: '0.2' },
  ],
}

type Options = {
  readonly ladders?: readonly ApprovalLadder[]
  readonly causes?: readonly ApprovalReason[]
  readonly approvals?: readonly Approval[]
  readonly customerId?: string
  readonly parts?: Partial<PriceBook>
}

function asked(lines: readonly Priced[], options: Options = {}) {
  const { ladders = [LADDER], causes = [], approvals = [], customerId, parts = {} } = options
  return quoteApprovals({
    lines: lines.map(quotedLine),
    totals: quotedTotals(lines),
    request: { approvals, ...(customerId === undefined ? {} : { customer: { id: customerId } }) },
    book: bookOf(lines, { approvals: ladders, ...parts }),
    currency: 'CNY',
    exchange: rational(1),
    today: '2026-11-21',
    causes,
  })
}

const line = (discountPercent: number, list = 10_000, id = 'a'): Priced => ({
  id,
  list,
  net: list - (list * discountPercent) / 100,
  cost: list / 200,
})

const needed = (lines: readonly Priced[], options?: Options) =>
  asked(lines, options).approvals.needed

const promotion: ApprovalReason = {
  code: 'pricing/rule-needs-approval',
  rule: '/adjustments/0/rules/0',
  role: 'manager',
}

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
