import { describe, expect, it } from 'vitest'
import { priceBook } from '../../../tests/quoted-lines.js'
import { quote } from '../quote.js'
import { periodEnd } from './period-end.js'

const ask = { lines: [{ id: '1', item: 'pen', quantity: 1 }] }
const lastDays = { today: '9999-12-30' } as const
const parts = {
  items: [{ id: 'pen', unit: 'piece' }],
  prices: [{ id: 'list', item: 'pen', scheme: { type: 'per-unit', unit: 5 } }],
} as const

describe('a period that starts near the last day that can be written', () => {
  it('ends on that day at the latest', () => {
    expect(periodEnd('9999-12-30', { days: 1 })).toBe('9999-12-31')
    expect(periodEnd('9999-12-30', { days: 2 })).toBeNull()
    expect(periodEnd('9999-12-30', { months: 1_200 })).toBeNull()
  })

  it('is a finding where a quotation would hold longer (RULES #34)', () => {
    const book = priceBook({ ...parts, quotation: { validFor: { months: 1 } } })
    const quoted = quote(ask, book, lastDays)
    expect(quoted).toMatchObject({ status: 'refused', validUntil: null })
    expect(quoted.findings).toEqual([
      {
        code: 'pricing/beyond-calendar',
        at: '',
        rule: '/quotation/validFor',
        today: '9999-12-30',
      },
    ])
  })

  it('is a finding where a voucher would (RULES #31)', () => {
    const next = { id: 'next', face: 1, validFor: { days: 90 } }
    const book = priceBook({ ...parts, vouchers: { use: 'once', issue: [next] } })
    const { findings, vouchers } = quote(ask, book, lastDays)
    expect(vouchers.issued).toEqual([])
    expect(findings).toMatchObject([
      { code: 'pricing/beyond-calendar', rule: '/vouchers/issue/0/validFor' },
    ])
  })
})
