import { allocate } from '../shared/allocate.js'
import { findingOf, readFact } from '../shared/conditions/condition.js'
import { compileTest, isFact, type CompiledTest } from '../shared/conditions/test.js'
import { over } from '../shared/decimal.js'
import { InvariantError } from '../shared/invariant-error.js'
import { wholeWeights } from '../shared/whole-weights.js'
import type { BriefGrade, GradableCustomer } from './graded.js'
import type { GradingFinding, GradingReason } from './reasons.js'
import type { Criterion, ScorecardPolicy } from './schema.js'

// Points are counted in thousandths, so that every sum below is one of whole numbers (RULES #4, #5).
const THOUSANDTHS = 1000

/** A criterion that is asked, with its points in thousandths and its weight as a whole number a thousandth. */
type CompiledCriterion = {
  readonly index: number
  readonly criterion: Criterion
  readonly points: (value: unknown, today: number) => number | undefined
  readonly most: number
  readonly least: number
  readonly unit: number
}

type CompiledScorecard = {
  readonly criteria: readonly CompiledCriterion[]
  readonly bands: ScorecardPolicy['bands']
  readonly scale: number
  /** What every criterion together could win: the divisor when none is excluded. */
  readonly whole: number
}

/** A customer's grade by a scorecard. */
export function scorecardGrade(
  customer: GradableCustomer,
  policy: ScorecardPolicy,
  today: number,
): BriefGrade {
  const { criteria, bands, scale, whole } = compile(policy)
  let won = 0
  let possible = whole
  let isWithheld = false
  let findings: GradingFinding[] | undefined
  for (const asked of criteria) {
    const value = readFact(customer, asked.criterion.fact)
    const points = asked.points(value, today)
    if (points !== undefined) {
      won += asked.unit * points
      continue
    }
    findings ??= []
    findings.push(pointsFinding(customer, asked, value))
    const { missing = 'finding' } = asked.criterion
    if (missing === 'worst') won += asked.unit * asked.least
    else if (missing === 'exclude') possible -= asked.unit * asked.most
    else isWithheld = true
  }
  if (isWithheld || possible === 0) {
    return { customerId: customer.id, grade: null, score: null, findings: findings ?? [] }
  }
  const score = (scale * won - ((scale * won) % possible)) / possible
  const grade = bandOf(score, bands).grade
  return findings === undefined
    ? { customerId: customer.id, grade, score }
    : { customerId: customer.id, grade, score, findings }
}

/** Why a scorecard's grade is what it is: a reason a criterion, whose contributions sum to the score, and the band. */
export function scorecardReasons(
  { grade, score }: BriefGrade,
  customer: GradableCustomer,
  policy: ScorecardPolicy,
  today: number,
): GradingReason[] {
  const { criteria, bands, scale } = compile(policy)
  if (grade === null || typeof score !== 'number') {
    return [{ code: 'grading/withheld', rule: '/criteria' }]
  }
  const answers = criteria.map((asked) => {
    const points = asked.points(readFact(customer, asked.criterion.fact), today)
    const isExcluded = points === undefined && asked.criterion.missing === 'exclude'
    return { asked, isKnown: points !== undefined, isExcluded, points: points ?? asked.least }
  })
  const won = answers.map(({ asked, isExcluded, points }) => (isExcluded ? 0 : asked.unit * points))
  const contributions = score === 0 ? won.map(() => 0) : allocate(score, won)
  const reasons = answers.map(({ asked, isKnown, isExcluded, points }, index): GradingReason => {
    const { id: criterion } = asked.criterion
    const rule = `/criteria/${asked.index}` as const
    if (isExcluded) return { code: 'grading/criterion-excluded', rule, criterion }
    return {
      code: isKnown ? 'grading/criterion' : 'grading/criterion-at-worst',
      rule,
      criterion,
      points: points / THOUSANDTHS,
      max: asked.most / THOUSANDTHS,
      contribution: contributions[index] ?? 0,
    }
  })
  const band = bandOf(score, bands)
  const rule = `/bands/${bands.indexOf(band)}` as const
  reasons.push({ code: 'grading/band', rule, grade, score, scale, atLeast: band.atLeast })
  return reasons
}

function bandOf(score: number, bands: ScorecardPolicy['bands']): ScorecardPolicy['bands'][number] {
  for (const band of bands) if (score >= band.atLeast) return band
  throw new InvariantError('grading/scores-uncovered', { score })
}

const compiledScorecards = new WeakMap<ScorecardPolicy, CompiledScorecard>()

function compile(policy: ScorecardPolicy): CompiledScorecard {
  const known = compiledScorecards.get(policy)
  if (known !== undefined) return known
  const asked = policy.criteria
    .map((criterion, index) => ({ criterion, index, ...pointsOf(criterion) }))
    .filter(({ criterion }) => criterion.off !== true)
  const units = wholeWeights(asked.map(({ criterion, most }) => over(criterion.weight, most)))
  const criteria = asked.map((entry, index) => ({ ...entry, unit: Number(units[index]) }))
  const whole = criteria.reduce((sum, { unit, most }) => sum + unit * most, 0)
  const compiled = { criteria, bands: policy.bands, scale: policy.scale ?? 100, whole }
  compiledScorecards.set(policy, compiled)
  return compiled
}

function pointsOf(criterion: Criterion): Pick<CompiledCriterion, 'points' | 'most' | 'least'> {
  if (criterion.points === undefined) {
    const most = Math.round((criterion.max ?? 0) * THOUSANDTHS)
    const points = (value: unknown) => {
      if (typeof value !== 'number') return undefined
      const read = Math.round(value * THOUSANDTHS)
      return read >= 0 && read <= most ? read : undefined
    }
    return { points, most, least: 0 }
  }
  const bands = criterion.points.map(({ points, ...test }) => ({
    holds: compileTest(test),
    points: Math.round(points * THOUSANDTHS),
  }))
  const all = bands.map(({ points }) => points)
  return { points: firstBand(bands), most: Math.max(...all), least: Math.min(...all) }
}

function firstBand(bands: readonly { holds: CompiledTest; points: number }[]) {
  return (value: unknown, today: number) => {
    if (!isFact(value)) return undefined
    for (const { holds, points } of bands) {
      const answer = holds(value, today)
      if (answer === true) return points
      // A test that cannot be asked of this value leaves open whether its band would have won.
      if (answer === undefined) return undefined
    }
    return undefined
  }
}

function pointsFinding(
  customer: GradableCustomer,
  { index, criterion, most }: CompiledCriterion,
  value: unknown,
): GradingFinding {
  const { fact } = criterion
  const rule = `/criteria/${index}` as const
  if (criterion.points === undefined) {
    return typeof value === 'number' && Number.isFinite(value)
      ? { code: 'grading/points-out-of-range', rule, fact, found: value, max: most / THOUSANDTHS }
      : findingOf(customer, { fact, atLeast: 0 }, rule)
  }
  const unasked = criterion.points.find(
    ({ points: _points, ...test }) => isFact(value) && compileTest(test)(value, 0) === undefined,
  )
  if (!isFact(value)) return { code: 'conditions/fact-missing', rule, fact }
  if (unasked === undefined) return { code: 'grading/no-band', rule, fact }
  const { points: _points, ...test } = unasked
  return findingOf(customer, { fact, ...test }, rule)
}
