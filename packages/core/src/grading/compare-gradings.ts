import type { JsonPointer } from '../shared/index.js'
import { InvariantError } from '../shared/invariant-error.js'
import type { GradedBook } from './grade-customers.js'

/** A customer whose grade is another one after; null is no grade, absent means not in that book. */
export type GradeMove = {
  readonly customerId: string
  readonly from: string | null
  readonly to: string | null
  /** What decided before, and what after: pointers into the two policies. */
  readonly ruleBefore?: JsonPointer
  readonly ruleAfter?: JsonPointer
}

/** How many customers went from one grade to another, and by which pairs of rules, most frequent first. */
export type MigrationCell = {
  readonly from: string | null
  readonly to: string | null
  readonly count: number
  readonly rules: readonly {
    readonly before?: JsonPointer
    readonly after?: JsonPointer
    readonly count: number
  }[]
}

/** Who moved from where to where. Every row of `matrix` sums to `before`, every column to `after`. */
export type GradeMigration = {
  /** The customers in both books by grade, in the order of the distributions: the last is null. */
  readonly before: readonly { readonly grade: string | null; readonly count: number }[]
  readonly after: readonly { readonly grade: string | null; readonly count: number }[]
  /** A row a grade before, a cell a grade after: all cells, with those of 0. */
  readonly matrix: readonly (readonly MigrationCell[])[]
  readonly moves: readonly GradeMove[]
  readonly stayed: number
  /** Moves to a better or worse place, where both books have the same list of grades; a move from or to none counts for neither. */
  readonly improved: number
  readonly worsened: number
  /** Customers only in the book after, and only in the one before. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

export function compareGradings(_before: GradedBook, _after: GradedBook): GradeMigration {
  throw new InvariantError('grading/not-built', {})
}
