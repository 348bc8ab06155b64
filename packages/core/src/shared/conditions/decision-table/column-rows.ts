import type { Column, Question } from './column.js'
import { putRow, rowSet, type RowSet } from './row-set.js'

/** The rows whose question is answered by yes, and those where it is yes or open: one set where none is open. */
export type ColumnRows = { readonly certain: RowSet; readonly possible: RowSet }

/** A class of a column, and its rows. */
export type MetClass = { readonly number: number; readonly rows: ColumnRows }

// Places among numbers, of which the first that is met is always kept.
const BLOCK = 64

// Eight megabytes of sets a column: a class beyond is worked out from its neighbour, however often it comes.
const MOST_WORDS = 2 ** 21

/**
 * The rows of a column for a class, which is kept. They are worked out from a neighbouring class where there is one,
 * since most rows do not tell the two apart.
 *
 * @param value any value of the class
 */
export function columnRows(
  column: Column,
  number: number,
  every: RowSet,
  value: unknown,
  today: number,
): ColumnRows {
  const { kept, met, questions } = column
  const block = blockOf(column, number)
  const near = nearest(met, block)
  const rows =
    near === undefined
      ? answered({ certain: every, possible: every }, questions, value, today)
      : answered(near.rows, questionsBetween(column, near.number, number), value, today)
  if (block >= 0) met[block] ??= { number, rows }
  if (number * every.words.length < MOST_WORDS) kept[number] = rows
  return rows
}

// All texts are one block: two of them differ only for those who name one of the two.
function blockOf({ firstText, firstPlace }: Column, number: number): number {
  if (number >= firstPlace) return 1 + Math.floor((number - firstPlace) / BLOCK)
  return number >= firstText ? 0 : NaN
}

function nearest(met: Column['met'], block: number): MetClass | undefined {
  if (block === 0) return met[0]
  for (let away = 0; away < Math.max(block, met.length); away++) {
    const found = (block - away > 0 ? met[block - away] : undefined) ?? met[block + away]
    if (found !== undefined) return found
  }
  return undefined
}

function questionsBetween(column: Column, one: number, other: number): Question[] {
  const { questionsAt, firstPlace } = column
  const first = Math.min(one, other)
  const span = Math.abs(one - other) + 1
  const numbers =
    one < firstPlace ? [one, other] : Array.from({ length: span }, (_, index) => first + index)
  return numbers.flatMap((number) => questionsAt.get(number) ?? [])
}

function answered(
  before: ColumnRows,
  questions: readonly Question[],
  value: unknown,
  today: number,
): ColumnRows {
  const certain = before.certain.words.slice()
  const possible = before.possible.words.slice()
  let isOpen = before.certain !== before.possible
  for (const { row, holds } of questions) {
    const truth = holds(value, today)
    putRow(certain, row, truth === true)
    putRow(possible, row, truth !== false)
    if (truth === undefined) isOpen = true
  }
  const sure = rowSet(certain)
  return { certain: sure, possible: isOpen ? rowSet(possible) : sure }
}
