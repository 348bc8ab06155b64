import {
  decimalText,
  plus,
  rational,
  times,
  type Decimal,
  type JsonPointer,
  type Rational,
} from '../../../shared/index.js'
import type { PriceTier } from '../../schema.js'
import { startedLots } from '../lots.js'
import { NOTHING, type SchemePart } from '../scheme-line.js'

/** What a tier asks for the units in it. */
export type CompiledTier = {
  readonly unit: Rational | null
  readonly per: Rational | null
  readonly flat: Rational | null
  /** The prices as they are told. */
  readonly told: { readonly unit?: Decimal; readonly flat?: Decimal }
}

export function compiledTier({ unit, per, flat }: PriceTier): CompiledTier {
  return {
    unit: unit === undefined ? null : rational(unit),
    per: per === undefined ? null : rational(per),
    flat: flat === undefined ? null : rational(flat),
    told: {
      ...(unit === undefined ? {} : { unit: decimalText(unit) }),
      ...(flat === undefined ? {} : { flat: decimalText(flat) }),
    },
  }
}

/** Units at the tier's price, in started lots where it has `per`, and what it charges once: RULES #9 and #10. */
export function tierCost({ unit, per, flat }: CompiledTier, units: Rational): Rational {
  if (unit === null) return flat ?? NOTHING
  const lots = per === null ? units : startedLots(units, per)
  const exact = times(lots, unit)
  return flat === null ? exact : plus(exact, flat)
}

export type TierFigures = Omit<
  Extract<SchemePart, { readonly code: 'pricing/tier' }>,
  'code' | 'rule'
>

/** @param cost of the units, by `tierCost` */
export function tierFigures(tier: CompiledTier, units: Rational, cost: Rational): TierFigures {
  const { unit, per, told } = tier
  const lots = unit === null || per === null ? null : startedLots(units, per)
  return {
    quantity: decimalText(units),
    amount: decimalText(cost),
    ...told,
    ...(lots === null || per === null
      ? {}
      : { packages: decimalText(lots), billed: decimalText(times(lots, per)) }),
  }
}

export function tierPart(figures: TierFigures, rule: JsonPointer): SchemePart {
  return { code: 'pricing/tier', rule, ...figures }
}
