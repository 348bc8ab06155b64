// Chinese characters and their punctuation take two columns of a terminal.
const wide = /[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const tokens = /\s+|[\u3041-\ua4cf][，。、；：！？）”]*|[^\s\u3041-\ua4cf]+/g

/** @param {string} text */
export const widthOf = (text) =>
  [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0)

/** @param {string} text @param {number} width */
export const pad = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Lines no wider than that, broken at blanks and between Chinese characters. @param {string} text @param {number} width */
export function wrap(text, width) {
  const lines = ['']
  for (const token of text.match(tokens) ?? []) {
    const line = lines.at(-1) ?? ''
    if (widthOf(line + token.trimEnd()) > width) lines.push(token.trimStart())
    else lines[lines.length - 1] = line + token
  }
  return lines.map((line) => line.trimEnd())
}
