import { dayNumber, type IsoDate } from '../../shared/index.js'
import type { BriefGrade, GradableCustomer, Graders, GradingCircumstances } from '../graded.js'
import type { GradingFinding } from '../reasons.js'
import type { GradingPolicy } from '../schema.js'
import { factReader, type Reading } from './fact-reader.js'

/**
 * Gives a method only the facts that may be read, of the customer and of the whole book: those of their declared
 * domain, and young enough (RULES #24). A policy that says nothing of its facts gets its method as it is.
 */
export function readable(
  policy: GradingPolicy,
  circumstances: GradingCircumstances,
  methodGraders: (circumstances: GradingCircumstances) => Graders,
): Graders {
  const read = factReader(policy)
  if (read === null) return methodGraders(circumstances)
  const today = dayNumber(circumstances.today)
  const { book } = circumstances
  const graders = methodGraders(
    book === undefined
      ? circumstances
      : { ...circumstances, book: readableBook(book, policy, circumstances.today) },
  )
  return {
    brief: (customer) => {
      const reading = read(customer, today)
      if (reading === null) return graders.brief(customer)
      return withFindings(graders.brief(reading.customer), reading)
    },
    explained: (customer) => {
      const reading = read(customer, today)
      if (reading === null) return graders.explained(customer)
      const graded = withFindings(graders.explained(reading.customer), reading)
      return { ...graded, reasons: [...reading.reasons, ...graded.reasons] }
    },
  }
}

type Book = readonly GradableCustomer[]

const readableBooks = new WeakMap<
  GradingPolicy,
  WeakMap<Book, { readonly today: IsoDate; readonly book: Book }>
>()

/** A book as the policy may read it; the book itself where nothing in it counts otherwise than it stands. */
export function readableBook(book: Book, policy: GradingPolicy, today: IsoDate): Book {
  const read = factReader(policy)
  if (read === null) return book
  const books = readableBooks.get(policy) ?? new WeakMap<Book, { today: IsoDate; book: Book }>()
  readableBooks.set(policy, books)
  const known = books.get(book)
  if (known?.today === today) return known.book
  const day = dayNumber(today)
  const customers = book.map((customer) => read(customer, day)?.customer ?? customer)
  const isSame = customers.every((customer, index) => customer === book[index])
  const entry = { today, book: isSame ? book : customers }
  books.set(book, entry)
  return entry.book
}

// That a hidden fact is missing says the method, and why it is the reading: once is enough.
function withFindings<Brief extends BriefGrade>(
  brief: Brief,
  { findings, hidden }: Reading,
): Brief {
  const others = (brief.findings ?? []).filter((finding) => !isAboutHidden(finding, hidden))
  const all = [...findings, ...others]
  return all.length === 0 ? brief : { ...brief, findings: all }
}

function isAboutHidden(finding: GradingFinding, hidden: readonly string[]): boolean {
  return finding.code === 'conditions/fact-missing' && hidden.includes(finding.fact)
}
