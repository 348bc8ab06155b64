import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floors, ladders, roleNames } from '../../../tests/price-books/ladders.js'
import { bookOf, quotedLine, quotedTotals, type Priced } from '../../../tests/quoted-lines.js'
import { rational } from '../../shared/index.js'
import type { Approval, PriceBook } from '../schema.js'
import { approve } from './approve.js'
import { limitsOf } from './limits.js'
import { quoteApprovals, type ApprovalsAsked } from './quote-approvals.js'

const lines = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 5 }),
      list: fc.nat(20_000),
      kept: fc.nat(100),
      cost: fc.nat(40),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((made) =>
    made.map(({ list, kept, ...line }, index): Priced => {
      return { ...line, id: `l${index}`, list, net: Math.floor((list * kept) / 100) }
    }),
  )

const sale = fc.record({
  ladders,
  lines,
  named: fc.array(roleNames, { maxLength: 3 }),
  limits: fc.option(fc.record({ floor: floors }), { nil: undefined }),
})
type Sale = typeof sale extends fc.Arbitrary<infer Value> ? Value : never

function asked({ ladders: approvals, lines: priced, named, limits }: Sale, given: Approval[] = []) {
  const parts: Partial<PriceBook> = limits === undefined ? { approvals } : { approvals, limits }
  const book = bookOf(priced, parts)
  const common = {
    lines: priced.map(quotedLine),
    book,
    currency: 'CNY',
    exchange: rational(1),
    today: '2026-11-21' as const,
  }
  const reached = limitsOf(common)
  const answer = quoteApprovals({
    ...common,
    totals: quotedTotals(priced),
    request: { customer: { id: 'c1' }, approvals: given },
    causes: [
      ...named.map((needs, index) => ({
        code: 'pricing/rule-needs-approval' as const,
        rule: `/adjustments/0/rules/${index}` as const,
        role: needs,
      })),
      ...reached.causes,
    ],
  })
  return { ...answer, findings: [...reached.findings, ...answer.findings] }
}

// What is refused needs more than any number of approvers.
function approvers({ approvals, findings }: ApprovalsAsked): number {
  return findings.length > 0 ? Infinity : approvals.needed.length
}

function approvedByAll(one: Sale): Approval[] {
  const { approvals } = asked(one)
  return approvals.needed.map((needs) =>
    approve({ approvals }, { role: needs, by: 'Wei', on: '2026-11-20' }),
  )
}

describe('approvals', () => {
  it('a deeper discount never needs fewer approvers (RULES #27)', () => {
    const deeper = fc.array(fc.nat(100), { minLength: 2, maxLength: 2 })
    const { numRuns = 100 } = fc.readConfigureGlobal()
    fc.assert(
      fc.property(sale, deeper, (one, kept) => {
        const less = one.lines.map((line, index) => {
          return { ...line, net: Math.floor((line.net * (kept[index] ?? 0)) / 100) }
        })
        const before = asked(one)
        const after = asked({ ...one, lines: less })
        expect(approvers(after)).toBeGreaterThanOrEqual(approvers(before))
      }),
      // Ten times what others are tried with, as far as a hundred thousand: the needs of two quotes seldom differ.
      { numRuns: Math.max(numRuns, Math.min(10 * numRuns, 100_000)) },
    )
  })

  it('once every needed role has approved, nothing is needed (RULES #29)', () => {
    fc.assert(
      fc.property(sale, (one) => {
        const given = approvedByAll(one)
        const { needed, standing } = asked(one, given).approvals
        expect(needed).toEqual([])
        expect(standing).toEqual(given.map((approval) => approval.role))
      }),
    )
  })

  it('approvals stand when a line is discounted less, and lapse when one is discounted more (RULES #29)', () => {
    fc.assert(
      fc.property(sale, fc.nat(1), fc.integer({ min: -500, max: 500 }), (one, place, change) => {
        const given = approvedByAll(one)
        const index = place % one.lines.length
        const line = one.lines[index]
        fc.pre(line !== undefined && line.net + change >= 0 && given.length > 0 && change !== 0)
        const changed = one.lines.map((each, other) => {
          return other === index ? { ...each, net: each.net + change } : each
        })
        const { standing, reasons } = asked({ ...one, lines: changed }, given).approvals
        if (change > 0) expect(standing).toEqual(given.map((approval) => approval.role))
        else if (one.lines.some(({ list }) => list > 0)) {
          expect(standing).toEqual([])
          expect(reasons.map(({ code }) => code)).toContain('pricing/approval-lapsed')
        }
      }),
    )
  })
})
