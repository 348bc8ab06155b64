/** A name or title: one text for every language, or a text a language (`{ en: …, 'zh-CN': … }`). */
export type LocalText = string | Readonly<Record<string, string>>

/**
 * A text in a language: the exact tag, else its base language, else another tag of it, else English, else the
 * first there is.
 *
 * @example
 * textIn({ en: 'Deposit paid', 'zh-CN': '已付订金' }, 'zh-CN') //=> '已付订金'
 */
export function textIn(text: LocalText, language: string): string {
  if (typeof text === 'string') return text
  const [base = language] = language.split('-')
  const sameBase = Object.keys(text).find((tag) => tag.split('-')[0] === base)
  const chosen = [language, base, sameBase, 'en', Object.keys(text)[0]].find(
    (tag) => tag !== undefined && Object.hasOwn(text, tag),
  )
  return chosen === undefined ? '' : (text[chosen] ?? '')
}
