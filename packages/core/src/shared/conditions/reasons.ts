import type { JsonPointer } from '../reason.js'

/** What a rule needed to know and the record did not say. */
export type Finding =
  | { readonly code: 'conditions/fact-missing'; readonly rule: JsonPointer; readonly fact: string }
  | {
      readonly code: 'conditions/fact-of-wrong-type'
      readonly rule: JsonPointer
      readonly fact: string
      readonly expected: FactType
      readonly found: FactType
    }

export type FactType = 'number' | 'text' | 'date' | 'boolean' | 'not-a-number'
