import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import type { Fact } from '../shared/index.js'
import { concentration } from './concentration.js'

const bookOf = (revenues: readonly Fact[]) =>
  revenues.map((revenue, index) => ({ id: `c${index}`, facts: { revenue } }))
const of = (revenues: readonly Fact[], options: object = {}) =>
  concentration(bookOf(revenues), { fact: 'revenue', ...options })

describe('concentration (RULES #22)', () => {
  it('C-GRD-11: the key accounts are those within the cut', () => {
    const { input, expected } = practiceCase<
      { revenue: number[]; cumulativeCut: number },
      { keyAccounts: number[]; cumulativePct: number }
    >('C-GRD-11')
    const { keyAccounts, keyShare } = of(input.revenue, { cut: input.cumulativeCut })
    expect(keyAccounts).toEqual(expected.keyAccounts.map((index) => `c${index}`))
    expect(keyShare * 100).toBe(expected.cumulativePct)
  })

  it('C-GRD-12: the index and the largest share', () => {
    const { input, expected } = practiceCase<
      { shares: number[] },
      { hhi: number; largestPct: number }
    >('C-GRD-12')
    const { hhi, largest } = of(input.shares)
    expect(hhi).toBe(expected.hhi)
    expect(Number(largest?.share) * 100).toBe(expected.largestPct)
  })

  it('gives the curve from the largest down, equals by id and with the share of them all', () => {
    expect(of([10, 30, 20, 20, 20])).toEqual({
      fact: 'revenue',
      total: 100,
      largest: { customerId: 'c1', share: 0.3 },
      hhi: 0.22,
      keyAccounts: ['c1'],
      keyShare: 0.3,
      curve: [
        { customerId: 'c1', value: 30, share: 0.3, cumulative: 0.3 },
        { customerId: 'c2', value: 20, share: 0.2, cumulative: 0.9 },
        { customerId: 'c3', value: 20, share: 0.2, cumulative: 0.9 },
        { customerId: 'c4', value: 20, share: 0.2, cumulative: 0.9 },
        { customerId: 'c0', value: 10, share: 0.1, cumulative: 1 },
      ],
      uncounted: [],
    })
  })

  it('a cut and its boundary may be another', () => {
    const keyAccounts = (options: object) => of([50, 30, 15, 5], options).keyAccounts.join()
    expect(keyAccounts({ cut: '0.79' })).toBe('c0')
    expect(keyAccounts({ cut: '0.79', boundary: 'crossing' })).toBe('c0,c1')
    expect(keyAccounts({ boundary: 'crossing' })).toBe('c0,c1')
    expect(keyAccounts({ cut: 1 })).toBe('c0,c1,c2,c3')
    expect(keyAccounts({ cut: 0 })).toBe('')
  })

  it('sums and squares are exact, and each figure is rounded once', () => {
    const { total, hhi, curve } = of([0.1, 0.2, 0.3])
    expect(total).toBe(0.6)
    expect(hhi).toBe(14 / 36)
    expect(curve.map(({ share }) => share)).toEqual([1 / 2, 1 / 3, 1 / 6])
  })

  it('sums beyond the safe whole numbers are exact too', () => {
    const large = new Array<number>(10).fill(999_999_999_999_999)
    const { keyAccounts } = of([...large, 1, 1, 1], { cut: '9999999999999990/9999999999999993' })
    expect(keyAccounts).toHaveLength(10)
  })

  it('what is missing, no number or negative counts for nothing and is listed', () => {
    const { total, uncounted, curve } = of([-5, null, 10, '20', Number.NaN, 0])
    expect(total).toBe(10)
    expect(uncounted).toEqual(['c0', 'c1', 'c3', 'c4'])
    expect(curve.map(({ customerId }) => customerId)).toEqual(['c2', 'c5'])
  })

  it('what is too large to be summed is listed too', () => {
    const { total, uncounted } = of([1e300, 1e300, 1.7e308, 1.001e300])
    expect(total).toBe(2e300)
    expect(uncounted).toEqual(['c2', 'c3'])
  })

  it('a customer that brings nothing is never a key account', () => {
    expect(of([10, 0, -0], { cut: 1 }).keyAccounts).toEqual(['c0'])
  })

  it.each([
    ['nobody', []],
    ['customers that bring nothing', [0, 0]],
  ])('of %s: all figures are 0', (_, revenues) => {
    expect(of(revenues)).toMatchObject({
      total: 0,
      largest: null,
      hhi: 0,
      keyAccounts: [],
      keyShare: 0,
    })
  })
})
