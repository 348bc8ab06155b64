import type { LintFinding } from '../shared/index.js'

type On<Code extends string, Params = object> = LintFinding<Code> & Params

/** What `lintGrading` finds. */
export type GradingLintFinding =
  /** A row, segment or points band that no customer can reach: those in `rules` win wherever it matches. */
  | On<'grading/rule-never-wins', { readonly name: string }>
  /** Customers for whom no row or segment is there; of a finite number of cells, how many. */
  | On<'grading/values-uncovered', { readonly cells?: number; readonly of?: number }>
  /** Two rows that match together though the hit policy does not let them. */
  | On<'grading/rows-overlap'>
  /** Segments that overlap: the first wins; how many cells more than one takes. */
  | On<'grading/segments-overlap', { readonly cells: number; readonly of: number }>
  /** A fact that no points band covers. */
  | On<'grading/points-uncovered', { readonly fact: string }>
  | On<'grading/weights-do-not-sum', { readonly sum: string; readonly expected: string }>
  /** A cut-off that no score reaches: the example is the customer with the nearest score below. */
  | On<
      'grading/cut-off-unreachable',
      { readonly grade: string; readonly atLeast: number; readonly nearest: number }
    >
  /** The search was cut short: what it did not find may be there. */
  | On<'grading/too-large-to-check'>
