import { domainOf, factClasses } from '../../../shared/conditions/algebra/fact-classes.js'
import {
  dayNumber,
  type Fact,
  type FactDeclaration,
  type NumberRange,
  type Test,
} from '../../../shared/index.js'
import type { RfmScores } from '../../graded.js'
import { RFM_DIMENSIONS } from '../../policy/facts/rfm-dimensions.js'
import { compileDimension, valueOf, type DimensionName } from '../../rfm/dimension.js'
import { cutsPassed } from '../../rfm/quantile-cuts.js'
import type { RfmPolicy } from '../../schema.js'
import type { LintCircumstances } from '../lint-circumstances.js'

/** Three scores that a customer can have, and facts that lead to them. */
export type RfmCell = {
  readonly scores: RfmScores
  readonly facts: Readonly<Record<string, Fact>>
}

/** Scores of one or more dimensions together, and the fact that they come from. */
type Part = {
  readonly scores: Partial<RfmScores>
  readonly facts: Readonly<Record<string, Fact>>
}

/**
 * Every cell of scores that a customer can fall into, by ascending recency, frequency and monetary value.
 *
 * Where thresholds are fixed, the facts are ones with these scores: a fact that two dimensions share gives only the
 * cells that it can, and so does one that is declared within bounds. Quantiles ask the book, so there the scores stand
 * for the facts.
 */
export function rfmCells(policy: RfmPolicy, circumstances: LintCircumstances): RfmCell[] {
  const byBook = RFM_DIMENSIONS.filter((name) => policy[name].quantiles !== undefined)
  const byThresholds = RFM_DIMENSIONS.filter((name) => !byBook.includes(name))
  const facts = [...new Set(byThresholds.map((name) => policy[name].fact))]
  const parts = [
    ...byBook.map((name) => scoresByBook(name, policy[name].quantiles ?? 1)),
    ...facts.map((fact) => {
      const names = byThresholds.filter((name) => policy[name].fact === fact)
      return scoresByThresholds(fact, names, policy, circumstances)
    }),
  ]
  const cells = parts.reduce<Part[]>(
    (all, part) => {
      return all.flatMap((left) =>
        part.map((right) => ({
          scores: { ...left.scores, ...right.scores },
          facts: { ...left.facts, ...right.facts },
        })),
      )
    },
    [{ scores: {}, facts: {} }],
  )
  return cells
    .map(({ scores, facts: all }) => ({ scores: complete(scores), facts: all }))
    .sort(inOrder)
}

function scoresByBook(name: DimensionName, count: number): Part[] {
  return Array.from({ length: count }, (_, index) => {
    return { scores: { [name]: index + 1 }, facts: { [name]: index + 1 } }
  })
}

function scoresByThresholds(
  fact: string,
  names: readonly DimensionName[],
  policy: RfmPolicy,
  circumstances: LintCircumstances,
): Part[] {
  const today = dayNumber(circumstances.today)
  const domain = domainOf(fact, circumstances)
  const dimensions = names.map((name) => compileDimension(name, policy[name]))
  const tests = names.flatMap((name) => testsOf(name, policy, domain.declared))
  const parts = new Map<string, Part>()
  for (const { witness } of factClasses(tests, domain).classes) {
    const subject = { id: '', facts: { [fact]: witness } }
    const values = dimensions.map((dimension) => valueOf(subject, dimension, today))
    const scores = dimensions.map(({ name, fixed = [] }, index) => {
      const value = values[index]
      return [name, value === undefined ? undefined : 1 + cutsPassed(value, fixed)] as const
    })
    if (scores.some(([, score]) => score === undefined)) continue
    const key = scores.join()
    if (!parts.has(key)) {
      parts.set(key, { scores: Object.fromEntries(scores), facts: { [fact]: witness } })
    }
  }
  return [...parts.values()]
}

/** Tests that tell the scores of a fact apart; days since are never negative. */
function testsOf(
  name: DimensionName,
  policy: RfmPolicy,
  declared: FactDeclaration | undefined,
): Test[] {
  const { thresholds = [], boundary = 'above' } = policy[name]
  const ranges = thresholds.map((threshold): NumberRange => {
    return boundary === 'above' ? { atLeast: threshold } : { above: threshold }
  })
  if (name !== 'recency') return ranges
  const days = [{ atLeast: 0 }, ...ranges]
  return declared?.type === 'date' ? days.map((daysAgo) => ({ daysAgo })) : days
}

function complete({ recency = 1, frequency = 1, monetary = 1 }: Partial<RfmScores>): RfmScores {
  return { recency, frequency, monetary }
}

function inOrder({ scores: left }: RfmCell, { scores: right }: RfmCell): number {
  return (
    left.recency - right.recency ||
    left.frequency - right.frequency ||
    left.monetary - right.monetary
  )
}
