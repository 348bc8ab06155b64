import { ratioText } from '../amounts/ratio.js'
import type { AskedLine } from '../lines/asked-line.js'
import type { PricingReason } from '../reasons.js'
import type { PriceBook } from '../schema.js'
import type { MatchingPrice } from './matching-prices.js'
import { named, type Chosen } from './price-line.js'

/** Why a line has its list price: how it was counted, what was chosen, what was lost. */
export function reasonsOf(
  asked: AskedLine,
  matching: readonly MatchingPrice[],
  list: Chosen,
  sale: Chosen | null,
  book: PriceBook,
): PricingReason[] {
  const reasons: PricingReason[] = []
  if (asked.unit !== asked.item.unit) {
    reasons.push({
      code: 'pricing/unit-converted',
      rule: unitRule(asked, book),
      quantity: asked.request.quantity,
      unit: asked.unit,
      is: ratioText(asked.baseQuantity),
      baseUnit: asked.item.unit,
    })
  }
  for (const chosen of sale === null ? [list] : [list, sale]) {
    const { at, price, rate } = chosen.price
    reasons.push({
      code: 'pricing/price-chosen',
      rule: at,
      price: price.id,
      ...named(price),
      by: chosen.by,
    })
    if (rate !== null) {
      const { from, to } = rate
      reasons.push({ code: 'pricing/currency-converted', rule: rate.at, from, to, rate: rate.rate })
    }
    reasons.push(...chosen.listed.parts)
  }
  if (matching.length === 1) return reasons
  const overridden = list.price.kind === 'override'
  for (const lost of matching) {
    if (lost === list.price || lost === sale?.price) continue
    const isSale = lost.kind === 'sale' && list.price.kind !== 'sale'
    const winner = isSale && sale !== null ? sale.price : list.price
    const by = isSale
      ? sale === null
        ? 'not-lower'
        : 'choice'
      : overridden && lost.kind !== 'override'
        ? 'override'
        : 'choice'
    const { price, at: rule } = lost
    reasons.push({
      code: 'pricing/price-lost',
      rule,
      price: price.id,
      ...named(price),
      to: winner.at,
      by,
    })
  }
  return reasons
}

// Where the unit that is asked for is defined, or where it is not, the item's own, which leads to it (RULES #1).
function unitRule({ unit, item, itemAt }: AskedLine, { units = {} }: PriceBook): `/${string}` {
  const { units: own = {} } = item
  const defined = Object.hasOwn(own, unit) || Object.hasOwn(units, unit) ? unit : item.unit
  return `${Object.hasOwn(own, defined) ? itemAt : ''}/units/${escaped(defined)}`
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
