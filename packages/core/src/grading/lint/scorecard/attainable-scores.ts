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
  /** The greatest score with no criterion left out. */
  readonly highest: AttainableScore | null
  /** Whether a score that was not found is not there. */
  readonly isComplete: () => boolean
}

// Criteria that may be left out change what is possible: every combination of them is counted apart.
const MOST_COMBINATIONS = 4_096

/**
 * All scores that customers can have, those with facts missing among them where criteria allow it; null where a fact can
 * have too many values. Exact: criteria that ask the same fact count it together, and a fact that is its own points
 * counts with every thousandth.
 */
export function attainableScores(
  { criteria, scale, whole }: CompiledScorecard,
  circumstances: LintCircumstances,
): AttainableScores | null {
  const facts: WaysOfFact[] = []
  for (const [fact, asking] of criteriaByFact(criteria)) {
    const outcomes = factOutcomes(fact, asking, circumstances)
    if (outcomes === null) return null
    facts.push({ fact, ways: waysOf(outcomes) })
  }
  const combinations = facts.reduce((count, { ways }) => count * ways.length, 1)
  let isComplete = combinations <= MOST_COMBINATIONS
  const known = new Map<number, Book | null>()
  const bookAt = (combination: number): Book | null => {
    const found = known.get(combination)
    if (found !== undefined) return found
    const lists = chosenWays(facts, combination)
    const possible = lists.reduce((rest, { excluded }) => rest - excluded, whole)
    const gap = Math.max(1, Math.floor(possible / scale))
    const sums =
      possible === 0
        ? null
        : attainableSums(
            lists.map(({ options }) => options),
            gap,
          )
    if (sums === null && possible > 0) isComplete = false
    const book = sums === null ? null : { possible, scale, lists, sums }
    known.set(combination, book)
    return book
  }
  /** The books, those with the least left out first; made only as far as somebody looks. */
  function* books(): Iterable<Book> {
    for (
      let combination = 0;
      combination < Math.min(combinations, MOST_COMBINATIONS);
      combination++
    ) {
      const book = bookAt(combination)
      if (book !== null) yield book
    }
  }
  const nearest = (low: number, high: number, side: 1 | -1): AttainableScore | null => {
    let best: AttainableScore | null = null
    for (const book of books()) {
      const found = edgeOf(book, low, high, side)
      if (found !== null && (best === null || side * (found.score - best.score) > 0)) best = found
    }
    return best
  }
  return {
    between: (low, high) => {
      for (const book of books()) {
        const found = scoreIn(book, low, high)
        if (found !== null) return found
      }
      return null
    },
    nearestBelow: (score) => nearest(0, score, 1),
    nearestFrom: (score) => nearest(score, scale + 1, -1),
    highest: highestOf(books(), scale),
    isComplete: () => isComplete,
  }
}

function highestOf(books: Iterable<Book>, scale: number): AttainableScore | null {
  const [first] = books
  return first === undefined ? null : edgeOf(first, 0, scale + 1, 1)
}

/** The outcomes of a fact with the same criteria left out. */
type Way = { readonly excluded: number; readonly options: readonly FactOutcome[] }
type WaysOfFact = { readonly fact: string; readonly ways: readonly Way[] }

/** The sums of one combination of criteria that count, and what is possible with them. */
type Book = {
  readonly possible: number
  readonly scale: number
  readonly lists: readonly (Way & { readonly fact: string })[]
  readonly sums: AttainableSums
}

function scoreIn({ possible, scale, lists, sums }: Book, low: number, high: number) {
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

/** The outcomes of a fact by what they leave out, the least first. */
function waysOf(outcomes: readonly FactOutcome[]): Way[] {
  const amounts = [...new Set(outcomes.map(({ excluded }) => excluded))]
  amounts.sort((left, right) => left - right)
  return amounts.map((excluded) => {
    return { excluded, options: outcomes.filter((outcome) => outcome.excluded === excluded) }
  })
}

/** The ways that a number stands for: its digits, to a base of its own for each fact. */
function chosenWays(facts: readonly WaysOfFact[], combination: number) {
  let rest = combination
  return facts.flatMap(({ fact, ways }) => {
    const way = ways[rest % ways.length]
    rest = Math.floor(rest / ways.length)
    return way === undefined ? [] : [{ fact, ...way }]
  })
}
