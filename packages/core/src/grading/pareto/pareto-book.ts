import { readFact } from '../../shared/conditions/condition.js'
import { minus, plus, rational, type Exact } from '../../shared/decimal.js'
import type { JsonPointer } from '../../shared/index.js'
import { nearestNumber } from '../../shared/nearest-number.js'
import {
  comparedSum,
  cumulativeSums,
  cutOf,
  isCounted,
  leastWithin,
  standingOf,
  type CumulativeSums,
} from '../cumulative-sums.js'
import type { GradableCustomer } from '../graded.js'
import { repeatedIn } from '../repeated-in.js'
import type { Whole } from '../whole-units.js'
import type { ParetoPolicy } from './schema.js'

/** A class of a book; it takes compared sums up to `most`, and so the book's own values from `least` up. */
export type CompiledClass = {
  readonly grade: string
  readonly rule: JsonPointer
  readonly upTo: number
  readonly most: Whole
  readonly least: number
}

/** A book in the order of a policy's fact. */
export type ParetoBook = {
  readonly sums: CumulativeSums
  /** What each customer of the book counts for there; undefined where that is not known. */
  readonly counted: ReadonlyMap<string, number | undefined>
  /** The ids of several customers: which of them is meant nobody can say. */
  readonly repeated: ReadonlySet<string>
  readonly classes: ReachOfClasses
  /** The last class: it takes whatever is left. */
  readonly worst: CompiledClass
}

/** How far down the book each class reaches: as the policy says, and further or less far by its margin. */
type ReachOfClasses = {
  readonly plain: readonly CompiledClass[]
  readonly further: readonly CompiledClass[]
  readonly lessFar: readonly CompiledClass[]
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
  const repeated = repeatedIn(book)
  for (const customer of book) {
    const value = repeated.has(customer.id) ? undefined : readFact(customer, policy.fact)
    counted.set(customer.id, isCounted(value) ? value : undefined)
    if (isCounted(value)) values.push(value)
  }
  const sums = cumulativeSums(values)
  const classes = classesOf(policy, sums)
  return { sums, counted, repeated, classes, worst: classes.plain.at(-1) as CompiledClass }
}

/**
 * The class of a value in a book (RULES #20).
 *
 * @param inPlaceOf the value that the customer has in the book; undefined when it has none there
 * @param reach for a margin, that asks what the class would be if the share were another
 */
export function classOf(
  value: number,
  inPlaceOf: number | undefined,
  policy: ParetoPolicy,
  { sums, classes, worst }: ParetoBook,
  reach: keyof ReachOfClasses = 'plain',
): CompiledClass {
  // What counts for nothing is in the last class, wherever the cuts lie (RULES #21).
  if (value === 0) return worst
  if (value === inPlaceOf) return classes[reach].find(({ least }) => value >= least) ?? worst
  const standing = standingOf(sums, value, inPlaceOf)
  const compared = comparedSum(standing, policy.boundary)
  const asked = classesOf(policy, { ...sums, total: standing.total })[reach]
  return asked.find(({ most }) => compared <= most) ?? worst
}

function classesOf(policy: ParetoPolicy, sums: CumulativeSums): ReachOfClasses {
  const plain = reachOf(policy, sums, 0)
  const { margin } = policy
  if (margin === undefined) return { plain, further: plain, lessFar: plain }
  return {
    plain,
    further: reachOf(policy, sums, margin),
    lessFar: reachOf(policy, sums, minus(0, margin)),
  }
}

function reachOf(
  { classes, boundary }: ParetoPolicy,
  sums: CumulativeSums,
  easedBy: Exact,
): CompiledClass[] {
  return classes.map(({ grade, upTo }, index) => {
    const most = cutOf(sums.total, plus(upTo, easedBy), boundary)
    const least = leastWithin(sums, most, boundary)
    return { grade, rule: `/classes/${index}`, upTo: nearestNumber(rational(upTo)), most, least }
  })
}
