import type { FactDeclaration } from '../declarations/schema.js'
import type { IsoDate } from '../../iso-date.js'
import type { Fact } from '../../reason.js'

/** An end of a range of numbers; an `open` end does not itself belong to the range. */
export type Bound = { readonly value: number; readonly open: boolean }

/** A range of numbers; without an end it goes on for ever. */
export type Span = { readonly low?: Bound; readonly high?: Bound }

/**
 * Neighbouring numbers that no test tells apart. `lowest` and `highest` are the ends on the lattice of the declared
 * `step`, or of thousandths; absent where the range has no end there, or holds no number of the lattice.
 */
export type NumberClass = Span & {
  readonly type: 'number'
  readonly witness: number
  readonly lowest?: number
  readonly highest?: number
}

/** Days in a row that no test tells apart, `first` and `last` included; absent where the days go on for ever. */
export type DateClass = {
  readonly type: 'date'
  readonly witness: IsoDate
  readonly first?: IsoDate
  readonly last?: IsoDate
}

/** Texts that no test tells apart: the witness is one of the shortest. */
export type TextClass = { readonly type: 'text'; readonly witness: string }

export type BooleanClass = { readonly type: 'boolean'; readonly witness: boolean }

/** The fact is not on record. */
export type NotKnownClass = { readonly type: 'not-known'; readonly witness: null }

/** Values of a fact that no test tells apart, and one of them. */
export type FactClass = NumberClass | DateClass | TextClass | BooleanClass | NotKnownClass

/** A domain in finitely many classes; not `complete` where the search for them was cut short. */
export type FactClasses = { readonly classes: readonly FactClass[]; readonly complete: boolean }

/** What the classes of a fact depend on beside its tests. Ages are counted to `today`. */
export type FactDomain = { readonly declared?: FactDeclaration; readonly today: IsoDate }

/** A subject by its facts. */
export type FactRecord = Readonly<Record<string, Fact>>
