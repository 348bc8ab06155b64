import { createReadStream } from 'node:fs'
import { EXIT, Stop } from '../stop.js'
import type { Messages } from '../messages/messages.js'

/** Bytes to read, and the name that messages give them. */
export type Source = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

export const STANDARD_INPUT = '-'

/** A file's bytes, or those of standard input for `-`. */
export function openInput(file: string, messages: Messages): Source {
  if (file === STANDARD_INPUT) return { name: messages.input.standardInput, chunks: process.stdin }
  return { name: file, chunks: bytesOf(file, messages) }
}

async function* bytesOf(file: string, messages: Messages): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 })
  try {
    yield* stream as AsyncIterable<Uint8Array>
  } catch (error) {
    throw unreadable(file, error, messages)
  }
}

/** Why a file could not be read, in words. */
export function unreadable(file: string, error: unknown, messages: Messages): Stop {
  const { code, message } = error as NodeJS.ErrnoException
  const reasons = messages.input.unreadable
  const reason = Object.hasOwn(reasons, code ?? '')
    ? reasons[code as keyof typeof reasons]
    : message
  return new Stop(EXIT.inputUnreadable, messages.input.cannotRead(file, reason))
}
