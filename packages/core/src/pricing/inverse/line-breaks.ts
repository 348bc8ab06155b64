import type { Decimal, Money } from '../../shared/index.js'

/** What more of a line would bring, by its id: RULES #36. Null where no larger quantity brings it. */
export type LineBreaks = {
  readonly line: string
  /** `saving`: the share of today's net price of a unit. */
  readonly cheaperUnit: {
    readonly quantity: Decimal
    readonly more: Decimal
    readonly unitNet: Decimal
    readonly saving: Decimal
  } | null
  /** `net` and `saving` are those of the whole order; the saving may be nothing. */
  readonly cheaperWhole: {
    readonly quantity: Decimal
    readonly more: Decimal
    readonly net: Money
    readonly saving: Money
  } | null
}
