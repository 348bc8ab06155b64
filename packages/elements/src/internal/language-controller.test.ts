import { expect, test } from 'vitest'
import { nearest } from './language-controller.js'

test.each([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['zh', 'zh-CN'],
  ['zh-Hans', 'zh-CN'],
  ['fr-CA', 'fr-CA'],
  ['fr', 'fr-CA'],
  ['pt-BR', 'en'],
  ['', 'en'],
])('lang="%s" speaks %s', (lang, locale) => {
  expect(nearest(lang, ['en', 'zh-CN', 'fr-CA'])).toBe(locale)
})
