import type { PriceBook, QuoteRequest } from '../../src/pricing/index.js'
import {
  evaluateCondition,
  type Condition,
  type Fact,
  type IsoDate,
} from '../../src/shared/index.js'

/** Everything that a condition may ask about a line: RULES #3. */
export type KnownFacts = Readonly<Record<string, Fact>>

export function factsOf(
  book: PriceBook,
  { customer = {}, facts = {} }: QuoteRequest,
  line: QuoteRequest['lines'][number] | null,
  today: IsoDate,
): KnownFacts {
  const item = book.items.find(({ id }) => id === line?.item)
  const named = {
    grade: customer.grade,
    standing: customer.standing,
    repId: customer.repId,
    item: item?.id,
    group: item?.group,
    class: item?.class,
    season: seasonOf(book, today),
  }
  const known: Record<string, Fact> = {
    ...customer.facts,
    ...facts,
    ...item?.facts,
    ...line?.facts,
  }
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined) known[name] = value
    else if (['item', 'group', 'class'].includes(name)) known[name] = null
  }
  return known
}

/** RULES #4. */
function seasonOf({ seasons = [] }: PriceBook, today: IsoDate): string {
  const day = today.slice(5)
  const season = seasons.find(({ from, to }) =>
    from <= to ? from <= day && day <= to : from <= day || day <= to,
  )
  return season?.id ?? 'none'
}

/** Whether a condition holds; where it does not say, the missing facts are noted. */
export function asks(
  when: Condition | undefined,
  facts: KnownFacts,
  today: IsoDate,
  note: (code: string) => void,
): boolean {
  if (when === undefined) return true
  const { holds, findings } = evaluateCondition({ facts }, when, { today })
  for (const { code } of findings) note(code)
  return holds === true
}

export function isInForce({ from, to }: { from?: IsoDate; to?: IsoDate }, today: IsoDate): boolean {
  return (from === undefined || from <= today) && (to === undefined || today <= to)
}

/** The comparisons of a condition, however they are joined. */
export function comparisonsIn(condition: Condition | undefined): number {
  if (condition === undefined) return 0
  if ('all' in condition) return condition.all.reduce((sum, part) => sum + comparisonsIn(part), 0)
  if ('any' in condition) return condition.any.reduce((sum, part) => sum + comparisonsIn(part), 0)
  return 'not' in condition ? comparisonsIn(condition.not) : 1
}
