import type { Finding, Instant, JsonPointer, LocalText } from '../shared/index.js'

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
      readonly scale: number
      readonly atLeast: number
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
