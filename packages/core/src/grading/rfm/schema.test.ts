import { describe, expect, it } from 'vitest'
import { parse } from '../../shared/schema.js'
import { GradingPolicy } from '../schema.js'

const good = {
  method: 'rfm',
  grades: [{ id: 'A' }, { id: 'B' }],
  recency: { fact: 'lastOrderOn', quantiles: 5, shift: '0.5' },
  frequency: { fact: 'orders', thresholds: [1, 3] },
  monetary: { fact: 'revenue', thresholds: [1000], boundary: 'below' },
  segments: [{ id: 'best', recency: { atLeast: 4 }, grade: 'A' }],
  otherwise: { id: 'rest', grade: 'B' },
}

const codes = (change: object) => {
  const outcome = parse(GradingPolicy, { ...good, ...change })
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`)
}

describe('the schema of recency, frequency and monetary value', () => {
  it.each([{}, { ties: 'value' }, { ties: 'ntile', recency: good.frequency }])(
    'takes a good one as it is: %j',
    (change) => {
      expect(codes(change)).toEqual([])
    },
  )

  it.each([
    [
      'neither quantiles nor thresholds',
      { recency: { fact: 'days' } },
      '/recency grading/quantiles-or-thresholds',
    ],
    [
      'both of them',
      { recency: { fact: 'days', quantiles: 3, thresholds: [1] } },
      '/recency grading/quantiles-or-thresholds',
    ],
    [
      'a shift without quantiles',
      { recency: { fact: 'days', thresholds: [1], shift: 1 } },
      '/recency/shift grading/only-with-quantiles',
    ],
    [
      'a shift where equals are parted',
      { ties: 'ntile' },
      '/recency/shift grading/only-with-ties-by-value',
    ],
    [
      'a shift where ranks are compared',
      { ties: 'midrank' },
      '/recency/shift grading/only-with-ties-by-value',
    ],
    [
      'a boundary without thresholds',
      { recency: { fact: 'days', quantiles: 3, boundary: 'above' } },
      '/recency/boundary grading/only-with-thresholds',
    ],
    [
      'thresholds that do not rise',
      { frequency: { fact: 'orders', thresholds: [1, 3, 3] } },
      '/frequency/thresholds/2 grading/thresholds-do-not-rise',
    ],
    [
      'a segment twice',
      { segments: [...good.segments, ...good.segments] },
      '/segments/1/id schema/id-repeated',
    ],
    [
      'a segment of an unknown grade',
      { segments: [{ id: 'best', grade: 'C' }] },
      '/segments/0/grade grading/unknown-grade',
    ],
    [
      'others of an unknown grade',
      { otherwise: { id: 'rest', grade: 'C' } },
      '/otherwise/grade grading/unknown-grade',
    ],
  ])('refuses %s, and says where', (_, change, problem) => {
    expect(codes(change)).toEqual([problem])
  })
})
