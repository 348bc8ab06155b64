import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import { countArrivals } from './arrivals.js'

describe('arrivals (RULES #33)', () => {
  it('C-GRD-05: a number counts as new when it is left for the first time', () => {
    const { input, expected } = practiceCase<
      { arrivals: { phone: string }[] },
      { newVisitors: number; arrivals: number }
    >('C-GRD-05')
    expect(countArrivals(input.arrivals)).toEqual({ ...expected, repeated: 1, withoutContact: 0 })
  })

  it('a number that was left in an earlier month is not new', () => {
    const arrivals = [{ phone: 'p1' }, { phone: 'p2' }]
    expect(countArrivals(arrivals, { known: ['p2'] })).toEqual({
      arrivals: 2,
      newVisitors: 1,
      repeated: 1,
      withoutContact: 0,
    })
  })

  it('the same number is the same, however it is written', () => {
    const ways = ['138 0000 0001', '138-0000-0001', '(138) 0000.0001', '１３８００００００００１']
    const arrivals = ways.map((phone) => ({ phone }))
    expect(countArrivals(arrivals)).toMatchObject({ newVisitors: 2, repeated: 2 })
    expect(countArrivals([{ phone: '+8613800000001' }, ...arrivals]).newVisitors).toBe(3)
  })

  it('who leaves no number is no new customer', () => {
    expect(countArrivals([{}, { phone: '' }, { phone: ' - ' }, { phone: 'none' }])).toEqual({
      arrivals: 4,
      newVisitors: 0,
      repeated: 0,
      withoutContact: 4,
    })
  })
})
