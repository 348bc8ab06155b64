import { neighbour } from '../internal/grid-navigation.js'
import type { CarryController } from './carry-controller.js'
import type { Direction } from './carry.js'
import type { Layout } from './planner-context.js'

/** What a key asks for, where it is not the grid's own way about. */
export type Command =
  | 'pick-up'
  | 'choose'
  | 'lock'
  | 'remove'
  | 'record'
  | 'why'
  | 'undo'
  | 'redo'
  | 'previous'
  | 'next'

const LETTERS: Readonly<Record<string, Command>> = {
  ' ': 'pick-up',
  m: 'choose',
  l: 'lock',
  d: 'record',
  '?': 'why',
  Delete: 'remove',
  Backspace: 'remove',
  PageUp: 'previous',
  PageDown: 'next',
}

/** The command of a key, with the modifiers that every system uses for undo and redo. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey) return undefined
  const letter = key.length === 1 ? key.toLowerCase() : key
  if (!ctrlKey && !metaKey) return LETTERS[letter]
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : undefined
}

/** Where an arrow leads a carried visit: in the week days go across, in the agenda they go down. */
export function directionOf(
  key: string,
  layout: Layout,
  isReversed: boolean,
): Direction | undefined {
  const across = isReversed
    ? { ArrowLeft: 'after', ArrowRight: 'before' }
    : { ArrowLeft: 'before', ArrowRight: 'after' }
  const down = { ArrowUp: 'before', ArrowDown: 'after' }
  const [dayKeys, repKeys] = layout === 'week' ? [across, down] : [down, across]
  const day = (dayKeys as Record<string, string>)[key]
  if (day) return day === 'before' ? 'earlier' : 'later'
  const rep = (repKeys as Record<string, string>)[key]
  if (!rep) return undefined
  return rep === 'before' ? 'rep-before' : 'rep-after'
}

/** Takes a key while a visit is carried. @returns whether it was one of ours */
export function carryKey(
  event: KeyboardEvent,
  carrying: CarryController,
  layout: Layout,
  isReversed: boolean,
): boolean {
  const direction = directionOf(event.key, layout, isReversed)
  if (direction) carrying.step(direction)
  else if (event.key === 'Enter' || event.key === ' ') carrying.drop()
  else if (event.key === 'Escape') carrying.cancel()
  else if (event.key === 'Tab') {
    // Focus goes on from where the visit was, and the visit stays there.
    carrying.cancel()
    return false
  } else return false
  return true
}

/** Moves the focus about the grid. @returns whether the key was one for it */
export function walk(event: KeyboardEvent, isReversed: boolean): boolean {
  const from = event.composedPath()[0]
  if (!(from instanceof Element)) return false
  const grid = from.closest('table')
  const to = grid && neighbour(grid, from, event, isReversed)
  to?.focus()
  return to !== undefined && to !== null
}
