import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type { Problem } from '@fieldbook/core/shared'
import type { Mistake } from '../internal/mistakes.js'
import { boardOf, type Board, type BoardInput } from './board.js'
import { views } from './board-context.js'

/** What the board is asked to show; it may be wrong in any way that JavaScript allows. */
export type Asked = {
  readonly input: BoardInput
  readonly options: { readonly view: string; readonly density: string }
  readonly validate: boolean
  readonly locale: string
}

export type Loaded = { readonly board: Board } | { readonly mistakes: readonly Mistake[] }

/** The board, or what is wrong with what was given. */
export async function loadBoard(asked: Asked): Promise<Loaded> {
  const { input, options, locale, validate } = asked
  if (validate) {
    const problems = await problemsIn(input)
    if (problems.length > 0) return { mistakes: await worded(problems, locale) }
  }
  const wrong = optionProblems(options)
  if (wrong.length > 0) return { mistakes: await worded(wrong, locale) }
  const board = boardOrNothing(input)
  return board ? { board } : { mistakes: await worded(await problemsIn(input), locale) }
}

/** The board at once, when nothing has to be loaded for it; else undefined. */
export function boardAtHand({ input, options, validate }: Asked): Board | undefined {
  if (validate || optionProblems(options).length > 0) return undefined
  return boardOrNothing(input)
}

function boardOrNothing(input: BoardInput): Board | undefined {
  const { today, comparedWith, customers } = input
  if (!isIsoDate(today) || (comparedWith && !isIsoDate(comparedWith.today))) return undefined
  try {
    if (!customers.every(({ id, name }) => typeof id === 'string' && typeof name === 'string')) {
      return undefined
    }
    return boardOf(input)
  } catch {
    // What was wrong is found by the schema, with its path.
    return undefined
  }
}

async function problemsIn(input: BoardInput): Promise<readonly Problem[]> {
  const board = await import('./board-problems.js')
  return board.problemsIn(input)
}

async function worded(problems: readonly Problem[], locale: string): Promise<readonly Mistake[]> {
  const { mistakesOf } = await import('../internal/mistakes.js')
  return mistakesOf(problems, locale)
}

function optionProblems({ view, density }: Asked['options']): Problem[] {
  return [
    ...notAmong('view', view, views),
    ...notAmong('density', density, ['comfortable', 'dense']),
  ]
}

function notAmong(name: string, found: string, allowed: readonly string[]): Problem[] {
  if (allowed.includes(found)) return []
  return [{ code: 'schema/not-allowed', path: `/${name}`, params: { found, allowed } }]
}
