import { describe, expect, it } from 'vitest'
import { byCodeUnit } from './order.js'

describe('ids are in code-unit order, in every locale (design 2.8)', () => {
  it.each([
    [['b', 'a', 'B'], ['B', 'a', 'b'], 'capitals first'],
    [['c10', 'c9', 'c1'], ['c1', 'c10', 'c9'], 'digits one by one'],
    [['z', 'ä', 'a'], ['a', 'z', 'ä'], 'letters with marks after all without'],
    [['王', '李', 'li'], ['li', '李', '王'], 'U+674E before U+738B'],
    [['\uffff', '\u{10000}'], ['\u{10000}', '\uffff'], 'units, not code points'],
    [['ab', '', 'a'], ['', 'a', 'ab'], 'the shorter first'],
  ])('%j: %j (%s)', (ids, sorted) => {
    expect([...ids].sort(byCodeUnit)).toEqual(sorted)
  })

  it('an id is equal to itself alone', () => {
    expect(byCodeUnit('a', 'a')).toBe(0)
    expect(byCodeUnit('\u00e9', 'e\u0301')).not.toBe(0)
  })
})
