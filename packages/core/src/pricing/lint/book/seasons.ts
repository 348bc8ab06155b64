import type { Condition, JsonPointer } from '../../../shared/index.js'
import { nearest } from '../../../shared/checking/problems.js'
import type { Season } from '../../schema.js'
import { holdsDay } from '../../breaks/book-days.js'
import { conditionsIn } from '../conditions-in.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

/** Seasons that share a day, of which the first has it; and names of seasons that the book does not have (RULES #4). */
export function* seasonFindings({ book }: LintedBook): Iterable<PricingLintFinding> {
  const seasons = book.seasons ?? []
  for (const [index, season] of seasons.entries()) {
    const [other, day] = overlap(season, seasons.slice(0, index)) ?? []
    if (other === undefined || day === undefined) continue
    yield {
      code: 'pricing/seasons-overlap',
      severity: 'warning',
      rule: `/seasons/${index}`,
      rules: [`/seasons/${seasons.indexOf(other)}`],
      season: season.id,
      other: other.id,
      day,
    }
  }
  const known = seasons.map(({ id }) => id)
  for (const { condition, at } of conditionsIn(book)) {
    for (const [season, rule] of namedSeasons(condition, at)) {
      if (season === 'none' || known.includes(season)) continue
      const near = nearest(season, known)
      yield {
        code: 'pricing/season-unknown',
        severity: 'error',
        rule,
        season,
        known,
        ...(near === null ? {} : { nearest: near }),
      }
    }
  }
}

function overlap(season: Season, earlier: readonly Season[]): [Season, string] | null {
  for (const other of earlier) {
    // Two stretches that meet do so on the first day of one of them.
    const day = [season.from, other.from].find(
      (first) => holdsDay(season, first) && holdsDay(other, first),
    )
    if (day !== undefined) return [other, day]
  }
  return null
}

function* namedSeasons(condition: Condition, at: JsonPointer): Iterable<[string, JsonPointer]> {
  if ('not' in condition) yield* namedSeasons(condition.not, `${at}/not`)
  else if ('fact' in condition) {
    if (condition.fact !== 'season') return
    const { is, isNot, in: among = [], notIn = [] } = condition
    for (const value of [is, isNot, ...among, ...notIn]) {
      if (typeof value === 'string') yield [value, at]
    }
  } else {
    const join = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    for (const [index, part] of parts.entries()) yield* namedSeasons(part, `${at}/${join}/${index}`)
  }
}
