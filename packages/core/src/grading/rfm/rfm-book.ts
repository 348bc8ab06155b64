import { dayNumber, type IsoDate } from '../../shared/index.js'
import type { GradableCustomer } from '../graded.js'
import { RFM_DIMENSIONS } from '../policy/facts/rfm-dimensions.js'
import { repeatedIn } from '../repeated-in.js'
import { compileDimension, valueOf, type CompiledDimension } from './dimension.js'
import type { RfmPolicy } from './schema.js'
import { cellFinder, type ScoreCell } from './score-cells.js'
import { scorerOf, type Scorer } from './scores.js'

/** A policy made ready to be asked. */
export type CompiledRfm = {
  readonly dimensions: readonly CompiledDimension[]
  /** Whether any scores come from quantiles, and so from a book. */
  readonly needsBook: boolean
  readonly cellOf: (recency: number, frequency: number, monetary: number) => ScoreCell
}

/** What scores each dimension, and the values that the customers of the book have in it. */
export type RfmBook = {
  readonly has: (customerId: string) => boolean
  /** The ids of several customers: which of them is meant nobody can say. */
  readonly repeated: ReadonlySet<string>
  readonly dimensions: readonly {
    readonly score: Scorer
    readonly valueInBook: (customerId: string) => number | undefined
  }[]
}

type Book = readonly GradableCustomer[]

const compiledPolicies = new WeakMap<RfmPolicy, CompiledRfm>()
const books = new WeakMap<RfmPolicy, WeakMap<Book, { today: IsoDate; ranked: RfmBook }>>()
const NO_BOOK: Book = []

/** The compiled form of a policy, kept with it. */
export function compileRfm(policy: RfmPolicy): CompiledRfm {
  const known = compiledPolicies.get(policy)
  if (known !== undefined) return known
  const dimensions = RFM_DIMENSIONS.map((name) => compileDimension(name, policy[name]))
  const needsBook = dimensions.some(({ fixed }) => fixed === undefined)
  const compiled = { dimensions, needsBook, cellOf: cellFinder(policy) }
  compiledPolicies.set(policy, compiled)
  return compiled
}

/** The ranked form of a book on a day, kept with it; fixed thresholds alone need none. */
export function rfmBook(policy: RfmPolicy, today: IsoDate, book?: Book): RfmBook | undefined {
  const compiled = compileRfm(policy)
  const asked = compiled.needsBook ? book : NO_BOOK
  if (asked === undefined) return undefined
  const ofPolicy = books.get(policy) ?? new WeakMap<Book, { today: IsoDate; ranked: RfmBook }>()
  books.set(policy, ofPolicy)
  const known = ofPolicy.get(asked)
  if (known?.today === today) return known.ranked
  const ranked = rank(policy, compiled, dayNumber(today), asked)
  ofPolicy.set(asked, { today, ranked })
  return ranked
}

function rank(
  { ties = 'value' }: RfmPolicy,
  { dimensions, needsBook }: CompiledRfm,
  today: number,
  book: Book,
): RfmBook {
  const repeated = repeatedIn(book)
  const places = new Map(book.map(({ id }, place) => [id, place]))
  return {
    has: (customerId) => !needsBook || places.has(customerId),
    repeated,
    dimensions: dimensions.map((dimension) => {
      const values = book.map((customer) =>
        repeated.has(customer.id) ? undefined : valueOf(customer, dimension, today),
      )
      const entries = book.flatMap(({ id }, place) => {
        const value = values[place]
        return value === undefined ? [] : [{ id, value }]
      })
      return {
        score: scorerOf(dimension, ties, entries),
        valueInBook: (customerId) => values[places.get(customerId) ?? -1],
      }
    }),
  }
}
