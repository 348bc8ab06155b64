import {
  findSubject,
  type Condition,
  type Fact,
  type FactDeclarations,
  type IsoDate,
} from '../../shared/index.js'
import { certainly } from '../../shared/conditions/algebra/certainly.js'
import { closedFields } from '../../shared/conditions/declarations/closed-fields.js'
import { factsAsked } from '../book/condition-facts.js'
import type { Item, PriceBook } from '../schema.js'
import { seasonOn } from '../breaks/book-days.js'

export type Facts = Readonly<Record<string, Fact>>

/** Conditions that are to hold, and others that are not to: what is not known to hold does not (RULES #3). */
export type WantedFacts = {
  readonly holding?: readonly Condition[]
  readonly failing?: readonly Condition[]
}

/** The facts that an item and a day settle, as conditions see them (RULES #3, #4). */
export function settledFacts(item: Item, day: IsoDate, book: PriceBook): Facts {
  return {
    ...item.facts,
    item: item.id,
    group: item.group ?? null,
    class: item.class ?? null,
    season: seasonOn(book.seasons ?? [], day),
  }
}

/**
 * Facts of a customer for whom some conditions hold and others do not, beside those that are settled; null where there
 * are none, which is proven unless the search is `too-large`.
 */
export function foundFacts(
  { holding = [], failing = [] }: WantedFacts,
  settled: Facts,
  day: IsoDate,
  declared: FactDeclarations = closedFields([]),
): Facts | 'too-large' | null {
  const asked = new Set([...holding, ...failing].flatMap(factsAsked))
  const given = Object.entries(settled).filter(([fact]) => asked.has(fact))
  // Facts count as known, but where a condition asks whether they are.
  const open = new Set([...holding, ...failing].flatMap(askedWhetherKnown))
  const known = [...asked].flatMap((fact) =>
    open.has(fact) || Object.hasOwn(settled, fact) ? [] : [{ fact, known: true }],
  )
  const search = findSubject(
    {
      holding: [
        ...given.map(([fact, value]) =>
          value === null ? { fact, known: false } : { fact, is: value },
        ),
        ...known,
        ...holding,
      ],
      failing: failing.map(certainly),
    },
    { today: day, declared },
  )
  if (search.outcome === 'too-large') return 'too-large'
  if (search.outcome === 'none') return null
  const names = given.map(([fact]) => fact)
  return Object.fromEntries(
    Object.entries(search.facts).filter(([fact, value]) => value !== null && !names.includes(fact)),
  )
}

function askedWhetherKnown(condition: Condition): string[] {
  if ('fact' in condition) return condition.known === undefined ? [] : [condition.fact]
  if ('not' in condition) return askedWhetherKnown(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(askedWhetherKnown)
}
