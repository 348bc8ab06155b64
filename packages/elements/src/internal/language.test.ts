import { expect, test } from 'vitest'
import { languageOf } from './language.js'

const speak = (locale: string) => languageOf(locale, {}, { locale, sentences: {} })

test('dates are written as the language writes them', () => {
  expect(speak('en').day('2026-11-21')).toBe('Sat 21 Nov')
  expect(speak('zh-CN').day('2026-11-21')).toBe('11月21日 周六')
})

test('a range names the year once where it is one year', () => {
  expect(speak('zh-CN').range('2026-11-23', '2026-12-06')).toBe('2026年11月23日–12月6日')
  expect(speak('zh-CN').range('2026-12-28', '2027-01-03')).toBe('2026年12月28日–2027年1月3日')
  expect(speak('zh-CN').range('2026-12-28', '2026-12-28')).toBe('2026年12月28日')
  expect(speak('en').range('2026-11-23', '2026-12-06').replace(/\s/gu, ' ')).toBe(
    '23 Nov – 6 Dec 2026',
  )
})

test('sentences are put together as the language does', () => {
  expect(speak('en').together(['One.', '', 'Two.'])).toBe('One. Two.')
  expect(speak('zh-CN').together(['一。', '二。'])).toBe('一。二。')
})
