import { describe, expect, it } from 'vitest'
import { InvariantError } from './invariant-error.js'

describe('a broken promise', () => {
  it('says which, and with what values', () => {
    const error = new InvariantError('money/out-of-range', { amount: 1e300, currency: 'CNY' })
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('InvariantError')
    expect(error.code).toBe('money/out-of-range')
    expect(error.data).toEqual({ amount: 1e300, currency: 'CNY' })
    expect(error.message).toBe('money/out-of-range {"amount":1e+300,"currency":"CNY"}')
  })
})
