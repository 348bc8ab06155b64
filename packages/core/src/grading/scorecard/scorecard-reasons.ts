import { allocate } from '../../shared/allocate.js'
import type { GradableCustomer, Graded } from '../graded.js'
import { THOUSANDTHS } from './points.js'
import type { GradingReason } from '../reasons.js'
import {
  bandOf,
  scorecardGrade,
  type CompiledBand,
  type CompiledCriterion,
  type CompiledScorecard,
  type Points,
  type SharedReasons,
} from './scorecard.js'

const WITHHELD: readonly GradingReason[] = [{ code: 'grading/withheld', rule: '/criteria' }]

/** A customer's grade by a scorecard, and why: a reason a criterion, whose contributions sum to the score, and the band. */
export function explainedScorecardGrade(
  customer: GradableCustomer,
  scorecard: CompiledScorecard,
  today: number,
): Graded {
  const points: Points = new Array<number | undefined>(scorecard.criteria.length)
  const brief = scorecardGrade(customer, scorecard, today, points)
  const { customerId, grade, rule, score = null, findings } = brief
  if (score === null || rule === undefined) return { ...brief, reasons: WITHHELD }
  const reasons = scoreReasons(scorecard, score, points)
  return findings === undefined
    ? { customerId, grade, rule, score, reasons }
    : { customerId, grade, rule, score, findings, reasons }
}

function scoreReasons(
  { criteria, bands, scale }: CompiledScorecard,
  score: number,
  points: Points,
): GradingReason[] {
  const won = criteria.map(({ criterion, unit, least }, index) => {
    const excluded = points[index] === undefined && criterion.missing === 'exclude'
    return excluded ? 0 : unit * (points[index] ?? least)
  })
  const contributions = score === 0 ? won.map(() => 0) : allocate(score, won)
  // In its full length from the start: a list that is pushed to keeps room for more.
  const reasons = new Array<GradingReason>(criteria.length + 1)
  criteria.forEach((asked, index) => {
    reasons[index] = criterionReason(asked, points[index], contributions[index] ?? 0, scale)
  })
  reasons[criteria.length] = bandReason(bandOf(score, bands), score, scale)
  return reasons
}

function criterionReason(
  asked: CompiledCriterion,
  points: number | undefined,
  contribution: number,
  scale: number,
): GradingReason {
  const number = (points ?? -1) * (scale + 1) + contribution
  return (
    asked.reasons.get(number) ?? keep(asked.reasons, number, newReason(asked, points, contribution))
  )
}

function bandReason(band: CompiledBand, score: number, scale: number): GradingReason {
  const { rule, grade, atLeast, reasons } = band
  return (
    reasons.get(score) ??
    keep(reasons, score, { code: 'grading/band', rule, grade, score, scale, atLeast })
  )
}

function keep(reasons: SharedReasons, number: number, reason: GradingReason): GradingReason {
  reasons.set(number, reason)
  return reason
}

function newReason(
  { rule, criterion: { id, name, missing }, most, least }: CompiledCriterion,
  points: number | undefined,
  contribution: number,
): GradingReason {
  const about = { rule, criterion: id, ...(name === undefined ? {} : { name }) }
  if (points === undefined && missing === 'exclude') {
    return { code: 'grading/criterion-excluded', ...about }
  }
  return {
    code: points === undefined ? 'grading/criterion-at-worst' : 'grading/criterion',
    ...about,
    points: (points ?? least) / THOUSANDTHS,
    max: most / THOUSANDTHS,
    contribution,
  }
}
