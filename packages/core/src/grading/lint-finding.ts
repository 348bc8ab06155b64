import type { LintFinding, LocalText } from '../shared/index.js'

type On<Code extends string, Params = object> = LintFinding<Code> & Params

/** What `lintGrading` finds. */
export type GradingLintFinding =
  /** A row or segment that no customer can reach: those in `rules` win wherever it matches; without any, it never matches. */
  | On<'grading/rule-never-wins', { readonly name?: LocalText }>
  /** A band of points that no fact can win, as `rule-never-wins`; `name` is the criterion's. */
  | On<'grading/points-never-won', { readonly name: LocalText; readonly points: number }>
  /** Customers for whom no row or segment is there; of a finite number of cells, how many. */
  | On<'grading/values-uncovered', { readonly cells?: number; readonly of?: number }>
  /** Two rows that match together though the hit policy does not let them. */
  | On<'grading/rows-overlap'>
  /** So many pairs of rows overlap that only the first are listed, and this is one of the others. */
  | On<'grading/more-rows-overlap', { readonly pairs: number; readonly listed: number }>
  /** Segments that overlap: the first wins; how many cells more than one takes. */
  | On<'grading/segments-overlap', { readonly cells: number; readonly of: number }>
  /** A fact that no points band covers. */
  | On<'grading/points-uncovered', { readonly fact: string }>
  | On<'grading/weights-do-not-sum', { readonly sum: string; readonly expected: string }>
  /**
   * A grade for whose scores, from `atLeast` on and `below` another grade's, there is no customer: the example has the
   * nearest score below them, or where there is none above.
   */
  | On<
      'grading/cut-off-unreachable',
      {
        readonly grade: string
        readonly atLeast: number
        readonly below?: number
        readonly nearest: number
      }
    >
  /** The search was cut short: what it did not find may be there. */
  | On<'grading/too-large-to-check'>
