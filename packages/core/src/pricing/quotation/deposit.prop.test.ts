import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMoney } from '../../shared/index.js'
import { depositOf } from './deposit.js'

const policy = fc.oneof(
  fc.record({ rate: fc.integer({ min: 0, max: 1_000 }).map((count) => `${count}/1000`) }),
  fc.record({ amount: fc.nat(1_000_000_000) }),
)
const total = fc.record({
  amount: fc.maxSafeInteger(),
  currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
})

describe('deposit', () => {
  it('and balance are the total, and neither goes beyond it (RULES #25)', () => {
    fc.assert(
      fc.property(total, policy, (whole, asked) => {
        const { deposit, balance } = depositOf(whole, asked)
        expect(addMoney(deposit, balance)).toEqual(whole)
        expect(deposit.amount).toBeGreaterThanOrEqual(0)
        expect(deposit.amount).toBeLessThanOrEqual(Math.max(0, whole.amount))
      }),
    )
  })
})
