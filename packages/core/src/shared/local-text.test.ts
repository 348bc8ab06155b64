import { describe, expect, it } from 'vitest'
import { textIn, type LocalText } from './local-text.js'

const title = { 'zh-CN': '已付订金', en: 'Deposit paid', de: 'Anzahlung geleistet' }

describe('a text in a language', () => {
  it.each<[LocalText, string, string, string]>([
    ['Deposit paid', 'zh-CN', 'Deposit paid', 'one text for every language'],
    [title, 'zh-CN', '已付订金', 'the exact tag'],
    [title, 'de-AT', 'Anzahlung geleistet', 'the base language of the tag'],
    [title, 'zh', '已付订金', 'another tag of the base language'],
    [title, 'zh-TW', '已付订金', 'the nearest tag of the base language'],
    [title, 'fr', 'Deposit paid', 'else English'],
    [title, '', 'Deposit paid', 'no language at all'],
    [{ 'en-GB': 'colour', en: 'color' }, 'en-US', 'color', 'the base before its other tags'],
    [{ de: 'Preis', it: 'prezzo' }, 'fr', 'Preis', 'else the first there is'],
    [{}, 'en', '', 'nothing there'],
    [{ de: 'Preis' }, 'constructor', 'Preis', 'what every object has is no language'],
    [{ de: 'Preis' }, '__proto__', 'Preis', 'nor is this'],
  ])('%j in %j: %j (%s)', (text, language, expected) => {
    expect(textIn(text, language)).toBe(expected)
  })
})
