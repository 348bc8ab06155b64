import type { Outcome } from '@fieldbook/core/shared'
import type { Fault } from './fault.js'

const MOST_MEGABYTES = 2
const NEWLINE = 0x0a

/** The text of a file that is UTF-8. To replace what cannot be read would put wrong names into a plan. */
export async function decode(file: Blob): Promise<Outcome<string, Fault[]>> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024) {
    return { ok: false, problems: [{ kind: 'too-big', megabytes: MOST_MEGABYTES }] }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = utf8(bytes)
  if (text !== null) return { ok: true, value: text }
  return { ok: false, problems: [{ kind: 'not-utf8', line: firstBadLine(bytes) }] }
}

function utf8(bytes: Uint8Array): string | null {
  // UTF-16 without its mark is UTF-8 too, full of zeros that no list has.
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start)
    if (end < 0 || utf8(bytes.subarray(start, end)) === null) return line
    line++
    start = end + 1
  }
}
