import type { GradingLintFinding } from '../../../grading/index.js'
import type { Sentences } from '../../catalogue.js'

export const lintFindings: Sentences<GradingLintFinding> = {
  'grading/rule-never-wins': ({ name, rules }, say) =>
    rules === undefined
      ? `“${say.text(name)}” can never win: no customer meets its tests. Correct them, or remove it.`
      : `“${say.text(name)}” can never win: where it matches, ${say.or(rules)} decides. Move it, narrow the others, or remove it.`,
  'grading/points-never-won': ({ name, points, rules }, say) =>
    rules === undefined
      ? `“${say.text(name)}”: no fact meets this band of ${say.number(points)} points. Correct its tests, or remove it.`
      : `“${say.text(name)}”: nobody wins this band of ${say.number(points)} points, since bands above it take all that it would. Move it up, or remove it.`,
  'grading/values-uncovered': ({ cells, of, severity }, say) => {
    const which =
      cells === undefined || of === undefined
        ? 'Some customers match no rule'
        : `${say.number(cells)} of ${say.number(of)} combinations of scores are in no segment`
    return severity === 'notice'
      ? `${which}: they get what "otherwise" says.`
      : `${which}, so they get no grade. Add a rule for them, or "otherwise".`
  },
  'grading/rows-overlap': () =>
    'Two rows match the same customer, who then gets no grade. Narrow one of them, or let the hit policy choose.',
  'grading/more-rows-overlap': ({ pairs, listed }, say) =>
    `${say.number(pairs)} pairs of rows match the same customers; the first ${say.number(listed)} are listed. With so many, perhaps another hit policy is meant, such as "first".`,
  'grading/segments-overlap': ({ cells, of }, say) =>
    `${say.number(cells)} of ${say.number(of)} combinations of scores are in several segments, and the first one wins. See that their order is meant.`,
  'grading/points-uncovered': ({ fact }) =>
    `No band of points covers every value of the fact “${fact}”. Add a band without a test at the end.`,
  'grading/weights-do-not-sum': ({ sum, expected }) =>
    `The weights sum to ${sum}, not to ${expected}: each counts by its part of that sum. Correct them if ${expected} is meant.`,
  'grading/cut-off-unreachable': ({ grade, atLeast, below, nearest }, say) => {
    const range =
      below === undefined
        ? `from ${say.number(atLeast)} on`
        : `from ${say.number(atLeast)} to below ${say.number(below)}`
    return `Nobody can get grade ${grade}: no score ${range} is possible. The nearest is ${say.number(nearest)}. Move the cut-off, or remove the grade.`
  },
  'grading/too-large-to-check': () =>
    'This is too large to be checked to the end, so there may be more to find. Split it, or ask of fewer facts at once.',
}
