import { describe, expect, it } from 'vitest'
import type { PricingFinding } from '../../pricing/index.js'
import { explain } from '../catalogue.js'
import { en } from '../en.js'
import { zhCN } from '../zh-CN.js'

const rule = '/approvals/0/roles/0'
const beyond = (discount: string, limit: string) =>
  ({ code: 'pricing/discount-beyond', rule, role: 'Manager', discount, limit }) as const

describe('two figures of a sentence that are unequal', () => {
  it.each([
    ['0.16', '16% is above 15%'],
    ['0.1504', '15.04% is above 15%'],
    ['0.150000004', '15.0000004% is above 15%'],
    ['0.15000000000001', '15.000000000001% is above 15%'],
  ])('a share of %s is told apart from its limit', (discount, told) => {
    expect(explain(beyond(discount, '0.15'), en)).toContain(`the discount of ${told}.`)
  })

  it('in Chinese too', () => {
    expect(explain(beyond('0.1504', '0.15'), zhCN)).toBe('需Manager审批：折扣15.04%，超过15%。')
  })

  it('a margin and its limit', () => {
    const code = 'pricing/margin-beyond'
    const reason = { code, rule, role: 'Manager', marginOnCost: '0.0996', limit: '0.1' } as const
    expect(explain(reason, en)).toContain('of 9.96% is below 10%.')
  })

  it('a price and its floor', () => {
    const below = (unit: string): PricingFinding => ({
      code: 'pricing/below-floor',
      at: '/lines/0',
      rule: '/limits/floor',
      unit,
      floor: '10',
      currency: 'CNY',
    })
    const told = explain(below('9.99999999999'), en)
    expect(told).toBe('9.99999999999 CNY is below the lowest price of 10 CNY.')
    expect(explain(below('9.5'), zhCN)).toBe('单价¥9.50低于最低限价¥10.00。')
  })
})
