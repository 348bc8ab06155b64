import { readFile } from 'node:fs/promises'
import type { Problem } from '@fieldbook/core/shared'
import { parse } from '@fieldbook/core/shared/schema'
import { problemLine } from '../rulebook.js'
import type { Language } from '../session.js'
import { EXIT, Stop } from '../stop.js'
import { unreadable } from './open-input.js'

/**
 * What a file of JSON says, as its schema wants it.
 *
 * @param invalid how many problems there are, in words
 * @throws Stop when the file cannot be read or is not JSON, or with every problem in it
 */
export async function readJson<Value>(
  file: string,
  schema: Parameters<typeof parse<Value>>[0],
  invalid: (name: string, problems: number) => string,
  language: Language,
): Promise<Value> {
  const outcome = parse(schema, parseJson(await textOf(file, language), file, language))
  if (outcome.ok) return outcome.value
  const { problems } = outcome
  const lines = problems.map((problem: Problem) => problemLine(file, problem, language))
  throw new Stop(EXIT.rulesInvalid, [invalid(file, problems.length), ...lines].join('\n'))
}

/** @throws Stop with the line and column at which the text is no JSON */
export function parseJson(text: string, file: string, { messages }: Language): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1]
    const before = position === undefined ? null : text.slice(0, Number(position)).split('\n')
    const at =
      before === null ? null : { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    throw new Stop(EXIT.rulesInvalid, messages.notJson(file, at))
  }
}

/** A byte order mark is no part of the JSON. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}

async function textOf(file: string, { messages }: Language): Promise<string> {
  try {
    return withoutMark(await readFile(file, 'utf8'))
  } catch (error) {
    throw unreadable(file, error, messages)
  }
}
