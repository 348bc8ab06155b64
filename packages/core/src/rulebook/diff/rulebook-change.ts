import type { Fact, JsonPointer, LocalText } from '../../shared/index.js'

/** A value of a document, as JSON has it. */
export type Json = Fact | readonly Json[] | { readonly [key: string]: Json }

/**
 * A step on the way to a place in a rulebook. An entry of a list or a record is told by its id or name (`entry`), by its
 * number in the list, from 1, or by both.
 */
export type PlaceStep = {
  readonly part: string
  readonly entry?: string
  readonly name?: LocalText
  readonly number?: number
}

/**
 * One difference between two rulebooks. `ruleBefore` and `ruleAfter` are pointers into the two documents, `place` says
 * the same for a reader, from the whole to the part.
 */
export type RulebookChange = { readonly place: readonly PlaceStep[] } & (
  | { readonly code: 'rulebook/added'; readonly ruleAfter: JsonPointer; readonly after: Json }
  | { readonly code: 'rulebook/removed'; readonly ruleBefore: JsonPointer; readonly before: Json }
  | {
      readonly code: 'rulebook/changed'
      readonly ruleBefore: JsonPointer
      readonly ruleAfter: JsonPointer
      readonly before: Json
      readonly after: Json
    }
  | {
      /** An entry at another place in the order of its list. */
      readonly code: 'rulebook/moved'
      readonly ruleBefore: JsonPointer
      readonly ruleAfter: JsonPointer
    }
)
