import { readFact } from '../../shared/conditions/condition.js'
import { minus, plus, rational, type Exact } from '../../shared/decimal.js'
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
  for (const customer of book) {
    const value = readFact(customer, policy.fact)
    counted.set(customer.id, isCounted(value) ? value : undefined)
    if (isCounted(value)) values.push(value)
  }
  const sums = cumulativeSums(values)
  const classes = classesOf(policy, sums.total)
  return { sums, counted, classes, worst: classes.plain.at(-1) as CompiledClass }
}

/** The class at a standing (RULES #20); `reach` is for a margin, that asks what would be if the share were another. */
export function classAt(
  standing: Standing,
  policy: ParetoPolicy,
  { sums, classes, worst }: ParetoBook,
  reach: keyof ReachOfClasses = 'plain',
): CompiledClass {
  // What counts for nothing is in the last class, wherever the cuts lie (RULES #21).
  if (standing.own === 0n) return worst
  const asked = standing.total === sums.total ? classes : classesOf(policy, standing.total)
  const compared = comparedSum(standing, policy.boundary)
  return asked[reach].find(({ most }) => compared <= most) ?? worst
}

function classesOf(policy: ParetoPolicy, total: bigint): ReachOfClasses {
  const plain = reachOf(policy, total, 0)
  const { margin } = policy
  if (margin === undefined) return { plain, further: plain, lessFar: plain }
  return {
    plain,
    further: reachOf(policy, total, margin),
    lessFar: reachOf(policy, total, minus(0, margin)),
  }
}

function reachOf(
  { classes, boundary }: ParetoPolicy,
  total: bigint,
  easedBy: Exact,
): CompiledClass[] {
  return classes.map(({ grade, upTo }, index) => ({
    grade,
    rule: `/classes/${index}`,
    upTo: nearestNumber(rational(upTo)),
    most: cutOf(total, plus(upTo, easedBy), boundary),
  }))
}
