import { compareGradings } from '@fieldbook/core/files/grading/compare-gradings'
import { concentration } from '@fieldbook/core/files/grading/concentration'
import { gradeCustomers } from '@fieldbook/core/files/grading/grade-customers'
import { allocate } from '@fieldbook/core/files/shared/allocate'
import type {
  BriefGrade,
  Concentration,
  CurvePoint,
  GradedBook,
  GradeMigration,
  GradeMove,
  GradingPolicy,
} from '@fieldbook/core/grading'
import type { Customer, IsoDate } from '@fieldbook/core/shared'
import { nameOf } from '../internal/customer-name.js'

/** What a book is compared with: another day, another policy, or the customers as they were. */
export type ComparedWith = {
  /** The customers as they were; the same ones without it. */
  readonly customers?: readonly Customer[]
  /** The policy by which they are graded; the same one without it. */
  readonly policy?: GradingPolicy
  readonly today: IsoDate
  /** What it is called: `Last month`, `Draft policy`; its day without one. */
  readonly label?: string
}

/** What the board is made of. */
export type BoardInput = {
  readonly customers: readonly Customer[]
  readonly policy: GradingPolicy
  readonly today: IsoDate
  readonly comparedWith: ComparedWith | undefined
  /** The fact that says what a customer is worth; that of the policy without it. */
  readonly value: string | undefined
}

/** A customer with its grade, and with all that rows are shown, found and sorted by. */
export type BoardRow = {
  readonly index: number
  readonly customer: Customer
  readonly name: string
  /** The name and the id in small letters. */
  readonly searched: string
  readonly graded: BriefGrade
  /** The place of the grade in the list, best first; those without one come last. */
  readonly rank: number
  readonly value: number | null
  /** `new` where the grade is another than the record has. */
  readonly since: IsoDate | 'new' | null
  readonly point?: CurvePoint
  readonly move?: GradeMove
  /** Was not in the book that this one is compared with. */
  readonly hasJoined?: true
}

/** A grade, and how many have it; `share` is of one, and the shares of all sum to one. */
export type GradeCount = {
  readonly grade: string | null
  readonly count: number
  readonly share: number
}

export type Comparison = Required<Pick<BoardInput, 'customers' | 'policy' | 'today'>> & {
  readonly label?: string
  readonly migration: GradeMigration
  /** The grades of before, in the order of the customers. */
  readonly graded: readonly BriefGrade[]
  /** The scores of before by customer. */
  readonly scores: ReadonlyMap<string, number | null | undefined>
}

export type Board = Omit<BoardInput, 'comparedWith' | 'value'> & {
  readonly grades: readonly GradeCount[]
  readonly rows: readonly BoardRow[]
  /** How many have findings. */
  readonly noted: number
  /** The fact of the value, and how the book leans on it. */
  readonly fact?: string
  readonly concentration?: Concentration
  readonly before?: Comparison
}

const PER_MILLE = 1000

/** The book graded and, where there is something to compare with, compared. */
export function boardOf({ customers, policy, today, comparedWith, value }: BoardInput): Board {
  const book = gradeCustomers(customers, policy, { today })
  const fact = value ?? policy.value
  const leaning = concentrationOf(customers, book, policy, fact)
  const comparison = comparedWith && comparisonOf({ customers, policy }, comparedWith, book)
  const points = new Map(leaning?.curve.map((point) => [point.customerId, point]))
  const moves = new Map(comparison?.migration.moves.map((move) => [move.customerId, move]))
  const joined = new Set(comparison?.migration.joined)
  const ranks = new Map(book.distribution.map(({ grade }, rank) => [grade, rank]))
  const rows = book.graded.map((graded, index): BoardRow => {
    const customer = customers[index] as Customer
    const { id } = customer
    const name = nameOf(customer, id)
    const point = points.get(id)
    const move = moves.get(id)
    return {
      index,
      customer,
      name,
      searched: `${name} ${id}`.toLowerCase(),
      graded,
      rank: ranks.get(graded.grade) ?? ranks.size,
      value: point?.value ?? null,
      since: sinceOf(customer, graded),
      ...(point && { point }),
      ...(move && { move }),
      ...(joined.has(id) && { hasJoined: true }),
    }
  })
  return {
    customers,
    policy,
    today,
    grades: gradeCounts(book.distribution),
    rows,
    noted: rows.filter(isNoted).length,
    ...(fact !== undefined && { fact }),
    ...(leaning && { concentration: leaning }),
    ...(comparison && { before: comparison }),
  }
}

export function isNoted({ graded }: BoardRow): boolean {
  return graded.findings !== undefined && graded.findings.length > 0
}

function concentrationOf(
  customers: readonly Customer[],
  book: GradedBook,
  policy: GradingPolicy,
  fact: string | undefined,
): Concentration | undefined {
  if (fact === undefined || fact === policy.value) return book.concentration
  return concentration(customers, { fact })
}

function comparisonOf(
  now: Pick<BoardInput, 'customers' | 'policy'>,
  before: ComparedWith,
  book: GradedBook,
): Comparison {
  const { customers = now.customers, policy = now.policy, today, label } = before
  const bookBefore = gradeCustomers(customers, policy, { today })
  return {
    customers,
    policy,
    today,
    migration: compareGradings(bookBefore, book),
    graded: bookBefore.graded,
    scores: new Map(bookBefore.graded.map(({ customerId, score }) => [customerId, score])),
    ...(label !== undefined && { label }),
  }
}

function gradeCounts(distribution: GradedBook['distribution']): GradeCount[] {
  const counts = distribution.map(({ count }) => count)
  const shares = counts.some(Boolean) ? allocate(PER_MILLE, counts) : counts
  return distribution.map(({ grade, count }, index) => ({
    grade,
    count,
    share: (shares[index] ?? 0) / PER_MILLE,
  }))
}

// Since when is known of the grade on the record only.
function sinceOf(customer: Customer, { grade }: BriefGrade): BoardRow['since'] {
  if (grade === null) return null
  if (customer.grade === undefined) return null
  return customer.grade === grade ? (customer.gradeSince ?? null) : 'new'
}
