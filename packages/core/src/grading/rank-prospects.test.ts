import { describe, expect, it } from 'vitest'
import type { Fact } from '../shared/index.js'
import { rankProspects } from './rank-prospects.js'

const rank = (book: Readonly<Record<string, readonly [willingness: Fact, size: Fact]>>) =>
  rankProspects(
    Object.entries(book).map(([id, [likely, seats]]) => ({ id, facts: { likely, seats } })),
    { willingness: 'likely', size: 'seats' },
  )

describe('prospects by willingness times size (RULES #23)', () => {
  it('the largest product comes first', () => {
    expect(rank({ small: [1, 20], large: [0.2, 200], middle: [0.5, 50] })).toEqual({
      ranked: [
        { customerId: 'large', willingness: 0.2, size: 200, product: 40 },
        { customerId: 'middle', willingness: 0.5, size: 50, product: 25 },
        { customerId: 'small', willingness: 1, size: 20, product: 20 },
      ],
      uncounted: [],
    })
  })

  it('equal products stand by their ids, though floats would tell them apart', () => {
    // As floats, 0.1 times 3 is above 0.3.
    const { ranked } = rank({ b: [0.1, 3], a: [0.3, 1], c: [1, 0.3] })
    expect(ranked.map(({ customerId, product }) => [customerId, product])).toEqual([
      ['a', 0.3],
      ['b', 0.3],
      ['c', 0.3],
    ])
  })

  it('products that one number stands for are still told apart', () => {
    const { ranked } = rank({ a: [1e8, 1e8], b: [3, 3333333333333333.5] })
    expect(ranked.map(({ product }) => product)).toEqual([1e16, 1e16])
    expect(ranked.map(({ customerId }) => customerId)).toEqual(['b', 'a'])
  })

  it('who cannot be counted is listed', () => {
    const { ranked, uncounted } = rank({ z: [null, 1], b: ['1', 1], a: [-1, -1], c: [0, 0] })
    expect(uncounted).toEqual(['a', 'b', 'z'])
    expect(ranked).toHaveLength(1)
  })

  it('so is one whose product is larger than any number', () => {
    const { ranked, uncounted } = rank({ a: [1e200, 1e200], b: [1e200, 1e100] })
    expect(uncounted).toEqual(['a'])
    expect(ranked.map(({ product }) => product)).toEqual([1e300])
  })
})
