import { describe, expect, it } from 'vitest'
import { keptByNumber } from './kept-by-number.js'

describe('what is kept by number', () => {
  it('is found again, or forgotten, and never taken for another', () => {
    const kept = keptByNumber<number>(9)
    const numbers = Array.from({ length: 5_000 }, (_, index) => index * 77_777_777_777)
    for (const number of numbers) {
      kept.set(number, number)
      expect(kept.get(number)).toBe(number)
    }
    const found = numbers.filter((number) => kept.get(number) !== undefined)
    expect(found.length).toBeGreaterThan(100)
    expect(found.filter((number) => kept.get(number) !== number)).toEqual([])
  })

  it.each([NaN, Infinity, 2 ** 53])('%d is no number to keep by', (number) => {
    const kept = keptByNumber<string>(9)
    kept.set(number, 'x')
    expect(kept.get(number)).toBeUndefined()
  })
})
