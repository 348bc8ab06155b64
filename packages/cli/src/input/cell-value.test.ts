import { expect, test } from 'vitest'
import { factOf } from './cell-value.js'

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['1e3', 1000],
  ['123456789012345', 123456789012345],
  ['true', true],
  ['false', false],
])('%j is %j', (cell, fact) => {
  expect(factOf(cell)).toBe(fact)
})

test.each([
  ['a postcode', '05021'],
  ['a number with separators', '1,234.50'],
  ['a decimal comma', '1,5'],
  ['more digits than a number holds', '1234567890123456'],
  ['a plus sign', '+5'],
  ['a bare point', '.5'],
  ['infinity', '1e999'],
  ['another spelling of yes', 'TRUE'],
  ['a date', '2026-11-21'],
])('%s stays text: %j', (_, cell) => {
  expect(factOf(cell)).toBe(cell)
})
