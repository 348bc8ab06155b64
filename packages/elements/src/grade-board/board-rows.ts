import type { GradeMigration, GradeMove } from '@fieldbook/core/grading'
import type { Board, BoardRow } from './board.js'
import { isNoted } from './board.js'

/** What is asked of the list of customers; all of it must be true of a row. */
export type Filter = {
  readonly text: string
  /** A place in the list of grades. */
  readonly grade?: number
  readonly isNoted?: true
  readonly moved?: 'up' | 'down'
  /** A cell of the matrix: the places of the grades before and after. */
  readonly cell?: readonly [row: number, column: number]
}

export const unfiltered: Filter = { text: '' }

export type SortKey =
  'standing' | 'name' | 'grade' | 'score' | 'value' | 'since' | 'share' | 'cumulative' | 'before'

export type Sort = { readonly key: SortKey; readonly isDescending: boolean }

/** What is sorted best, largest or newest first when it is first asked for. */
const DESCENDING: ReadonlySet<SortKey> = new Set(['score', 'value', 'since', 'share'])

/** By this column, or the other way round where it is sorted by it already. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  return {
    key,
    isDescending: sort.key === key ? !sort.isDescending : DESCENDING.has(key),
  }
}

/** The rows that a filter leaves. */
export function filteredRows(board: Board, filter: Filter): readonly BoardRow[] {
  const tests = testsOf(board, filter)
  return board.rows.filter((row) => tests.every((holds) => holds(row)))
}

type Test = (row: BoardRow) => boolean

function testsOf({ before }: Board, { text, grade, isNoted: noted, moved, cell }: Filter): Test[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const tests: Test[] = words.map(
    (word) =>
      ({ searched }) =>
        searched.includes(word),
  )
  if (grade !== undefined) tests.push(({ rank }) => rank === grade)
  if (noted) tests.push(isNoted)
  if (moved && before) {
    tests.push(({ move }) => move !== undefined && directionOf(move, before.migration) === moved)
  }
  if (cell && before) {
    const [from, to] = [before.migration.before[cell[0]], before.migration.after[cell[1]]]
    const stays = from?.grade === to?.grade && from !== undefined
    tests.push(({ move, graded, hasJoined }) =>
      move
        ? move.from === from?.grade && move.to === to?.grade
        : stays && !hasJoined && graded.grade === to?.grade,
    )
  }
  return tests
}

/** Whether a customer has moved to a better or a worse grade; neither from or to none, or between two lists. */
export function directionOf(
  { from, to }: Pick<GradeMove, 'from' | 'to'>,
  { before, improved }: GradeMigration,
): 'up' | 'down' | undefined {
  if (improved === null || from === null || to === null) return undefined
  const places = before.map(({ grade }) => grade)
  return places.indexOf(to) < places.indexOf(from) ? 'up' : 'down'
}

/** The rows by a column; what has nothing there comes last either way, and equal ones by value and name. */
export function sortedRows(
  rows: readonly BoardRow[],
  { key, isDescending }: Sort,
  board: Board,
  locale: string,
): readonly BoardRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const keyOf = keys(board)[key]
  const sign = isDescending ? -1 : 1
  return rows.toSorted((left, right) => {
    const order =
      key === 'name'
        ? sign * compare(left.name, right.name)
        : compared(keyOf(left), keyOf(right), sign)
    return (
      order ||
      compared(left.value, right.value, -1) ||
      (key === 'name' ? 0 : compare(left.name, right.name)) ||
      left.index - right.index
    )
  })
}

const STANDINGS = ['prospect', 'ordered', 'retained', 'lost']

type Key = string | number | null

function keys({ before }: Board): Record<SortKey, (row: BoardRow) => Key> {
  const places = before?.migration.before.map(({ grade }) => grade) ?? []
  return {
    name: ({ name }) => name,
    grade: ({ rank }) => rank,
    score: ({ graded: { score, scores } }) =>
      score ?? (scores ? `${scores.recency}${scores.frequency}${scores.monetary}` : null),
    value: ({ value }) => value,
    since: ({ since }) => since,
    standing: ({ customer }) => STANDINGS.indexOf(customer.standing ?? 'prospect'),
    share: ({ point }) => point?.share ?? null,
    cumulative: ({ point }) => point?.cumulative ?? null,
    before: ({ move, rank }) => (move ? places.indexOf(move.from) : rank),
  }
}

function compared(left: Key, right: Key, sign: number): number {
  if (left === right) return 0
  if (left === null) return 1
  if (right === null) return -1
  return left < right ? -sign : sign
}
