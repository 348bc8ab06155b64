import type { PriceBook } from '../../src/pricing/index.js'
import { add, divide, fraction, multiply, ONE, rounded, ZERO, type Fraction } from './fraction.js'
import type { OracleLine } from './lines.js'
import { shared } from './shares.js'

type Tax = { readonly tax: bigint; readonly exact: Fraction }

/** The tax of each line in minor units: RULES #24. */
export function taxesOf(
  { tax: policy, conventions }: PriceBook,
  lines: readonly OracleLine[],
  nets: readonly bigint[],
): Tax[] {
  const { at, mode } = conventions.taxRounding
  const exact = lines.map(({ taxRate }, line) => {
    const whole = multiply(fraction(nets[line] ?? 0n), taxRate)
    return policy?.prices === 'inclusive' ? divide(whole, add(ONE, taxRate)) : whole
  })
  const together = (places: readonly number[]) => {
    const some = places.map((line) => exact[line] ?? ZERO)
    return shared(rounded(add(...some), mode), some, mode)
  }
  const rules = lines.map(({ taxRule }) => taxRule)
  return lines.map(({ asked, taxRule }, line) => {
    const own = exact[line] ?? ZERO
    const places = rules.flatMap((rule, place) =>
      rule !== null && (at === 'order' || rule === taxRule) ? [place] : [],
    )
    if (taxRule === null) return { tax: 0n, exact: ZERO }
    if (at === 'rate' || at === 'order') {
      return { tax: together(places)[places.indexOf(line)] ?? 0n, exact: own }
    }
    const isByUnit = at === 'unit' && asked.top !== 0n
    const ofUnits = isByUnit ? multiply(fraction(rounded(divide(own, asked), mode)), asked) : own
    const tax = rounded(ofUnits, mode)
    const net = nets[line] ?? 0n
    const isMore = net < 0n ? tax < net : tax > net
    return { tax: policy?.prices === 'inclusive' && isMore ? net : tax, exact: own }
  })
}
