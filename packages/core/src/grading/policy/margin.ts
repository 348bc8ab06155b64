import type { BriefGrade, GradableCustomer, Graded, Graders } from '../graded.js'
import type { GradingReason } from '../reasons.js'

/**
 * Where the method puts a customer among its bands or classes, as indices into them: its own place, the best that it
 * could have with the margin in its favour, and the worst with the margin against it.
 */
export type Reach = { readonly own: number; readonly best: number; readonly worst: number }

export type Margin = {
  readonly margin: number
  /** The grade of each band or class, in their order. */
  readonly grades: readonly string[]
  /** Null where nothing can be said of its place. */
  readonly reachOf: (customer: GradableCustomer, brief: BriefGrade) => Reach | null
}

/** Lets a grade follow the method only when the margin is passed (RULES #25). */
export function withMargin(graders: Graders, margin: Margin): Graders {
  return {
    brief: (customer) => {
      const brief = graders.brief(customer)
      const grade = gradeByMargin(customer, brief, margin)
      return grade === null ? brief : heldBy(brief, grade)
    },
    explained: (customer): Graded => {
      const graded = graders.explained(customer)
      const grade = gradeByMargin(customer, graded, margin)
      if (grade === null || graded.grade === null) return graded
      const reason: GradingReason = {
        code: 'grading/held-by-margin',
        rule: '/margin',
        grade,
        instead: graded.grade,
        margin: margin.margin,
      }
      return { ...heldBy(graded, grade), reasons: [...graded.reasons, reason] }
    },
  }
}

/** The grade, where it is another than the method's. */
function gradeByMargin(
  customer: GradableCustomer,
  brief: BriefGrade,
  { grades, reachOf }: Margin,
): string | null {
  if (brief.grade === null || customer.grade === undefined) return null
  // What the method gives lies between the two ends of the margin.
  if (customer.grade === brief.grade) return null
  const reach = reachOf(customer, brief)
  const grade = reach === null ? null : restingGrade(customer.grade, grades, reach)
  return grade === brief.grade ? null : grade
}

/**
 * The play operator of hysteresis: the grade so far, moved just as far as the margin does not reach. It is monotone in
 * the score, and a grade that it gives rests: given again as the one so far, it stays.
 */
export function restingGrade(
  soFar: string,
  grades: readonly string[],
  { own, best, worst }: Reach,
): string | null {
  const places = grades.flatMap((grade, place) => (grade === soFar ? [place] : []))
  const isWithin = places.some((place) => best <= place && place <= worst)
  if (isWithin) return soFar
  const isWorse = places.every((place) => place > worst)
  const isBetter = places.every((place) => place < best)
  // A grade so far that no band has, or that has bands on both sides, says nothing.
  return grades[isWorse === isBetter ? own : isWorse ? worst : best] ?? null
}

function heldBy<Brief extends BriefGrade>(brief: Brief, grade: string): Brief {
  return { ...brief, grade, rule: '/margin', calculated: brief.grade }
}
