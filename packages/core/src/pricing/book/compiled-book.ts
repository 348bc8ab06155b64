import type { Condition, IsoDate, JsonPointer } from '../../shared/index.js'
import { ratioOf, type Ratio } from '../amounts/ratio.js'
import type { Adjustment, Item, Price, PriceBook, PriceList, TaxRate } from '../schema.js'
import { factsAsked } from './condition-facts.js'
import { ruled } from './matcher.js'
import { ruleIndex, type Restriction, type RuleIndex } from './rule-index.js'

/** A price with what its list says of it; amounts in major units. */
export type CompiledPrice = {
  readonly price: Price
  readonly at: JsonPointer
  readonly kind: 'regular' | PriceList['kind']
  /** How many comparisons its condition makes. */
  readonly comparisons: number
  readonly minimum: Ratio | null
  readonly maximum: Ratio | null
}

export type CompiledRule = {
  readonly adjustment: Adjustment
  readonly at: JsonPointer
  readonly stage: number
}

export type CompiledTax = {
  readonly rate: TaxRate
  readonly at: JsonPointer
  /** Its place among the rates. */
  readonly number: number
  readonly of: Ratio
}

/** What a price book is quickly asked by. */
export type CompiledBook = {
  readonly families: ReadonlyMap<string, readonly Item[]>
  readonly prices: RuleIndex<CompiledPrice>
  readonly rules: RuleIndex<CompiledRule>
  readonly taxes: RuleIndex<CompiledTax>
}

const compiledBooks = new WeakMap<PriceBook, CompiledBook>()

export function compiledBook(book: PriceBook): CompiledBook {
  const compiled = compiledBooks.get(book) ?? compileBook(book)
  compiledBooks.set(book, compiled)
  return compiled
}

function compileBook(book: PriceBook): CompiledBook {
  const families = new Map<string, Item[]>()
  for (const item of book.items) {
    if (item.family === undefined) continue
    const family = families.get(item.family)
    if (family === undefined) families.set(item.family, [item])
    else family.push(item)
  }
  return {
    families,
    prices: ruleIndex(compilePrices(book)),
    rules: ruleIndex(compileRules(book)),
    taxes: ruleIndex(compileTaxes(book)),
  }
}

function compilePrices({ prices, lists = [] }: PriceBook) {
  const places = new Map(lists.map((list, index) => [list.id, { list, index }]))
  return prices.map((price, index) => {
    const at: JsonPointer = `/prices/${index}`
    const listed = price.list === undefined ? undefined : places.get(price.list)
    const own = restrictionOf(at, price, one(price.item), one(price.group))
    const ofList = listed && restrictionOf(`/lists/${listed.index}`, listed.list)
    const restriction: Restriction = ofList
      ? {
          ...own,
          conditions: [...own.conditions, ...ofList.conditions],
          from: [...own.from, ...ofList.from],
          to: [...own.to, ...ofList.to],
        }
      : own
    const compiled: CompiledPrice = {
      price,
      at,
      kind: listed?.list.kind ?? 'regular',
      comparisons: price.when === undefined ? 0 : factsAsked(price.when).length,
      minimum: price.minimum === undefined ? null : ratioOf(price.minimum),
      maximum: price.maximum === undefined ? null : ratioOf(price.maximum),
    }
    return ruled(compiled, index, restriction)
  })
}

function compileRules({ adjustments = [] }: PriceBook) {
  const rules = adjustments.flatMap((stage, number) =>
    stage.rules.map((adjustment, index): CompiledRule => {
      return { adjustment, at: `/adjustments/${number}/rules/${index}`, stage: number }
    }),
  )
  return rules.map((rule, number) => {
    const { adjustment, at } = rule
    const { items, groups, currency } = adjustment
    const restriction = restrictionOf(at, adjustment, items, groups)
    return ruled(rule, number, currency === undefined ? restriction : { ...restriction, currency })
  })
}

function compileTaxes({ tax }: PriceBook) {
  return (tax?.rates ?? []).map((rate, number) => {
    const at: JsonPointer = `/tax/rates/${number}`
    const compiled: CompiledTax = { rate, at, number, of: ratioOf(rate.rate) }
    return ruled(compiled, number, restrictionOf(at, rate, rate.items, rate.groups))
  })
}

type Restricted = {
  readonly when?: Condition
  readonly from?: IsoDate
  readonly to?: IsoDate
}

function restrictionOf(
  at: JsonPointer,
  { when, from, to }: Restricted,
  items?: readonly string[],
  groups?: readonly string[],
): Restriction {
  return {
    at,
    ...(items === undefined ? {} : { items }),
    ...(groups === undefined ? {} : { groups }),
    conditions: when === undefined ? [] : [{ at: `${at}/when`, condition: when }],
    from: from === undefined ? [] : [from],
    to: to === undefined ? [] : [to],
  }
}

function one(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [name]
}
