import type { Fact } from '../../../shared/index.js'
import type { CompiledCriterion, CompiledScorecard } from '../../scorecard/scorecard.js'
import type { LintCircumstances } from '../lint-circumstances.js'
import { attainableSums, type AttainableSums } from './attainable-sums.js'
import { factOutcomes, type FactOutcome } from './fact-outcomes.js'

type Facts = Readonly<Record<string, Fact>>

/** A score that a customer can have, and the customer's facts. */
export type AttainableScore = { readonly score: number; readonly facts: Facts }

export type AttainableScores = {
  /** Some score from `low` on and below `high`. */
  readonly between: (low: number, high: number) => AttainableScore | null
  /** The greatest score below another, and the least one from another on. */
  readonly nearestBelow: (score: number) => AttainableScore | null
  readonly nearestFrom: (score: number) => AttainableScore | null
}

// Criteria that may be left out change what is possible: every combination of them is counted apart.
const MOST_COMBINATIONS = 2_048

/**
 * All scores that customers can have, those with facts missing among them where criteria allow it; null where they are
 * too many to tell. Exact: criteria that ask the same fact count it together, and a fact that is its own points counts
 * with every thousandth.
 */
export function attainableScores(
  { criteria, scale, whole }: CompiledScorecard,
  circumstances: LintCircumstances,
): AttainableScores | null {
  const facts = criteriaByFact(criteria)
  const outcomes: { fact: string; all: FactOutcome[] }[] = []
  for (const [fact, asking] of facts) {
    const all = factOutcomes(fact, asking, circumstances)
    if (all === null) return null
    outcomes.push({ fact, all })
  }
  const combinations = combinationsOf(outcomes)
  if (combinations === null) return null
  const books: Book[] = []
  for (const { excluded, lists } of combinations) {
    const possible = whole - excluded
    if (possible === 0) continue
    const sums = attainableSums(
      lists.map(({ options }) => options),
      Math.max(1, Math.floor(possible / scale)),
    )
    if (sums === null) return null
    books.push({ possible, scale, lists, sums })
  }
  const between = (low: number, high: number) => best(books, (book) => scoreIn(book, low, high), 1)
  return {
    between,
    nearestBelow: (score) => {
      return best(books, (book) => edgeOf(book, 0, Math.min(score, scale + 1), 1), 1)
    },
    nearestFrom: (score) => best(books, (book) => edgeOf(book, score, scale + 1, -1), -1),
  }
}

/** The sums of one combination of criteria that count, and what is possible with them. */
type Book = {
  readonly possible: number
  readonly scale: number
  readonly lists: readonly { readonly fact: string; readonly options: readonly FactOutcome[] }[]
  readonly sums: AttainableSums
}

function scoreIn({ possible, scale, lists, sums }: Book, low: number, high: number) {
  if (low >= high) return null
  const found = sums.within(leastSum(low, possible, scale), leastSum(high, possible, scale) - 1)
  if (found === null) return null
  const facts = found.picks.flatMap(({ option, step }, index) => {
    const { fact, options } = lists[index] ?? { fact: '', options: [] }
    const value = options[option]?.factAt(step)
    return value === undefined ? [] : [[fact, value] as const]
  })
  const won = scale * found.sum
  return { score: (won - (won % possible)) / possible, facts: Object.fromEntries(facts) }
}

/** The greatest score between two bounds, or the least one, by halving what lies between. */
function edgeOf(book: Book, low: number, high: number, side: 1 | -1): AttainableScore | null {
  if (scoreIn(book, low, high) === null) return null
  let [from, to] = [low, high]
  while (to - from > 1) {
    const middle = from + Math.floor((to - from) / 2)
    const isAbove = scoreIn(book, middle, to) !== null
    const goesUp = side === 1 ? isAbove : scoreIn(book, from, middle) === null
    if (goesUp) from = middle
    else to = middle
  }
  return scoreIn(book, from, to)
}

function best(
  books: readonly Book[],
  search: (book: Book) => AttainableScore | null,
  sign: 1 | -1,
): AttainableScore | null {
  return books.map(search).reduce((sofar, found) => {
    if (sofar === null || found === null) return sofar ?? found
    return sign * (found.score - sofar.score) > 0 ? found : sofar
  }, null)
}

/** The least sum whose score is as high as another, where a sum of `possible` has the score `scale`. */
function leastSum(score: number, possible: number, scale: number): number {
  if (score > scale) return possible + 1
  const product = score * possible
  const rest = product % scale
  return (product - rest) / scale + (rest > 0 ? 1 : 0)
}

function criteriaByFact(criteria: readonly CompiledCriterion[]): Map<string, CompiledCriterion[]> {
  const facts = new Map<string, CompiledCriterion[]>()
  for (const asked of criteria) {
    const { fact } = asked.criterion
    facts.set(fact, [...(facts.get(fact) ?? []), asked])
  }
  return facts
}

type Combination = {
  readonly excluded: number
  readonly lists: { readonly fact: string; readonly options: FactOutcome[] }[]
}

/** Every way in which criteria are left out, with the outcomes that go with it. */
function combinationsOf(
  facts: readonly { readonly fact: string; readonly all: readonly FactOutcome[] }[],
): Combination[] | null {
  let combinations: Combination[] = [{ excluded: 0, lists: [] }]
  for (const { fact, all } of facts) {
    const ways = [...new Set(all.map(({ excluded }) => excluded))].map((excluded) => {
      return { excluded, options: all.filter((outcome) => outcome.excluded === excluded) }
    })
    if (combinations.length * ways.length > MOST_COMBINATIONS) return null
    combinations = combinations.flatMap((combination) =>
      ways.map(({ excluded, options }) => ({
        excluded: combination.excluded + excluded,
        lists: [...combination.lists, { fact, options }],
      })),
    )
  }
  return combinations
}
