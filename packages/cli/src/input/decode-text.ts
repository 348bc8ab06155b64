import { EXIT, Stop } from '../stop.js'
import type { Messages } from '../messages/messages.js'
import type { Source } from './open-input.js'

const NEWLINE = 0x0a

/**
 * The text of a source that is UTF-8, without its byte order mark.
 *
 * @throws Stop when it is not: replacing what cannot be read would put wrong names into a plan.
 */
export async function* decodeText(source: Source, messages: Messages): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isFirst = true
  for await (const bytes of source.chunks) {
    if (isFirst && isUtf16(bytes)) {
      throw new Stop(EXIT.inputUnreadable, messages.input.utf16(source.name))
    }
    isFirst = false
    yield decoded(bytes)
    line += newlines(bytes)
  }
  yield decoded(new Uint8Array(), true)

  function decoded(bytes: Uint8Array, isLast = false): string {
    try {
      return decoder.decode(bytes, { stream: !isLast })
    } catch {
      const at = line + newlinesBeforeFault(bytes)
      throw new Stop(EXIT.inputUnreadable, messages.input.notUtf8(source.name, at))
    }
  }
}

// With its mark, or without one: text in UTF-8 has no zero byte among its first characters.
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || bytes.subarray(0, 64).includes(0)
}

function newlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

function newlinesBeforeFault(bytes: Uint8Array): number {
  let count = 0
  // The chunk may begin in the middle of a character.
  let start = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80)
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end), { stream: true })
    } catch {
      return count
    }
    if (end < 0 || start < 0) return count
    count++
    start = end + 1
  }
}
