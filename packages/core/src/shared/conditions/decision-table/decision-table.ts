import { keptByNumber } from '../../kept-by-number.js'
import { readFact, type Subject } from '../condition.js'
import { classOf } from '../value-classes.js'
import { columnRows } from './column-rows.js'
import { columnsOf } from './column.js'
import { everyRow, hasRow, rowsInAll, type RowSet } from './row-set.js'
import type { RowTests } from './schema.js'

/** The rows that matter to a subject, in the order of the table: to be asked while a decision is made. */
export type MatchingRows = {
  /** The first rows that hold, at most so many of them. */
  readonly certain: (most: number) => readonly number[]
  /** The rows of which a fact that is missing or of the wrong type leaves open whether they hold. */
  readonly open: () => readonly number[]
  /** The facts that leave some of the open rows open, each with the first such row; in the order of those rows. */
  readonly openFacts: (open: readonly number[]) => readonly (readonly [fact: string, row: number])[]
}

// A decision may hold on to the rows it was made of: one of more rows is not kept.
const MOST_LISTED = 100

/**
 * A decision table as an index from values to rows, so that thousands of rows cost little more than thirty.
 *
 * Values of a fact that no test tells apart are one class. Subjects whose facts are of the same classes have the same
 * rows, so that they get the same decision, which is kept.
 *
 * @param decide what to make of the rows, and of nothing else
 * @returns asks a subject; `today` is a day number
 */
export function compileDecisionTable<Decision>(
  rows: readonly { readonly when: RowTests }[],
  decide: (matching: MatchingRows) => Decision,
): (subject: Subject, today: number) => Decision {
  const columns = columnsOf(rows)
  const every = everyRow(rows.length)
  const decisions = keptByNumber<Decision>(placeBits(rows.length))
  // Of each column, and in a table without any, of all customers.
  const certain: RowSet[] = [every]
  const possible: RowSet[] = [every]
  let listed = 0
  const matching: MatchingRows = {
    certain: (most) => {
      const found = rowsInAll(certain, most)
      listed = found.length
      return found
    },
    open: () => {
      if (certain.every((set, index) => set === possible[index])) return []
      const found = rowsInAll(possible, rows.length)
      return found.filter((row) => certain.some((set) => !hasRow(set, row)))
    },
    openFacts: (open) => {
      const first = new Map<string, number>()
      for (const [index, { fact }] of columns.entries()) {
        const set = certain[index] ?? every
        const row = open.find((one) => !hasRow(set, one))
        if (row !== undefined) first.set(fact, Math.min(row, first.get(fact) ?? row))
      }
      return [...first].sort(([, one], [, other]) => one - other)
    },
  }
  const numbers = new Float64Array(columns.length)
  const decideAnew = (subject: Subject, today: number) => {
    listed = 0
    columns.forEach((column, index) => {
      const number = numbers[index] as number
      const found =
        column.kept[number] ??
        columnRows(column, number, every, readFact(subject, column.fact), today)
      certain[index] = found.certain
      possible[index] = found.possible
    })
    return decide(matching)
  }
  return (subject, today) => {
    let cell = 0
    let index = 0
    for (const column of columns) {
      const number = classOf(column, readFact(subject, column.fact), today)
      numbers[index++] = number
      cell += number * column.step
    }
    const known = decisions.get(cell)
    if (known !== undefined) return known
    const decision = decideAnew(subject, today)
    if (listed <= MOST_LISTED) decisions.set(cell, decision)
    return decision
  }
}

// A small table has few decisions; among more than sixteen thousand one is not found faster than it is made.
function placeBits(rowCount: number): number {
  return Math.min(14, 40 - Math.clz32(rowCount))
}
