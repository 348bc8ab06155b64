import { compared, type Ratio } from '../amounts/ratio.js'
import { byCodeUnit } from '../../shared/index.js'
import type { Choice } from '../schema.js'
import type { PricingReason } from '../reasons.js'
import type { MatchingPrice } from './matching-prices.js'

export type ChosenBy = Extract<PricingReason, { code: 'pricing/price-chosen' }>['by']

/** The price that holds, and what decided; or all between which nothing decides. */
export type ChosenPrice =
  | { readonly price: MatchingPrice; readonly by: ChosenBy }
  | { readonly tied: readonly MatchingPrice[] }

type Asked = {
  /** The unit that the line asks for. */
  readonly unit: string
  readonly ownUnit: string
  /** What the line comes to with a price; null where it cannot be worked out. */
  readonly costOf: (price: MatchingPrice) => Ratio | null
}

/** Below zero where the left price goes before the right one. */
type Preference = (left: MatchingPrice, right: MatchingPrice, asked: Asked) => number

/**
 * The one price of several that match (RULES #6).
 *
 * @param matching one at least, in the order of the book
 */
export function choosePrice(
  matching: readonly MatchingPrice[],
  choose: readonly Choice[],
  asked: Asked,
): ChosenPrice {
  const overriding = matching.filter(({ kind }) => kind === 'override')
  let left = overriding.length > 0 ? overriding : matching
  let by: ChosenBy = left.length < matching.length ? 'override' : 'only'
  for (const name of choose) {
    if (left.length === 1 || name === 'refuse') break
    left = preferred(left, PREFERENCES[name], asked)
    by = name
  }
  const [price] = left
  return price !== undefined && left.length === 1 ? { price, by } : { tied: left }
}

const PREFERENCES: Readonly<Record<Exclude<Choice, 'refuse'>, Preference>> = {
  'most-specific': (left, right, asked) =>
    Number(right.price.item !== undefined) - Number(left.price.item !== undefined) ||
    Number(isForUnit(right, asked)) - Number(isForUnit(left, asked)) ||
    right.comparisons - left.comparisons ||
    Number(right.price.quantity !== undefined) - Number(left.price.quantity !== undefined),
  'most-conditions': (left, right) => right.comparisons - left.comparisons,
  priority: (left, right) => (right.price.priority ?? 0) - (left.price.priority ?? 0),
  cheapest: (left, right, { costOf }) => {
    const [one, other] = [costOf(left), costOf(right)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return compared(one, other)
  },
  latest: (left, right) => byCodeUnit(right.price.from ?? '', left.price.from ?? ''),
  first: (left, right) => left.number - right.number,
}

function preferred(
  prices: readonly MatchingPrice[],
  preference: Preference,
  asked: Asked,
): readonly MatchingPrice[] {
  let best: MatchingPrice[] = []
  for (const price of prices) {
    const [known] = best
    const order = known === undefined ? -1 : preference(price, known, asked)
    if (order < 0) best = [price]
    else if (order === 0) best.push(price)
  }
  return best
}

function isForUnit({ price }: MatchingPrice, { unit, ownUnit }: Asked): boolean {
  return (price.unit ?? ownUnit) === unit
}
