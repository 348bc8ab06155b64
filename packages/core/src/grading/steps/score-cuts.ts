import { readFact } from '../../shared/conditions/condition.js'
import { dayNumber } from '../../shared/iso-date.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import type { GradableCustomer, GradingCircumstances } from '../graded.js'
import { factReader } from '../policy/fact-reader.js'
import { readableBook } from '../policy/readable.js'
import { valueOf, type CompiledDimension } from '../rfm/dimension.js'
import { compileRfm, rfmBook } from '../rfm/rfm-book.js'
import type { RfmPolicy } from '../schema.js'
import type { Scale } from './scale.js'
import { turningPlaces } from './stretches.js'
import { changed, type Changes } from './trial.js'

type Book = readonly GradableCustomer[]

/**
 * The places of a scale at which a customer's score among the quantiles of a book becomes another one. A fact that rises
 * moves its score one way only, whatever it does to the quantiles.
 */
export function scoreCuts(
  fact: string,
  scale: Scale,
  customer: GradableCustomer,
  policy: RfmPolicy,
  { today, book = [] }: GradingCircumstances,
  beside: Changes,
): bigint[] {
  const day = dayNumber(today)
  const read = factReader(policy)
  const readable = readableBook(book, policy, today)
  const ranked = rfmBook(policy, today, readable)
  return compileRfm(policy).dimensions.flatMap((dimension, index) => {
    const order = ranked?.dimensions[index]
    if (dimension.fact !== fact || dimension.fixed !== undefined || order === undefined) return []
    const scoreAt = (place: bigint) => {
      const asked = changed(customer, { ...beside, [fact]: scale.at(place) })
      const value = valueOf(read?.(asked, day)?.customer ?? asked, dimension, day)
      if (value === undefined) return ''
      return String(
        order.score({ id: customer.id, value, inPlaceOf: order.valueInBook(customer.id) }),
      )
    }
    return [...turningPlaces(endsOf(dimension, scale, readable), scoreAt)]
  })
}

/** The places beyond which a customer is the first or the last of the book, however far. */
function endsOf({ fact, shift, of }: CompiledDimension, scale: Scale, book: Book) {
  const beyond = Math.abs(nearestNumber(shift)) * of + 1
  const { lowest, highest } = scale
  return {
    near: lowest ?? scale.from(extremes(book, fact).least - beyond),
    far: highest ?? scale.after(extremes(book, fact).most + beyond),
  }
}

type Extremes = { readonly least: number; readonly most: number }

const allExtremes = new WeakMap<Book, Map<string, Extremes>>()

/** The least and the largest number of a fact in a book; 0 where it has none. */
function extremes(book: Book, fact: string): Extremes {
  const ofBook = allExtremes.get(book) ?? new Map<string, Extremes>()
  allExtremes.set(book, ofBook)
  const known = ofBook.get(fact)
  if (known !== undefined) return known
  const numbers = book
    .map((customer) => readFact(customer, fact))
    .filter((value) => typeof value === 'number' && Number.isFinite(value))
  const rising = Float64Array.from(numbers as number[]).sort()
  const found = { least: rising[0] ?? 0, most: rising.at(-1) ?? 0 }
  ofBook.set(fact, found)
  return found
}
