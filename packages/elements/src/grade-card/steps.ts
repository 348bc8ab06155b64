import { stepsToGrade } from '@fieldbook/core/files/grading/steps-to-grade'
import type { Step } from '@fieldbook/core/grading'
import { circumstancesOf, type CardInput } from './load-grade.js'

/** The smallest changes that reach a grade. */
export function stepsTo(grade: string, input: CardInput): Step[] {
  return stepsToGrade(input.customer, input.policy, grade, circumstancesOf(input))
}
