import { describe, expect, it } from 'vitest'
import { worked, yuan } from '../../tests/worked.js'
import { money, type Decimal } from '../shared/index.js'
import { returnOnSellingTime } from './return-on-selling-time.js'

const returnOn = (sales: Decimal, hours: Decimal) =>
  returnOnSellingTime({ sales: money(sales, 'CNY'), hours })

describe('return on selling time (RULES #23)', () => {
  const byTime = worked<{ sales: Decimal; hours: Decimal }>(({ sales, hours }) => {
    const outcome = returnOn(sales, hours)
    return { perHour: outcome.ok ? yuan(outcome.value.amount / 100) : null }
  })
  it('C-KPI-04: sales by hours', () => byTime('C-KPI-04'))

  it.each([
    [100, 3, 3333],
    [100, '1/3', 30_000],
    ['0.01', 2, 1],
    ['-0.01', 2, -1],
    [0, 8, 0],
  ] as const)('%s in %s hours, rounded once, half-up', (sales, hours, amount) => {
    expect(returnOn(sales, hours)).toEqual({ ok: true, value: { amount, currency: 'CNY' } })
  })

  it.each([0, '0.0', -1])('in %s hours there is none', (hours) => {
    expect(returnOn(100, hours)).toEqual({
      ok: false,
      problems: [{ code: 'grading/no-selling-time', path: '/hours', params: { found: hours } }],
    })
  })
})
