import type { GradingLintFinding } from '../../../grading/index.js'
import type { JsonPointer } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'
import { placeInList } from './place-in-list.js'

export const lintFindings: Sentences<GradingLintFinding> = {
  'grading/rule-never-wins': ({ rule, name, rules }, say) => {
    const place = numbered([rule], say)
    const which = name === undefined ? place : `${place} (${say.text(name)})`
    return rules === undefined
      ? `${capital(which)} can never win: no customer meets it. Correct its tests, or remove it.`
      : `${capital(which)} can never win: ${numbered(rules, say)} ${rules.length === 1 ? 'has' : 'have'} all its customers. Move it, narrow the others, or remove it.`
  },
  'grading/points-never-won': ({ rule, name, points, rules }, say) => {
    const which = `${say.text(name)}: ${numbered([rule], say)} (${say.number(points)} points) can never be won`
    return rules === undefined
      ? `${which}, since no fact meets it. Correct its tests, or remove it.`
      : `${which}, since ${numbered(rules, say)} ${rules.length === 1 ? 'takes' : 'take'} all that it would. Move it up, or remove it.`
  },
  'grading/values-uncovered': ({ cells, of, severity }, say) => {
    const which =
      cells === undefined || of === undefined
        ? 'Some customers match no row'
        : `${say.number(cells)} of ${say.number(of)} combinations of scores are in no segment`
    return severity === 'notice'
      ? `${which}: they get what "otherwise" says.`
      : `${which}, so they get no grade. Add a rule for them, or "otherwise".`
  },
  'grading/rows-overlap': ({ rule, rules = [] }, say) =>
    `${capital(numbered([rule, ...rules], say))} match the same customer, who then gets no grade. Narrow one of them, or choose a hit policy that decides, such as "first".`,
  'grading/more-rows-overlap': ({ pairs, listed }, say) =>
    `${say.number(pairs)} pairs of rows match the same customers; the first ${say.number(listed)} are listed. Perhaps another hit policy is meant, such as "first".`,
  'grading/segments-overlap': ({ cells, of }, say) =>
    `${say.number(cells)} of ${say.number(of)} combinations of scores are in several segments, and the first one wins. See that their order is meant.`,
  'grading/points-uncovered': ({ fact }) =>
    `The fact “${fact}” can be what no points are given for. Add a band without a test at the end, or declare what the fact can be.`,
  'grading/weights-do-not-sum': ({ sum, expected }) =>
    `The weights sum to ${sum}, not to ${expected}: each counts by its part of that sum. Correct them if ${expected} is meant.`,
  'grading/cut-off-unreachable': ({ grade, atLeast, below, nearest }, say) => {
    const range =
      below === undefined
        ? `of ${say.number(atLeast)} or more`
        : `from ${say.number(atLeast)} to below ${say.number(below)}`
    return `Nobody reaches this band of grade ${grade}: no score ${range} is possible, and the nearest is ${say.number(nearest)}. Move the cut-off, or remove the band.`
  },
  'grading/too-large-to-check': () =>
    'This is too large to be checked to the end, so there may be more to find. Split it, or ask of fewer facts at once.',
}

const NOUNS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  rows: ['row', 'rows'],
  segments: ['segment', 'segments'],
  points: ['band', 'bands'],
}

function numbered(rules: readonly JsonPointer[], say: Say): string {
  const places = rules.map(placeInList)
  const [one, several] = NOUNS[places[0]?.list ?? ''] ?? ['rule', 'rules']
  const numbers = say.and(places.map(({ number }) => number))
  return places.length === 1 ? `${one} ${numbers}` : `${several} ${numbers}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
