import type { JsonPointer } from '../shared/index.js'
import { InvariantError } from '../shared/invariant-error.js'
import { byCodeUnit } from '../shared/order.js'
import type { GradedBook } from './grade-customers.js'
import type { BriefGrade } from './graded.js'
import { pairedByCustomer, type GradePair } from './paired-by-customer.js'

/** A customer whose grade is another one after; null is no grade. */
export type GradeMove = {
  readonly customerId: string
  readonly from: string | null
  readonly to: string | null
  /** What decided before, and what after: pointers into the two policies. */
  readonly ruleBefore?: JsonPointer
  readonly ruleAfter?: JsonPointer
}

/** Two rules that decided together, one before and one after; a grade that nothing decided has none. */
export type RulePair = {
  readonly before?: JsonPointer
  readonly after?: JsonPointer
  readonly count: number
}

/** How many customers went from one grade to another, and by which pairs of rules, most frequent first. */
export type MigrationCell = {
  readonly from: string | null
  readonly to: string | null
  readonly count: number
  readonly rules: readonly RulePair[]
}

/** Who moved from where to where. Every row of `matrix` sums to `before`, every column to `after`. */
export type GradeMigration = {
  /** The customers in both books by grade, in the order of the distributions: the last is null. */
  readonly before: GradedBook['distribution']
  readonly after: GradedBook['distribution']
  /** A row a grade before, a cell a grade after: all cells, with those of 0. */
  readonly matrix: readonly (readonly MigrationCell[])[]
  /** In the order of the book after. */
  readonly moves: readonly GradeMove[]
  readonly stayed: number
  /**
   * Moves to a better or worse grade; one from or to no grade counts for neither. Null where the two books have
   * different lists of grades: then no grade is better than one of the other list.
   */
  readonly improved: number | null
  readonly worsened: number | null
  /** Customers only in the book after, and only in the one before, each in the order of its book. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

/**
 * Who moved from which grade to which, and which rules did it: two policies over the same customers, or one policy on
 * two days.
 *
 * Customers are the same by their ids; those in one book only are in `joined` or `left` and nowhere else (RULES #35).
 *
 * @param before as `gradeCustomers` returns it, with reasons or without
 * @returns a matrix whose rows sum to the book before and whose columns sum to the book after
 * @throws InvariantError `grading/grade-not-in-distribution` when a book was put together by other means
 * @example
 * const policy = { method: 'assigned', grades: [{ id: 'A' }, { id: 'B' }] }
 * const spring = gradeCustomers([{ id: 'c1', grade: 'B' }], policy, { today: '2026-03-02' })
 * const autumn = gradeCustomers([{ id: 'c1', grade: 'A' }], policy, { today: '2026-09-01' })
 * compareGradings(spring, autumn).moves
 * //=> [{ customerId: 'c1', from: 'B', to: 'A', ruleBefore: '/method', ruleAfter: '/method' }]
 */
export function compareGradings(before: GradedBook, after: GradedBook): GradeMigration {
  const { pairs, joined, left } = pairedByCustomer(before.graded, after.graded)
  const grades = { before: gradesOf(before), after: gradesOf(after) }
  const cells = countedCells(pairs, grades)
  const matrix = cells.map((row) => row.map(migrationCell))
  const moves = pairs.filter(hasMoved).map(gradeMove)
  return {
    before: grades.before.map((grade, row) => ({ grade, count: sumOf(matrix[row] ?? []) })),
    after: grades.after.map((grade, column) => {
      return { grade, count: sumOf(matrix.flatMap((row) => row[column] ?? [])) }
    }),
    matrix,
    moves,
    stayed: pairs.length - moves.length,
    ...directions(matrix, grades),
    joined: joined.map(customerIdOf),
    left: left.map(customerIdOf),
  }
}

type GradeOrNone = string | null
type Grades = { readonly before: GradeOrNone[]; readonly after: GradeOrNone[] }

type Counted = {
  readonly from: GradeOrNone
  readonly to: GradeOrNone
  readonly rules: Map<JsonPointer | undefined, Map<JsonPointer | undefined, number>>
}

const gradesOf = ({ distribution }: GradedBook) => distribution.map(({ grade }) => grade)
const customerIdOf = ({ customerId }: BriefGrade) => customerId
const hasMoved = ([before, after]: GradePair) => before.grade !== after.grade
const sumOf = (cells: readonly { readonly count: number }[]) =>
  cells.reduce((sum, { count }) => sum + count, 0)

function countedCells(pairs: readonly GradePair[], grades: Grades): Counted[][] {
  const cells = grades.before.map((from) =>
    grades.after.map((to): Counted => ({ from, to, rules: new Map() })),
  )
  const rows = new Map(grades.before.map((grade, index) => [grade, cells[index]]))
  const columns = new Map(grades.after.map((grade, index) => [grade, index]))
  for (const [before, after] of pairs) {
    const cell = rows.get(before.grade)?.[columns.get(after.grade) ?? -1]
    if (cell === undefined) throw unlisted(rows.has(before.grade) ? after : before)
    const counts = cell.rules.get(before.rule) ?? new Map<JsonPointer | undefined, number>()
    if (counts.size === 0) cell.rules.set(before.rule, counts)
    counts.set(after.rule, (counts.get(after.rule) ?? 0) + 1)
  }
  return cells
}

function unlisted({ customerId, grade }: BriefGrade) {
  return new InvariantError('grading/grade-not-in-distribution', { customerId, grade })
}

function migrationCell({ from, to, rules: counts }: Counted): MigrationCell {
  const rules = [...counts].flatMap(([before, afters]) =>
    [...afters].map(([after, count]): RulePair => ({
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      count,
    })),
  )
  return { from, to, count: sumOf(rules), rules: rules.sort(byFrequency) }
}

function byFrequency(left: RulePair, right: RulePair): number {
  return (
    right.count - left.count ||
    byCodeUnit(left.before ?? '', right.before ?? '') ||
    byCodeUnit(left.after ?? '', right.after ?? '')
  )
}

function gradeMove([before, after]: GradePair): GradeMove {
  return {
    customerId: after.customerId,
    from: before.grade,
    to: after.grade,
    ...(before.rule === undefined ? {} : { ruleBefore: before.rule }),
    ...(after.rule === undefined ? {} : { ruleAfter: after.rule }),
  }
}

function directions(matrix: readonly (readonly MigrationCell[])[], { before, after }: Grades) {
  const isSameList =
    before.length === after.length && before.every((grade, index) => grade === after[index])
  if (!isSameList) return { improved: null, worsened: null }
  const between = (isCounted: (row: number, column: number) => boolean) =>
    sumOf(
      matrix.flatMap((cells, row) =>
        cells.filter(
          ({ from, to }, column) => from !== null && to !== null && isCounted(row, column),
        ),
      ),
    )
  return {
    improved: between((row, column) => column < row),
    worsened: between((row, column) => column > row),
  }
}
