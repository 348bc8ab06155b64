import {
  createWriteStream,
  existsSync,
  realpathSync,
  rmSync,
  statSync,
  type WriteStream,
} from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { EXIT, Stop } from '../stop.js'
import type { Messages } from '../messages/messages.js'

const unfinished = new Set<string>()

/** Removes what an interrupted run has begun to write. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

/**
 * Writes text to standard output, or to a file that appears under its name only when it is complete. Nothing is read
 * faster than it can be written.
 *
 * @throws Stop when the file cannot be written
 */
export async function deliver(
  text: AsyncIterable<string>,
  file: string | undefined,
  messages: Messages,
): Promise<void> {
  if (file === undefined) await toStandardOutput(text)
  else if (isSpecial(file)) await write(text, createWriteStream(file), file, messages)
  else await toFile(text, file, messages)
}

async function toStandardOutput(text: AsyncIterable<string>): Promise<void> {
  // The reader may have had enough (`… | head`): that ends the work, and is no fault of anybody.
  const ignore = (): void => undefined
  process.stdout.on('error', ignore)
  try {
    await pipeline(text, process.stdout)
  } catch (error) {
    if (!isClosedPipe(error)) throw error
  }
}

async function toFile(
  text: AsyncIterable<string>,
  file: string,
  messages: Messages,
): Promise<void> {
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw unwritable(file, { code: 'EISDIR' }, messages)
  }
  // A link stays a link. The partial file stands beside, because renaming works only within one disk.
  const target = existsSync(file) ? realpathSync(file) : file
  const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`)
  unfinished.add(partial)
  try {
    await write(text, createWriteStream(partial, { flags: 'wx' }), file, messages)
    await rename(partial, target).catch((error: unknown) => {
      throw unwritable(file, error, messages)
    })
  } finally {
    if (existsSync(partial)) rmSync(partial, { force: true })
    unfinished.delete(partial)
  }
}

async function write(
  text: AsyncIterable<string>,
  stream: WriteStream,
  file: string,
  messages: Messages,
): Promise<void> {
  let fault: unknown
  stream.on('error', (error) => (fault = error))
  try {
    await pipeline(text, stream)
  } catch (error) {
    if (error !== fault) throw error
    throw unwritable(file, error, messages)
  }
}

// Why a file could not be written, in words: the system would name the partial file, which nobody asked for.
function unwritable(file: string, error: unknown, { output }: Messages): Stop {
  const { code = '' } = error as NodeJS.ErrnoException
  const reasons: Partial<Record<string, string>> = output.unwritable
  return new Stop(EXIT.inputUnreadable, output.cannotWrite(file, reasons[code] ?? code))
}

// A device or a pipe is written to; renaming a file over it would remove it.
function isSpecial(file: string): boolean {
  if (!existsSync(file)) return false
  const found = statSync(file)
  return !found.isFile() && !found.isDirectory()
}

/** Whether a reader has had enough. */
export function isClosedPipe(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}
