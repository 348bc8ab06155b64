import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitText, harmless, padText, textWidth, wrapText } from './text-width.js'

describe('the width of text in a terminal', () => {
  test.each([
    ['abc', 3],
    ['王芳', 4],
    ['A级，', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['“a”', 3],
    ['🚗', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  test('padding and cutting count columns, not characters', () => {
    expect(padText('王', 4)).toBe('王  ')
    expect(padText('7', 3, 'right')).toBe('  7')
    expect(fitText('杭州恒达商贸', 7)).toBe('杭州恒…')
    expect(fitText('杭州', 4)).toBe('杭州')
  })
})

describe('wrapping', () => {
  test('breaks between words', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three'])
  })

  test('breaks between Chinese characters, with no closing mark at the start of a line', () => {
    expect(wrapText('上次拜访，最迟', 8)).toEqual(['上次拜', '访，最迟'])
  })

  test('an opening mark stays with what it opens', () => {
    expect(wrapText('应在内（2026）回访', 8)).toEqual(['应在内', '（2026）', '回访'])
  })

  test('loses nothing but blanks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '王', ' ', '，', '（', '7', '。') })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (anything, width) => {
        const lines = wrapText(anything, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(anything.replaceAll(' ', ''))
      }),
    )
  })

  test('a word that is too long stands alone', () => {
    expect(wrapText('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b'])
  })
})

test('what could steer a terminal or turn the writing direction does not reach it', () => {
  expect(harmless('a\u001b[2Jb\nc\u202ed')).toBe('a [2Jb c d')
})
