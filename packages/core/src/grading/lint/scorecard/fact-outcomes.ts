import type { FactClass, NumberClass } from '../../../shared/conditions/algebra/fact-class.js'
import { domainOf, factClasses } from '../../../shared/conditions/algebra/fact-classes.js'
import { isOn, numberAxis } from '../../../shared/conditions/algebra/number-axis.js'
import { isWithin, type NumberLine } from '../../../shared/conditions/algebra/number-line.js'
import { compareExact, times } from '../../../shared/decimal.js'
import {
  dayNumber,
  type Decimal,
  type Fact,
  type FactDeclaration,
  type Test,
} from '../../../shared/index.js'
import { THOUSANDTHS } from '../../scorecard/points.js'
import type { CompiledCriterion } from '../../scorecard/scorecard.js'
import type { LintCircumstances } from '../lint-circumstances.js'
import type { Progression } from './attainable-sums.js'

/** What one fact can add to the score, in units of the scorecard; `excluded` is what it takes from the possible. */
export type FactOutcome = Progression & {
  readonly excluded: number
  /** The fact at a step of the progression; undefined is not on record. */
  readonly factAt: (step: number) => Fact | undefined
}

const MOST_VALUES = 10_000

/**
 * All that one fact can add to the score: by each class of its values, and where it is missing.
 *
 * @param criteria all that ask the fact, which count it together
 * @returns null where a fact has too many values to look at; without those for whom no score is given
 */
export function factOutcomes(
  fact: string,
  criteria: readonly CompiledCriterion[],
  circumstances: LintCircumstances,
): FactOutcome[] | null {
  const domain = domainOf(fact, circumstances)
  const { classes, complete } = factClasses(criteria.flatMap(testsOf), domain)
  if (!complete) return null
  const today = dayNumber(circumstances.today)
  const outcomes: FactOutcome[] = []
  for (const entry of [...classes, null]) {
    const won = wonWith(entry?.witness, criteria, today)
    if (won === null) continue
    const values = won.unit === 0 ? constant(entry) : thousandthsOf(entry, domain.declared)
    if (values === null) return null
    for (const { first, stride, count, factAt } of values) {
      const start = won.sum + won.unit * first
      outcomes.push({
        start,
        stride: Math.max(1, won.unit * stride),
        count,
        excluded: won.excluded,
        factAt,
      })
    }
  }
  return outcomes
}

/** What is asked of a fact; a criterion that takes the fact as its points asks whether it is within them. */
export function testsOf({ criterion: { max, points } }: CompiledCriterion): Test[] {
  if (points === undefined) return [{ atLeast: 0, atMost: max ?? 0 }]
  return points.map(({ points: _points, ...test }) => test)
}

/** What some criteria make of a value: fixed points, and `unit` for each thousandth of it; null is no score. */
function wonWith(value: Fact | undefined, criteria: readonly CompiledCriterion[], today: number) {
  const won = { sum: 0, unit: 0, excluded: 0 }
  for (const { criterion, points: pointsOf, unit, least, most } of criteria) {
    const points = pointsOf(value, today)
    if (points === undefined) {
      if (criterion.missing === 'worst') won.sum += unit * least
      else if (criterion.missing === 'exclude') won.excluded += unit * most
      else return null
    } else if (criterion.points === undefined) won.unit += unit
    else won.sum += unit * points
  }
  return won
}

type Thousandths = {
  readonly first: number
  readonly stride: number
  readonly count: number
  readonly factAt: (step: number) => Fact | undefined
}

function constant(entry: FactClass | null): Thousandths[] {
  return [{ first: 0, stride: 1, count: 1, factAt: () => entry?.witness }]
}

/** The thousandths of points that the numbers of a class are; each is rounded to the nearest. */
function thousandthsOf(
  entry: FactClass | null,
  declared: FactDeclaration | undefined,
): Thousandths[] | null {
  if (entry?.type !== 'number') return constant(entry)
  const { line } = numberAxis(declared)
  const { low, high, witness } = entry
  const least = low === undefined ? witness : line.next(low)
  const greatest = high === undefined ? witness : line.previous(high)
  const [first, last] = [least, greatest].map((value) => Math.round(value * THOUSANDTHS))
  if (first === undefined || last === undefined) return null
  const stride = wholeStride(declared?.step, least)
  if (stride === null) return eachOf(entry, line, least)
  const factAt = (step: number) => numberNear(first + step * stride, entry, line)
  return [{ first, stride, count: Math.floor((last - first) / stride) + 1, factAt }]
}

/** How many thousandths lie between two numbers: 1 where all of them occur, null where they lie unevenly. */
function wholeStride(step: Decimal | undefined, least: number): number | null {
  if (step === undefined || compareExact(step, '0.001') <= 0) return 1
  const { numerator, denominator } = times(step, THOUSANDTHS)
  const isOnLattice = Math.round(least * THOUSANDTHS) / THOUSANDTHS === least
  return denominator === 1n && isOnLattice ? Number(numerator) : null
}

function eachOf(entry: NumberClass, line: NumberLine, least: number): Thousandths[] | null {
  const values: Thousandths[] = []
  let value = least
  while (isWithin(value, entry)) {
    if (values.length === MOST_VALUES) return null
    const own = value
    const first = Math.round(own * THOUSANDTHS)
    values.push({ first, stride: 1, count: 1, factAt: () => own })
    value = line.next({ value, open: true })
  }
  return values
}

/** A number of a class that is so many thousandths when it is rounded. */
function numberNear(thousandths: number, entry: NumberClass, line: NumberLine): number {
  const { low, high, witness } = entry
  const near = [
    thousandths / THOUSANDTHS,
    line.next({ value: (thousandths - 0.5) / THOUSANDTHS, open: false }),
    ...(low === undefined ? [] : [line.next(low)]),
    ...(high === undefined ? [] : [line.previous(high)]),
  ]
  const found = near.find((value) => {
    const isThere = isWithin(value, entry) && isOn(value, line)
    return isThere && Math.round(value * THOUSANDTHS) === thousandths
  })
  return found ?? witness
}
