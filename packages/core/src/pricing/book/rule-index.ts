import type {
  CompiledCondition,
  Condition,
  Fact,
  IsoDate,
  JsonPointer,
} from '../../shared/index.js'
import { equalitiesOf, factsAsked, type Equality } from './condition-facts.js'

/** A condition and where it stands in the book. */
export type PlacedCondition = { readonly at: JsonPointer; readonly condition: Condition }

/** What restricts a rule, a price or a tax rate to some lines. */
export type Restriction = {
  readonly at: JsonPointer
  readonly items?: readonly string[]
  readonly groups?: readonly string[]
  readonly conditions: readonly PlacedCondition[]
  readonly currency?: string
  readonly from: readonly IsoDate[]
  readonly to: readonly IsoDate[]
}

/** One rule with its conditions compiled; `number` is its place in the book. */
export type Ruled<Rule> = {
  readonly rule: Rule
  readonly number: number
  readonly restriction: Restriction
  /** Null where it has no condition. */
  readonly holds: CompiledCondition | null
  /** The facts that its conditions ask of. */
  readonly asks: readonly string[]
}

/** Rules of which each can be found by one of its equalities, and those that have none. */
export type Bucket<Rule> = {
  readonly plain: Ruled<Rule>[]
  readonly byFact: Map<string, FactRules<Rule>>
}

export type FactRules<Rule> = {
  readonly all: Ruled<Rule>[]
  readonly byValue: Map<Fact, Ruled<Rule>[]>
  /** The types of the values: a fact of another type leaves rules unknown rather than unmatched. */
  readonly types: Set<string>
}

/** Rules by item, by group, and those for all. */
export type RuleIndex<Rule> = {
  readonly rules: readonly Ruled<Rule>[]
  readonly byItem: Map<string, Bucket<Rule>>
  readonly byGroup: Map<string, Bucket<Rule>>
  readonly rest: Bucket<Rule>
  /** All facts that some rule asks of. */
  readonly asks: readonly string[]
}

export function ruleIndex<Rule>(rules: readonly Ruled<Rule>[]): RuleIndex<Rule> {
  const equalities = rules.map(({ restriction }) => {
    return restriction.conditions.flatMap(({ condition }) => equalitiesOf(condition))
  })
  const valueCounts = countValues(equalities.flat())
  const index: RuleIndex<Rule> = {
    rules,
    byItem: new Map(),
    byGroup: new Map(),
    rest: newBucket(),
    asks: [...new Set(rules.flatMap(({ asks }) => asks))],
  }
  for (const [place, ruled] of rules.entries()) {
    const { items, groups } = ruled.restriction
    const key = mostTelling(equalities[place] ?? [], valueCounts)
    for (const bucket of bucketsFor(index, items, groups)) intoBucket(bucket, ruled, key)
  }
  return index
}

export function asksOf(conditions: readonly PlacedCondition[]): string[] {
  return [...new Set(conditions.flatMap(({ condition }) => factsAsked(condition)))]
}

function bucketsFor<Rule>(
  { byItem, byGroup, rest }: RuleIndex<Rule>,
  items: readonly string[] | undefined,
  groups: readonly string[] | undefined,
): Bucket<Rule>[] {
  if (items === undefined && groups === undefined) return [rest]
  return [...bucketsNamed(byItem, items), ...bucketsNamed(byGroup, groups)]
}

function bucketsNamed<Rule>(
  map: Map<string, Bucket<Rule>>,
  names: readonly string[] = [],
): Bucket<Rule>[] {
  return [...new Set(names)].map((name) => {
    const bucket = map.get(name) ?? newBucket<Rule>()
    map.set(name, bucket)
    return bucket
  })
}

function newBucket<Rule>(): Bucket<Rule> {
  return { plain: [], byFact: new Map() }
}

function newFactRules<Rule>(): FactRules<Rule> {
  return { all: [], byValue: new Map(), types: new Set() }
}

function intoBucket<Rule>(bucket: Bucket<Rule>, ruled: Ruled<Rule>, key: Equality | null): void {
  if (key === null) {
    bucket.plain.push(ruled)
    return
  }
  const rules = bucket.byFact.get(key.fact) ?? newFactRules<Rule>()
  bucket.byFact.set(key.fact, rules)
  rules.all.push(ruled)
  for (const value of new Set(key.values)) {
    rules.types.add(typeof value)
    const same = rules.byValue.get(value)
    if (same === undefined) rules.byValue.set(value, [ruled])
    else same.push(ruled)
  }
}

// How many values of each fact the rules tell apart: the more, the fewer rules are left for one of them.
function countValues(equalities: readonly Equality[]): Map<string, number> {
  const values = new Map<string, Set<Fact>>()
  for (const equality of equalities) {
    const known = values.get(equality.fact) ?? new Set()
    for (const value of equality.values) known.add(value)
    values.set(equality.fact, known)
  }
  return new Map([...values].map(([fact, known]) => [fact, known.size]))
}

function mostTelling(
  equalities: readonly Equality[],
  valueCounts: ReadonlyMap<string, number>,
): Equality | null {
  let best: Equality | null = null
  for (const equality of equalities) {
    const count = valueCounts.get(equality.fact) ?? 0
    if (best === null || count > (valueCounts.get(best.fact) ?? 0)) best = equality
  }
  return best
}
