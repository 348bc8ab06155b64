import type { RoundingMode } from '../../shared/index.js'
import {
  added,
  divided,
  multiplied,
  ONE,
  rounded,
  signOf,
  whole,
  ZERO,
  type Ratio,
} from '../amounts/ratio.js'
import type { CompiledTax } from '../book/compiled-book.js'
import type { WorkingLine } from '../lines/working-line.js'
import { sharesOf } from '../rounding/shares.js'
import type { TaxPolicy, TaxRounding } from '../schema.js'

/** A line's tax in minor units, exact and rounded. */
export type LineTax = { readonly exact: Ratio; readonly tax: number }

const UNTAXED: LineTax = { exact: ZERO, tax: 0 }

/** The tax of each line, on its net price as rounded (RULES #24); null where one leaves the safe range. */
export function lineTaxes(
  lines: readonly WorkingLine[],
  policy: TaxPolicy | undefined,
  { at, mode }: TaxRounding,
): readonly LineTax[] | null {
  if (policy === undefined) return lines.map(() => UNTAXED)
  const exact = lines.map((line) => exactTax(line, policy.prices))
  const taxes =
    at === 'unit' || at === 'line'
      ? exact.map((tax, index) => {
          const line = lines[index]
          const rounded = roundedTax(tax, at === 'unit' ? line?.asked.quantity : undefined, mode)
          return policy.prices === 'inclusive' ? held(rounded, line?.shown ?? 0) : rounded
        })
      : sharedTaxes(lines, exact, at, mode)
  const known: LineTax[] = []
  for (const [index, tax] of taxes.entries()) {
    if (tax === null) return null
    known.push({ exact: exact[index] ?? ZERO, tax })
  }
  return known
}

function exactTax({ tax, shown }: WorkingLine, prices: TaxPolicy['prices']): Ratio {
  if (tax === null) return ZERO
  const share = prices === 'exclusive' ? tax.of : divided(tax.of, added(ONE, tax.of))
  return multiplied(whole(shown), share)
}

function roundedTax(tax: Ratio, quantity: Ratio | undefined, mode: RoundingMode): number | null {
  if (quantity === undefined || signOf(quantity) === 0) return rounded(tax, mode)
  const ofUnit = rounded(divided(tax, quantity), mode)
  return ofUnit === null ? null : rounded(multiplied(whole(ofUnit), quantity), mode)
}

// A tax that is in a price is no more than the price, whatever the rounding of units makes of it.
function held(tax: number | null, net: number): number | null {
  if (tax === null) return null
  return net < 0 ? Math.max(tax, net) : Math.min(tax, net)
}

// The sum of each rate, or of all, is rounded, and every line gets its share of it.
function sharedTaxes(
  lines: readonly WorkingLine[],
  exact: readonly Ratio[],
  at: 'rate' | 'order',
  mode: RoundingMode,
): (number | null)[] {
  const together = new Map<CompiledTax | null, number[]>()
  for (const [index, { tax }] of lines.entries()) {
    const key = at === 'rate' ? tax : null
    const places = together.get(key)
    if (places === undefined) together.set(key, [index])
    else places.push(index)
  }
  const taxes: (number | null)[] = lines.map(() => 0)
  for (const places of together.values()) {
    const amounts = places.map((place) => exact[place] ?? ZERO)
    const sum = rounded(amounts.reduce(added, ZERO), mode)
    const shares = sum === null ? null : sharesOf(sum, amounts, mode)
    for (const [index, place] of places.entries()) taxes[place] = shares?.[index] ?? null
  }
  return taxes
}
