import { expect, test } from 'vitest'
import { isolate } from './isolate.js'
import { shorten } from './shorten.js'

test.each([
  ['short', 'short'],
  ['exactly ten', 'exactly t…'],
  ['123456789', '123456789'],
  ['12345678😀0', '12345678…'],
  ['12345678e\u0301\u0301', '12345678…'],
])('%s is shortened to %s', (text, short) => {
  expect(shorten(text, 10)).toBe(short)
})

test('a name in a sentence turns nothing but itself', () => {
  expect(isolate('\u202eevil\u2069 \u2066name')).toBe('\u2068evil name\u2069')
})

test('a name in a sentence does not bury it', () => {
  expect(isolate('n'.repeat(10_000))).toHaveLength(82)
})
