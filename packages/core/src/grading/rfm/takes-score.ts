import { compileTest } from '../../shared/conditions/test.js'
import type { NumberRange } from '../../shared/index.js'

/** Whether a segment takes a score of one dimension: without a range it takes all (RULES #18). */
export function takesScore(range: NumberRange | undefined): (score: number) => boolean {
  if (range === undefined) return () => true
  const test = compileTest(range)
  return (score) => test(score, 0) === true
}
