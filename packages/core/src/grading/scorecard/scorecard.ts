import { readFact } from '../../shared/conditions/condition.js'
import { over } from '../../shared/decimal.js'
import type { JsonPointer } from '../../shared/index.js'
import { InvariantError } from '../../shared/invariant-error.js'
import { keptByNumber, type KeptByNumber } from '../../shared/kept-by-number.js'
import { wholeWeights } from '../../shared/whole-weights.js'
import type { BriefGrade, GradableCustomer } from '../graded.js'
import { compilePoints, pointsFinding, type CompiledPoints } from './points.js'
import type { GradingFinding, GradingReason } from '../reasons.js'
import type { Criterion, ScorecardPolicy } from './schema.js'

/** Reasons by their figures. They are read-only data, so customers with the same figures share them. */
export type SharedReasons = KeptByNumber<GradingReason>

// Two thousand of a criterion: a book of a hundred thousand customers has a few hundred, figures without end are many.
const REASON_BITS = 11

/** A criterion that is asked; `unit` is its weight as a whole number a thousandth of a point. */
export type CompiledCriterion = CompiledPoints & {
  readonly rule: JsonPointer
  readonly criterion: Criterion
  readonly unit: number
  readonly reasons: SharedReasons
}

export type CompiledBand = {
  readonly rule: JsonPointer
  readonly grade: string
  readonly atLeast: number
  readonly reasons: SharedReasons
}

/** A scorecard made ready to be asked. */
export type CompiledScorecard = {
  readonly criteria: readonly CompiledCriterion[]
  readonly bands: readonly CompiledBand[]
  readonly scale: number
  /** What every criterion together could win: the divisor when none is excluded. */
  readonly whole: number
}

/** The points of each criterion in thousandths, in their order; undefined where the fact could not be counted. */
export type Points = (number | undefined)[]

const compiledScorecards = new WeakMap<ScorecardPolicy, CompiledScorecard>()

/** The compiled form of a policy, kept with it. */
export function compileScorecard(policy: ScorecardPolicy): CompiledScorecard {
  const known = compiledScorecards.get(policy)
  if (known !== undefined) return known
  const asked = policy.criteria
    .map((criterion, index) => {
      return { criterion, rule: `/criteria/${index}` as const, ...compilePoints(criterion) }
    })
    .filter(({ criterion }) => criterion.off !== true)
  const units = wholeWeights(asked.map(({ criterion, most }) => over(criterion.weight, most)))
  const criteria = asked.map((entry, index) => {
    return {
      ...entry,
      unit: Number(units[index]),
      reasons: keptByNumber<GradingReason>(REASON_BITS),
    }
  })
  const bands = policy.bands.map((band, index) => {
    return {
      ...band,
      rule: `/bands/${index}` as const,
      reasons: keptByNumber<GradingReason>(REASON_BITS),
    }
  })
  const whole = criteria.reduce((sum, { unit, most }) => sum + unit * most, 0)
  const compiled = { criteria, bands, scale: policy.scale ?? 100, whole }
  compiledScorecards.set(policy, compiled)
  return compiled
}

/**
 * A customer's grade by a scorecard.
 *
 * @param allPoints is filled with the points of each criterion, where reasons will need them
 */
export function scorecardGrade(
  customer: GradableCustomer,
  { criteria, bands, scale, whole }: CompiledScorecard,
  today: number,
  allPoints?: Points,
): BriefGrade {
  const customerId = customer.id
  let won = 0
  let possible = whole
  let isWithheld = false
  let findings: GradingFinding[] | undefined
  let index = 0
  for (const asked of criteria) {
    const { fact, missing = 'finding' } = asked.criterion
    const value = customer.facts?.[fact] ?? readFact(customer, fact)
    const points = asked.points(value, today)
    if (allPoints !== undefined) allPoints[index++] = points
    if (points !== undefined) {
      won += asked.unit * points
      continue
    }
    findings ??= []
    findings.push(pointsFinding(customer, asked.criterion, asked.rule, value))
    if (missing === 'worst') won += asked.unit * asked.least
    else if (missing === 'exclude') possible -= asked.unit * asked.most
    else isWithheld = true
  }
  if (isWithheld || possible === 0) {
    return { customerId, grade: null, score: null, findings: findings ?? [] }
  }
  const score = (scale * won - ((scale * won) % possible)) / possible
  const { grade, rule } = bandOf(score, bands)
  return findings === undefined
    ? { customerId, grade, rule, score }
    : { customerId, grade, rule, score, findings }
}

/** The first band whose beginning a score reaches (RULES #7). */
export function bandOf<Band extends { readonly atLeast: number }>(
  score: number,
  bands: readonly Band[],
): Band {
  for (const band of bands) if (score >= band.atLeast) return band
  throw new InvariantError('grading/scores-uncovered', { score })
}
