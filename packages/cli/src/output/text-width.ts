// Characters that take two columns of a terminal (East Asian Width W and F, and emoji), and those that take none.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const NOTHING = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u
const PLAIN = /^[\u0020-\u007e]*$/
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

// What stays on one line: a word or a Chinese character, with the opening marks before it and the closing ones behind.
const CHINESE = '\\u2e80-\\u2fff\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff'
const OPENING = '（《“「〔'
const CLOSING = '，。、；：！？）》”」〕…'
const TOKENS = new RegExp(
  `\\s+|[${OPENING}]*(?:[${CHINESE}]|[^\\s${CHINESE}${OPENING}${CLOSING}]+)[${CLOSING}]*|[${OPENING}${CLOSING}]+`,
  'gu',
)

/** The columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** A text from data on one line, without what could steer the terminal or turn the writing direction. */
export function harmless(text: string): string {
  return text.replaceAll(CONTROLS, ' ')
}

/** A text cut to a number of columns, with `…` where something was cut off. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let fitted = ''
  let left = width - 1
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    fitted += character
  }
  return `${fitted.trimEnd()}…`
}

/** A text filled up with blanks to a number of columns. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)))
  return align === 'right' ? blanks + text : text + blanks
}

/** A text as lines of at most a number of columns: broken at blanks, and anywhere between Chinese characters. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const token of text.match(TOKENS) ?? []) {
    if (textWidth(line) + textWidth(token.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line = line === '' ? token.trimStart() : line + token
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

function characterWidth(character: string): number {
  if (NOTHING.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
