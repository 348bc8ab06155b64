const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
const OTHER_CONTROL = /[^\P{Cc}\t\n]/gu
const HALF_A_CHARACTER = /\p{Surrogate}/gu
const MOST_OCTETS = 75

/**
 * A text as the value of a calendar property (RFC 5545, 3.3.11). What any program may take for the end of a line
 * becomes a line break within the value; other control characters have no place in it.
 */
export function calendarText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(OTHER_CONTROL, '')
    .replace(HALF_A_CHARACTER, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A content line with its end, folded at 75 octets of UTF-8 between characters (RFC 5545, 3.1). */
export function calendarLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += more
  }
  return `${folded}\r\n`
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
