import { describe, expect, it } from 'vitest'
import { priceBook } from '../../../tests/quoted-lines.js'
import { rational } from '../../shared/index.js'
import type { VoucherIssue } from '../schema.js'
import { issuedVouchers, type IssuingQuote } from './issued.js'

const next: VoucherIssue = { id: 'next', face: 100, validFor: { months: 3 } }

function issued(issue: readonly VoucherIssue[], changes: Partial<IssuingQuote> = {}) {
  return issuedVouchers({
    book: priceBook({ vouchers: { use: 'once', issue } }),
    net: { amount: 120_000, currency: 'CNY' },
    today: '2026-11-30',
    exchange: rational(1),
    holds: () => true,
    ...changes,
  })
}

describe('issuing vouchers', () => {
  it('a priced quote earns one for the next order (RULES #31, PRI-07)', () => {
    const face = { amount: 10_000, currency: 'CNY' }
    const dates = { issuedOn: '2026-11-30', expiresOn: '2027-02-28' }
    expect(issued([{ ...next, transferable: true }], { customerId: 'c1' })).toEqual({
      vouchers: [{ id: 'next', face, ...dates, customerId: 'c1', transferable: true }],
      reasons: [
        {
          code: 'pricing/voucher-issued',
          rule: '/vouchers/issue/0',
          voucher: 'next',
          face,
          expiresOn: '2027-02-28',
        },
      ],
      findings: [],
    })
  })

  it('asks the condition and the net amount, bounds included (RULES #31)', () => {
    const when = { fact: 'grade', is: 'A' }
    const places: string[] = []
    const refuse = (_: unknown, at: string) => {
      places.push(at)
      return false
    }
    expect(issued([next, { ...next, when }], { holds: refuse }).vouchers).toHaveLength(1)
    expect(places).toEqual(['/vouchers/issue/1/when'])
    const from = (atLeast: number) => issued([{ ...next, amount: { atLeast } }]).vouchers.length
    expect([from(1_200), from(1_201)]).toEqual([1, 0])
  })

  it('amounts are in the currency of the book (RULES #5, #31)', () => {
    const rule = { ...next, amount: { atLeast: 200, atMost: 200 } }
    expect(issued([rule], { exchange: rational(6) }).vouchers).toHaveLength(1)
    expect(issued([rule], { exchange: null })).toMatchObject({
      vouchers: [],
      findings: [{ code: 'pricing/no-exchange-rate', at: '/currency' }],
    })
    expect(issued([next], { exchange: null }).findings).toEqual([])
  })

  it('a book without a policy issues none', () => {
    expect(issued([]).vouchers).toEqual([])
    expect(issued([], { book: priceBook({}) })).toEqual({ vouchers: [], reasons: [], findings: [] })
  })
})
