import type { Say } from '@fieldbook/core/files/messages/say'
import type { Item, PriceCurve } from '@fieldbook/core/pricing'
import type { Decimal, Money } from '@fieldbook/core/shared'
import { compareExact } from '@fieldbook/core/files/shared/decimal'
import type { Language } from '../internal/language.js'
import type { TierChart } from './chart/tier-chart.js'
import { drawn, told, type Reading } from './curve-source.js'
import type { PriceTiersWords } from './messages/en.js'

/** What every part of the widget draws from. */
export type TiersContext = {
  readonly item: Item
  readonly curve: PriceCurve
  /** What is read off, and what it costs. */
  readonly quantity: Decimal
  readonly reading: Reading
  /** What was written in the field and is no quantity. */
  readonly misread: string | undefined
  readonly rows: readonly TierRow[]
  readonly title: string
  /** How wide the picture may be, in pixels. */
  readonly width: number
  readonly isReversed: boolean
  readonly isDense: boolean
  readonly hasDeclined: boolean
  readonly language: Language<PriceTiersWords>
  readonly say: Say
  /** Undefined until it is loaded, and where there is one quantity only. */
  readonly chart: TierChart | undefined
}

/** The quantities from one break to the next. */
export type TierRow = {
  readonly quantity: number
  /** The last quantity before the next break; null for the last row. */
  readonly until: number | null
  readonly unit: Decimal
  /** The price of one at the last quantity, where it is another: each tier at its own price. */
  readonly unitUntil: Decimal | null
  readonly total: Money
  /** How much less a unit costs than in the first row, as a share for reading. */
  readonly saving: number
  /** The quantity just before, where it costs more in all. */
  readonly dearer: { readonly quantity: number; readonly total: Money } | null
}

/** The rows of a price list: what its first quantity costs, and what each break does. */
export function tierRows({ points: exact, breaks, currency }: PriceCurve): TierRow[] {
  const points = exact.map((point) => ({ ...point, unitPrice: told(point.unitPrice, currency) }))
  const [first] = points
  const begins = [
    ...(first === undefined || breaks[0]?.quantity === first.quantity
      ? []
      : [{ ...first, dropsTotal: false }]),
    ...breaks.map((one) => ({ ...one, unitPrice: told(one.unitPrice, currency) })),
  ]
  const base = drawn(begins[0]?.unitPrice ?? 0)
  return begins.map(({ quantity, unitPrice, total, dropsTotal }, index) => {
    const next = begins[index + 1]?.quantity ?? Infinity
    const end = points.findLast((point) => point.quantity < next)
    const before = points.findLast((point) => point.quantity < quantity)
    return {
      quantity,
      until: next === Infinity ? null : (end?.quantity ?? quantity),
      unit: unitPrice,
      unitUntil: end && end.unitPrice !== unitPrice ? end.unitPrice : null,
      total,
      saving: base > 0 ? 1 - drawn(unitPrice) / base : 0,
      dearer: dropsTotal && before ? { quantity: before.quantity, total: before.total } : null,
    }
  })
}

/** The row in which a quantity lies. */
export function rowAt(rows: readonly TierRow[], quantity: Decimal): TierRow | undefined {
  return rows.findLast((row) => !isLess(quantity, row.quantity)) ?? rows[0]
}

export function isLess(one: Decimal, other: Decimal): boolean {
  return compareExact(one, other) < 0
}
