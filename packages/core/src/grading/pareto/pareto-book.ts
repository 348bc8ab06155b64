import { readFact } from '../../shared/conditions/condition.js'
import { plus, rational, type Exact } from '../../shared/decimal.js'
import type { JsonPointer } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import {
  comparedSum,
  cumulativeSums,
  cutOf,
  isCounted,
  type CumulativeSums,
  type Standing,
} from '../cumulative-sums.js'
import type { GradableCustomer } from '../graded.js'
import type { ParetoPolicy } from './schema.js'

/** A class of a book; it takes compared sums up to `most`. */
export type CompiledClass = {
  readonly grade: string
  readonly rule: JsonPointer
  readonly upTo: number
  readonly most: bigint
}

/** A book in the order of a policy's fact. */
export type ParetoBook = {
  readonly sums: CumulativeSums
  /** What each customer of the book counts for there; undefined where that is not known. */
  readonly counted: ReadonlyMap<string, number | undefined>
  readonly classes: readonly CompiledClass[]
  /** The last class: it takes whatever is left. */
  readonly worst: CompiledClass
}

const books = new WeakMap<ParetoPolicy, WeakMap<readonly GradableCustomer[], ParetoBook>>()

/** The ranked form of a book, kept with it. */
export function paretoBook(policy: ParetoPolicy, book: readonly GradableCustomer[]): ParetoBook {
  const ofPolicy = books.get(policy) ?? new WeakMap<typeof book, ParetoBook>()
  books.set(policy, ofPolicy)
  const known = ofPolicy.get(book) ?? rank(policy, book)
  ofPolicy.set(book, known)
  return known
}

function rank(policy: ParetoPolicy, book: readonly GradableCustomer[]): ParetoBook {
  const counted = new Map<string, number | undefined>()
  const values: number[] = []
  for (const customer of book) {
    const value = readFact(customer, policy.fact)
    counted.set(customer.id, isCounted(value) ? value : undefined)
    if (isCounted(value)) values.push(value)
  }
  const sums = cumulativeSums(values)
  const classes = classesOf(policy, sums.total)
  return { sums, counted, classes, worst: classes.at(-1) as CompiledClass }
}

/**
 * The class at a standing (RULES #20).
 *
 * @param easedBy a share by which every class reaches further down the book, or less far when negative
 */
export function classAt(
  standing: Standing,
  policy: ParetoPolicy,
  { sums, classes, worst }: ParetoBook,
  easedBy: Exact = 0,
): CompiledClass {
  // What counts for nothing is in the last class, wherever the cuts lie (RULES #21).
  if (standing.own === 0n) return worst
  const isPlain = easedBy === 0 && standing.total === sums.total
  const asked = isPlain ? classes : classesOf(policy, standing.total, easedBy)
  const compared = comparedSum(standing, policy.boundary)
  return asked.find(({ most }) => compared <= most) ?? worst
}

function classesOf(
  { classes, boundary }: ParetoPolicy,
  total: bigint,
  easedBy: Exact = 0,
): CompiledClass[] {
  return classes.map(({ grade, upTo }, index) => ({
    grade,
    rule: `/classes/${index}`,
    upTo: nearestNumber(rational(upTo)),
    most: cutOf(total, plus(upTo, easedBy), boundary),
  }))
}
