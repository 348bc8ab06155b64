import { readFile } from 'node:fs/promises'
import { explain } from '@fieldbook/core/messages'
import { carDealer } from '@fieldbook/core/presets/car-dealer'
import { wholesaler } from '@fieldbook/core/presets/wholesaler'
import { parseRulebook, type Rulebook } from '@fieldbook/core/rulebook'
import { textIn, type Outcome, type Problem } from '@fieldbook/core/shared'
import { unreadable } from './input/open-input.js'
import { parseJson, withoutMark } from './input/read-json.js'
import type { Language } from './session.js'
import { EXIT, Stop } from './stop.js'

export const PRESETS: Readonly<Record<string, Rulebook>> = { 'car-dealer': carDealer, wholesaler }
const DEFAULT_PRESET = 'car-dealer'

/** A rulebook, and what is to be said about the choice when nobody made it. */
export type LoadedRulebook = { readonly rulebook: Rulebook; readonly note: string | null }

/**
 * The rulebook of a preset's name or a file.
 *
 * @throws Stop when there is none, or with every problem in it
 */
export async function loadRulebook(
  choice: string | undefined,
  language: Language,
): Promise<LoadedRulebook> {
  const { messages, catalogue } = language
  if (choice === undefined) {
    const title = textIn(carDealer.title, catalogue.locale)
    return { rulebook: carDealer, note: messages.rulebookByDefault(DEFAULT_PRESET, title) }
  }
  const outcome = await readRulebook(choice, language)
  if (outcome.ok) return { rulebook: outcome.value, note: null }
  throw new Stop(
    EXIT.rulesInvalid,
    [
      messages.rulebookInvalid(choice, outcome.problems.length),
      ...outcome.problems.map((problem) => problemLine(choice, problem, language)),
    ].join('\n'),
  )
}

/**
 * A rulebook by its preset's name or from a file, or its problems.
 *
 * @throws Stop when the file cannot be read or is not JSON
 */
export async function readRulebook(
  choice: string,
  language: Language,
): Promise<Outcome<Rulebook, Problem[]>> {
  const preset = Object.hasOwn(PRESETS, choice) ? PRESETS[choice] : undefined
  if (preset !== undefined) return { ok: true, value: preset }
  return parseRulebook(parseJson(await textOf(choice, language), choice, language))
}

/** A problem of a rulebook as one line: where, what, and what to write instead. */
export function problemLine(
  name: string,
  problem: Problem,
  { messages, catalogue }: Language,
): string {
  const path = problem.path === '' ? '/' : problem.path
  return messages.problemAt(name, path, explain(problem, catalogue))
}

async function textOf(file: string, { messages }: Language): Promise<string> {
  try {
    return withoutMark(await readFile(file, 'utf8'))
  } catch (error) {
    const isName = !/[./\\]/.test(file) && (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isName) throw unreadable(file, error, messages)
    throw new Stop(EXIT.inputUnreadable, messages.noSuchRulebook(file, Object.keys(PRESETS)))
  }
}
