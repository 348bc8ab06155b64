import { dayNumber } from '../../shared/index.js'
import type {
  BriefGrade,
  GradableCustomer,
  Graded,
  Graders,
  GradingCircumstances,
} from '../graded.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import { valueFinding, valueOf } from './dimension.js'
import { compileRfm, rfmBook, type CompiledRfm, type RfmBook } from './rfm-book.js'
import type { RfmPolicy } from './schema.js'
import type { ScoreCell } from './score-cells.js'

/** The values of a customer and the cell of their scores, or what stood in the way. */
type Scored =
  | { readonly cell: ScoreCell; readonly values: readonly number[] }
  | { readonly findings: readonly GradingFinding[] }

const NO_SEGMENT: readonly GradingFinding[] = [{ code: 'grading/no-segment', rule: '/segments' }]
const WITHHELD: GradingReason = { code: 'grading/withheld', rule: '/segments' }

/** Recency, frequency and monetary value (RULES #15 to #18). */
export function rfmGraders(policy: RfmPolicy, { today, book }: GradingCircumstances): Graders {
  const compiled = compileRfm(policy)
  const ranked = rfmBook(policy, today, book)
  const day = dayNumber(today)
  return {
    brief: (customer) => briefOf(customer, scored(customer, compiled, ranked, day)),
    explained: (customer) => {
      return explainedOf(customer, scored(customer, compiled, ranked, day), compiled)
    },
  }
}

function scored(
  customer: GradableCustomer,
  { dimensions, cellOf }: CompiledRfm,
  ranked: RfmBook | undefined,
  today: number,
): Scored {
  if (ranked === undefined) return { findings: [{ code: 'grading/book-needed', rule: '/method' }] }
  const { id } = customer
  if (!ranked.has(id)) return { findings: [{ code: 'grading/not-in-book', rule: '/method' }] }
  if (ranked.repeated.has(id))
    return { findings: [{ code: 'grading/id-repeated', rule: '/method' }] }
  const values = dimensions.map((dimension) => valueOf(customer, dimension, today))
  if (!values.every((value) => value !== undefined)) {
    const unknown = dimensions.filter((_, index) => values[index] === undefined)
    return { findings: unknown.map((dimension) => valueFinding(customer, dimension)) }
  }
  const [recency = 1, frequency = 1, monetary = 1] = ranked.dimensions.map((dimension, index) => {
    return dimension.score({ id, value: values[index] ?? 0, inPlaceOf: dimension.valueInBook(id) })
  })
  return { cell: cellOf(recency, frequency, monetary), values }
}

function briefOf({ id: customerId }: GradableCustomer, customer: Scored): BriefGrade {
  if ('findings' in customer) return { customerId, grade: null, findings: customer.findings }
  const { scores, target } = customer.cell
  if (target === undefined) return { customerId, grade: null, scores, findings: NO_SEGMENT }
  return { customerId, grade: target.grade, rule: target.rule, scores, segment: target.id }
}

function explainedOf(
  customer: GradableCustomer,
  found: Scored,
  { dimensions }: CompiledRfm,
): Graded {
  const brief = briefOf(customer, found)
  if ('findings' in found) return { ...brief, reasons: [WITHHELD] }
  const { cell, values } = found
  const scoreReasons = dimensions.map(({ name, rule, fact, sign, of }, index): GradingReason => {
    // Adding 0 takes the sign from a zero.
    const value = sign * (values[index] ?? 0) + 0
    const score = cell.scores[name]
    return { code: 'grading/rfm-score', rule, dimension: name, fact, value, score, of }
  })
  return { ...brief, reasons: [...scoreReasons, segmentReason(cell)] }
}

function segmentReason({ target }: ScoreCell): GradingReason {
  if (target === undefined) return WITHHELD
  const { id, ...segment } = target
  return { code: 'grading/segment', segment: id, ...segment }
}
