import { expect, test } from 'vitest'
import { waterfallGeometry } from './waterfall-geometry.js'

const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const geometryOf = (...sums: number[]) =>
  waterfallGeometry(
    sums.map((sum) => ({ after: yuan(sum) })),
    yuan(sums.at(-1) ?? 0),
  )

test('the list price and the net price stand on zero, and each step between hangs where the one before ends', () => {
  const { bars, zero } = geometryOf(1000, 900, 950, 800)
  expect(zero).toBe(0)
  expect(bars).toEqual([
    { kind: 'whole', start: 0, end: 1, next: 1 },
    { kind: 'down', start: 0.9, end: 1, next: 0.9 },
    { kind: 'up', start: 0.9, end: 0.95, next: 0.95 },
    { kind: 'down', start: 0.8, end: 0.95, next: 0.8 },
    { kind: 'whole', start: 0, end: 0.8, next: null },
  ])
})

test('a step that changes nothing is a line', () => {
  expect(geometryOf(500, 500).bars[1]).toEqual({ kind: 'none', start: 1, end: 1, next: 1 })
})

test('what goes below zero moves zero into the picture', () => {
  const { bars, zero } = geometryOf(300, -100)
  expect(zero).toBe(0.25)
  expect(bars.at(-1)).toEqual({ kind: 'whole', start: 0, end: 0.25, next: null })
})

test('surcharges make the axis longer than the list price', () => {
  expect(geometryOf(100, 400).bars[0]).toMatchObject({ start: 0, end: 0.25 })
})

test('an order of nothing is no division by zero', () => {
  const { bars, zero, ticks } = geometryOf(0, 0)
  expect(bars.map(({ start, end }) => [start, end])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  expect([zero, ...ticks.map(({ at }) => at)]).toEqual([0, 0])
})

test('ticks are few, round, and within the axis', () => {
  const { ticks } = geometryOf(301_590, 272_041)
  expect(ticks.map(({ value }) => value)).toEqual([0, 100_000, 200_000, 300_000])
  expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true)
})
