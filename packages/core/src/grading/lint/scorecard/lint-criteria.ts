import { domainOf, factClasses } from '../../../shared/conditions/algebra/fact-classes.js'
import { compileTest } from '../../../shared/conditions/test.js'
import { dayNumber, type Fact, type JsonPointer } from '../../../shared/index.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { CompiledCriterion } from '../../scorecard/scorecard.js'
import type { LintCircumstances } from '../lint-circumstances.js'
import { testsOf } from './fact-outcomes.js'

type Facts = Readonly<Record<string, Fact>>

/**
 * Bands of points that no fact wins, because it meets an earlier one first or cannot meet it at all, and facts that none
 * covers. A fact that is its own points is looked at where it is declared beyond them.
 *
 * @param others the facts of a customer who is fine in everything else
 */
export function* lintCriterion(
  asked: CompiledCriterion,
  circumstances: LintCircumstances,
  others: Facts,
): Iterable<GradingLintFinding> {
  const { criterion, rule } = asked
  const { id, name = id, fact, points = [], missing = 'finding' } = criterion
  const domain = domainOf(fact, circumstances)
  const { classes, complete } = factClasses(testsOf(asked), domain)
  const today = dayNumber(circumstances.today)
  const exampleOf = (value: Fact) => circumstances.exampleOf({ ...others, [fact]: value })
  if (!complete) yield { code: 'grading/too-large-to-check', severity: 'warning', rule }
  const bands = testsOf(asked).map((test) => compileTest(test))
  const answers = classes.map(({ witness }) => bands.map((holds) => holds(witness, today)))
  for (const [band, { points: worth }] of points.entries()) {
    const matching = answers.filter((answer) => answer[band] === true)
    const earlier = new Set(matching.map((answer) => answer.findIndex((truth) => truth !== false)))
    if (earlier.has(band) || !complete) continue
    const example = classes[answers.findIndex((answer) => answer[band] === true)]
    yield {
      code: 'grading/points-never-won',
      severity: 'warning',
      rule: `${rule}/points/${band}` as JsonPointer,
      ...(example !== undefined && {
        rules: [...earlier]
          .sort((left, right) => left - right)
          .map((other) => `${rule}/points/${other}` as JsonPointer),
        example: exampleOf(example.witness),
      }),
      name,
      points: worth,
    }
  }
  const isOwnPoints = criterion.points === undefined
  const { atLeast, atMost } = domain.declared ?? {}
  if (isOwnPoints && (atLeast ?? 0) >= 0 && (atMost ?? 0) <= (criterion.max ?? 0)) return
  const uncovered = classes.find(({ witness }, index) => {
    return witness !== null && answers[index]?.every((truth) => truth === false)
  })
  if (uncovered === undefined) return
  yield {
    code: 'grading/points-uncovered',
    severity: missing === 'finding' ? 'error' : 'warning',
    rule,
    fact,
    example: exampleOf(uncovered.witness),
  }
}
