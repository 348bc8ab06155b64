import type {
  Aggregate,
  Fact,
  Finding,
  Instant,
  IsoDate,
  JsonPointer,
  LocalText,
  Period,
} from '../shared/index.js'

/** How far the confirmation of a given grade has come (RULES #3). */
export type ConfirmationStatus = 'in-time' | 'late' | 'open' | 'overdue'

/** Why a customer has this grade, or none. */
export type GradingReason =
  | { readonly code: 'grading/assigned'; readonly rule: '/method'; readonly grade: string }
  | {
      readonly code: 'grading/confirmation'
      readonly rule: '/confirmWithin'
      readonly status: ConfirmationStatus
      readonly hours: number
      readonly dueAt: Instant
    }
  | {
      readonly code: 'grading/criterion'
      readonly rule: JsonPointer
      readonly criterion: string
      readonly name?: LocalText
      readonly points: number
      readonly max: number
      readonly contribution: number
    }
  | {
      readonly code: 'grading/criterion-at-worst'
      readonly rule: JsonPointer
      readonly criterion: string
      readonly name?: LocalText
      readonly points: number
      readonly max: number
      readonly contribution: number
    }
  | {
      readonly code: 'grading/criterion-excluded'
      readonly rule: JsonPointer
      readonly criterion: string
      readonly name?: LocalText
    }
  | {
      readonly code: 'grading/band'
      readonly rule: JsonPointer
      readonly grade: string
      readonly score: number
      /** The highest score, where there is one: with `collect` there is not. */
      readonly scale?: number
      readonly atLeast: number
    }
  | {
      /** A row of a decision table that matched. With `collect`, `points` of all rows sum to the score of a sum. */
      readonly code: 'grading/row'
      readonly rule: JsonPointer
      readonly row: number
      readonly name?: LocalText
      readonly grade?: string
      readonly points?: number
    }
  | { readonly code: 'grading/otherwise'; readonly rule: '/otherwise'; readonly grade: string }
  | {
      readonly code: 'grading/aggregate'
      readonly rule: '/aggregate'
      readonly aggregate: Aggregate
      readonly rows: number
      readonly score: number
    }
  | {
      readonly code: 'grading/rfm-score'
      readonly rule: '/recency' | '/frequency' | '/monetary'
      readonly dimension: 'recency' | 'frequency' | 'monetary'
      readonly fact: string
      /** The fact, or for a date its age in days. */
      readonly value: number
      readonly score: number
      readonly of: number
    }
  | {
      readonly code: 'grading/segment'
      readonly rule: JsonPointer
      readonly segment: string
      readonly name?: LocalText
      readonly grade: string
    }
  | {
      /** Where a customer stands when the largest come first: shares are fractions of one, with all that equal it. */
      readonly code: 'grading/share'
      readonly rule: '/fact'
      readonly fact: string
      readonly value: number
      readonly share: number
      readonly before: number
      readonly including: number
    }
  | {
      readonly code: 'grading/class'
      readonly rule: JsonPointer
      readonly grade: string
      readonly upTo: number
    }
  | {
      readonly code: 'grading/held-by-margin'
      readonly rule: '/margin'
      readonly grade: string
      readonly instead: string
      readonly margin: number
    }
  | {
      readonly code: 'grading/held-by-minimum-stay'
      readonly rule: '/minimumStay'
      readonly grade: string
      readonly instead: string | null
      readonly since: IsoDate
      /** The first day on which the grade may change; the last of the calendar where it may on none. */
      readonly until: IsoDate
    }
  | {
      readonly code: 'grading/overridden'
      readonly rule: '/override'
      readonly grade: string
      readonly instead: string | null
      readonly reason: string
      readonly by: string
      readonly until: IsoDate
    }
  | {
      readonly code: 'grading/override-expired'
      readonly rule: '/override'
      readonly grade: string
      readonly by: string
      readonly until: IsoDate
    }
  | {
      /** An old fact that counts for less: `found` is on the record, `counted` is what the method was given. */
      readonly code: 'grading/fact-decayed'
      readonly rule: JsonPointer
      readonly fact: string
      readonly found: number
      readonly counted: number
      readonly datedOn: IsoDate
    }
  | { readonly code: 'grading/withheld'; readonly rule: JsonPointer }

/** What the policy needed to know of a customer and did not find in the record. */
export type GradingFinding =
  | Finding
  | { readonly code: 'grading/not-assigned'; readonly rule: '/method' }
  | {
      readonly code: 'grading/grade-not-in-list'
      readonly rule: '/grades'
      readonly grade: string
      readonly known: readonly string[]
    }
  | {
      readonly code: 'grading/points-out-of-range'
      readonly rule: JsonPointer
      readonly fact: string
      readonly found: number
      readonly max: number
    }
  | { readonly code: 'grading/no-band'; readonly rule: JsonPointer; readonly fact: string }
  | {
      readonly code: 'grading/fact-out-of-domain'
      readonly rule: JsonPointer
      readonly fact: string
      readonly found: Fact
    }
  | {
      /** An old fact that counts as not known. */
      readonly code: 'grading/fact-too-old'
      readonly rule: JsonPointer
      readonly fact: string
      readonly datedOn: IsoDate
      readonly after: Period
    }
  | { readonly code: 'grading/no-row'; readonly rule: '/rows' }
  | {
      /** Rows that a table with this hit policy may not let match together. */
      readonly code: 'grading/rows-conflict'
      readonly rule: JsonPointer
      readonly rows: readonly number[]
      readonly hitPolicy: 'unique' | 'any'
    }
  | { readonly code: 'grading/no-segment'; readonly rule: '/segments' }
  | { readonly code: 'grading/in-the-future'; readonly rule: JsonPointer; readonly fact: string }
  | { readonly code: 'grading/book-needed'; readonly rule: '/method' }
  | { readonly code: 'grading/not-in-book'; readonly rule: '/method' }
  | { readonly code: 'grading/id-repeated'; readonly rule: '/method' }
  | {
      readonly code: 'grading/negative-value'
      readonly rule: '/fact'
      readonly fact: string
      readonly found: number
    }
  | { readonly code: 'grading/nothing-to-share'; readonly rule: '/fact'; readonly fact: string }
  | { readonly code: 'grading/grade-since-missing'; readonly rule: '/minimumStay' }
  | {
      readonly code: 'grading/override-not-allowed'
      readonly rule: '/override'
      readonly by: string
    }
  | {
      readonly code: 'grading/override-too-long'
      readonly rule: '/override/longest'
      readonly until: IsoDate
      readonly latest: IsoDate
    }
