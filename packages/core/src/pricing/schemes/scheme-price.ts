import {
  compareExact,
  decimalText,
  minus,
  plus,
  type JsonPointer,
  type Rational,
} from '../../shared/index.js'
import type { PriceScheme } from '../schema.js'
import { blockCost, flatCost, packageCost } from './fixed-amounts.js'
import { percentageCost } from './percentage.js'
import { matrixCost, termCost } from './picked-prices.js'
import {
  NOTHING,
  type SchemeAnswer,
  type SchemeCost,
  type SchemeLine,
  type SchemePart,
  type SchemePriced,
} from './scheme-line.js'
import { partsBeyond } from './parts-beyond.js'
import { graduatedCost } from './tiers/graduated.js'
import { volumeCost } from './tiers/volume.js'
import { costPlusCost, followerCost, goingRateCost, perUnitCost } from './unit-prices.js'

export type {
  SchemeAnswer,
  SchemeFinding,
  SchemeLine,
  SchemePart,
  SchemePriced,
} from './scheme-line.js'

/**
 * What a scheme asks for a line, exactly: RULES #8 to #12.
 *
 * @param price where the price stands in the book: `/prices/3`
 */
export function schemePrice(
  scheme: PriceScheme,
  line: SchemeLine,
  price: JsonPointer,
): SchemeAnswer {
  const compiled = compiledScheme(scheme)
  const rule: JsonPointer = `${price}/scheme`
  const asked = countOf(compiled, line)
  if (asked === null) return { finding: { code: 'pricing/amounts-needed', rule } }
  const { before } = line
  if (before === undefined || before.numerator === 0n || compiled.counts !== 'quantity') {
    return payable(compiled, asked, line, rule)
  }
  const whole = payable(compiled, plus(before, asked), line, rule)
  if ('finding' in whole) return whole
  const earlier = payable(compiled, before, line, rule)
  return 'finding' in earlier ? earlier : remaining(whole, earlier)
}

function countOf({ counts }: SchemeCost, { quantity, amounts }: SchemeLine): Rational | null {
  if (counts === 'quantity') return quantity
  if (counts === 'nothing') return NOTHING
  return amounts === undefined ? null : amounts.reduce<Rational>(plus, NOTHING)
}

function payable(
  { free, cost }: SchemeCost,
  counted: Rational,
  line: SchemeLine,
  rule: JsonPointer,
): SchemeAnswer {
  if (free === null) return cost(counted, line, rule)
  const isAllFree = compareExact(counted, free) <= 0
  const answer = cost(isAllFree ? NOTHING : minus(counted, free), line, rule)
  if ('finding' in answer) return answer
  const { exact, parts } = answer
  const quantity = decimalText(isAllFree ? counted : free)
  const taken: SchemePart = { code: 'pricing/free-units', rule: `${rule}/free`, quantity }
  return { exact, parts: [taken, ...parts] }
}

// RULES #12: what all comes to, less what was charged before, and never less than nothing.
function remaining(whole: SchemePriced, earlier: SchemePriced): SchemePriced {
  const exact = minus(whole.exact, earlier.exact)
  return {
    exact: exact.numerator < 0n ? NOTHING : exact,
    parts: partsBeyond(whole.parts, earlier.parts),
  }
}

const compiledSchemes = new WeakMap<PriceScheme, SchemeCost>()

function compiledScheme(scheme: PriceScheme): SchemeCost {
  const known = compiledSchemes.get(scheme)
  if (known !== undefined) return known
  const compiled = compile(scheme)
  compiledSchemes.set(scheme, compiled)
  return compiled
}

function compile(scheme: PriceScheme): SchemeCost {
  switch (scheme.type) {
    case 'per-unit':
      return perUnitCost(scheme)
    case 'flat':
      return flatCost(scheme)
    case 'volume':
      return volumeCost(scheme)
    case 'graduated':
      return graduatedCost(scheme)
    case 'package':
      return packageCost(scheme)
    case 'block':
      return blockCost(scheme)
    case 'matrix':
      return matrixCost(scheme)
    case 'term':
      return termCost(scheme)
    case 'cost-plus':
      return costPlusCost(scheme)
    case 'percentage':
      return percentageCost(scheme)
    case 'going-rate':
      return goingRateCost()
    case 'follower':
      return followerCost()
  }
}
