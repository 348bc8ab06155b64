import type { IsoDate, JsonPointer } from '../../shared/index.js'
import { ratioOf, type Ratio } from '../amounts/ratio.js'
import type { Decimal } from '../../shared/index.js'
import type { PriceBook } from '../schema.js'

export type RateInForce = {
  readonly at: JsonPointer
  readonly from: string
  readonly to: string
  readonly rate: Decimal
  readonly of: Ratio
}

/** The exchange rate in force on a day: the latest that has begun, of two of a day the first; null where there is none. */
export function exchangeRate(
  { exchange = [] }: Pick<PriceBook, 'exchange'>,
  from: string,
  to: string,
  today: IsoDate,
): RateInForce | null {
  let latest: { index: number; on: string; rate: Decimal } | null = null
  for (const [index, entry] of exchange.entries()) {
    const on = entry.on ?? ''
    if (entry.from !== from || entry.to !== to || on > today) continue
    if (latest === null || on > latest.on) latest = { index, on, rate: entry.rate }
  }
  if (latest === null) return null
  return { at: `/exchange/${latest.index}`, from, to, rate: latest.rate, of: ratioOf(latest.rate) }
}
