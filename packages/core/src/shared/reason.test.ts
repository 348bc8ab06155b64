import { describe, expect, it } from 'vitest'
import { jsonPointer } from './reason.js'

describe('a JSON Pointer (RFC 6901)', () => {
  it.each<[PropertyKey[], string]>([
    [[], ''],
    [['cadences', 2], '/cadences/2'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [['/~/'], '/~1~0~1'],
    [[''], '/'],
    [['', 0, ''], '//0/'],
    [['A级', 'every day'], '/A级/every day'],
  ])('%j: %j', (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer)
  })

  it('two paths never share a pointer', () => {
    const pointers = [['a/b'], ['a', 'b'], ['a~1b'], ['a~01b'], ['a~', 'b']].map(jsonPointer)
    expect(new Set(pointers).size).toBe(pointers.length)
  })
})
