import type { PriceScheme, PriceTier, RequestLine } from '../../src/pricing/index.js'
import type { Decimal, Fact } from '../../src/shared/index.js'
import {
  add,
  ceiling,
  compare,
  divide,
  fraction,
  isLess,
  least,
  most,
  multiply,
  ONE,
  read,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js'

/** What a scheme is asked for: quantities in the unit of the price, amounts in its currency. */
export type SchemeInput = {
  readonly quantity: Fraction
  readonly before: Fraction
  /** How many of the item's own unit one of the price's is: costs and the market's prices are for that. */
  readonly ownPerUnit: Fraction
  readonly amounts: readonly Fraction[] | null
  readonly months?: RequestLine['months']
  readonly cost: Fraction | null
  readonly market: readonly Fraction[] | null
  readonly leader: Fraction | null
  readonly valueOf: (axis: string) => Fact | undefined
}

/** What a line comes to in major units of the price's currency, or the code of the finding. RULES #8 to #12. */
export function schemeAmount(scheme: PriceScheme, input: SchemeInput): Fraction | string {
  const ofAmounts = 'of' in scheme && scheme.of === 'amounts'
  if (ofAmounts && input.amounts === null) return 'pricing/amounts-needed'
  if (ofAmounts) return amountOf(scheme, add(...(input.amounts ?? [])), input)
  if (scheme.type === 'percentage' || input.before.top === 0n) {
    return amountOf(scheme, input.quantity, input)
  }
  const together = amountOf(scheme, add(input.before, input.quantity), input)
  const alone = amountOf(scheme, input.before, input)
  if (typeof together === 'string') return together
  return typeof alone === 'string' ? alone : most(ZERO, subtract(together, alone))
}

function amountOf(scheme: PriceScheme, all: Fraction, input: SchemeInput): Fraction | string {
  const free = 'free' in scheme ? read(scheme.free) : ZERO
  const quantity = most(ZERO, subtract(all, free))
  const own = multiply(all, input.ownPerUnit)
  switch (scheme.type) {
    case 'per-unit':
      return multiply(quantity, read(scheme.unit))
    case 'flat':
      return read(scheme.amount)
    case 'package':
      return multiply(started(quantity, read(scheme.size)), read(scheme.amount))
    case 'block': {
      const block = scheme.blocks.find((one) => isWithin(quantity, one))
      return block === undefined ? 'pricing/beyond-tiers' : read(block.amount)
    }
    case 'volume': {
      const tier = scheme.tiers[tierOf(scheme.tiers, quantity)]
      return tier === undefined ? 'pricing/beyond-tiers' : tierAmount(tier, quantity)
    }
    case 'graduated':
      return graduatedAmount(scheme.tiers, quantity, scheme.of === 'amounts')
    case 'matrix': {
      const cell = scheme.cells.find(({ is }) =>
        Object.entries(is).every(([axis, value]) => input.valueOf(axis) === value),
      )
      return cell === undefined ? 'pricing/no-cell' : multiply(quantity, read(cell.unit))
    }
    case 'term': {
      const term = scheme.terms.find(({ months }) => months === input.months)
      return term === undefined ? 'pricing/no-term' : multiply(quantity, read(term.amount))
    }
    case 'cost-plus':
      return input.cost === null
        ? 'pricing/cost-missing'
        : multiply(own, multiply(input.cost, add(ONE, read(scheme.marginOnCost))))
    case 'going-rate': {
      if (input.market === null) return 'pricing/market-missing'
      const mean = divide(add(...input.market), fraction(BigInt(input.market.length)))
      return multiply(own, mean)
    }
    case 'follower':
      return input.leader === null ? 'pricing/market-missing' : multiply(own, input.leader)
    case 'percentage': {
      if (input.amounts === null) return 'pricing/amounts-needed'
      return add(
        ...input.amounts.map((amount) => {
          const share = add(multiply(amount, read(scheme.rate)), read(scheme.fixed ?? 0))
          return bounded(share, scheme)
        }),
      )
    }
  }
}

/** At least the minimum, then at most the maximum. */
function bounded(
  amount: Fraction,
  { minimum, maximum }: { readonly minimum?: Decimal; readonly maximum?: Decimal },
): Fraction {
  const raised = minimum === undefined ? amount : most(amount, read(minimum))
  return maximum === undefined ? raised : least(raised, read(maximum))
}

type End = {
  readonly upTo?: Decimal
  readonly below?: Decimal
  readonly lots?: Decimal
  readonly per?: Decimal
}

/** Whether a quantity lies before the end of a tier; tiers are asked from the first. */
function isWithin(quantity: Fraction, { upTo, below }: End): boolean {
  if (upTo !== undefined) return compare(quantity, read(upTo)) <= 0
  return below === undefined || isLess(quantity, read(below))
}

/** The place of the tier in which a whole quantity lies; -1 beyond all. */
export function tierOf(tiers: readonly End[], quantity: Fraction): number {
  let start = ZERO
  for (const [at, tier] of tiers.entries()) {
    const { upTo, below, lots, per = 1 } = tier
    const end = lots === undefined ? undefined : add(start, multiply(read(lots), read(per)))
    if (end === undefined ? isWithin(quantity, tier) : compare(quantity, end) <= 0) return at
    start = end ?? read(upTo ?? below ?? 0)
  }
  return -1
}

/** How much of a quantity lies in each tier when units fill one tier after the other, and what lies beyond all. */
export function filled(
  tiers: readonly End[],
  quantity: Fraction,
  isAmount: boolean,
): { readonly parts: Fraction[]; readonly beyond: Fraction } {
  let start = ZERO
  const parts = tiers.map((tier) => {
    const end = fillEnd(tier, start, isAmount)
    const part = most(ZERO, subtract(end === null ? quantity : least(quantity, end), start))
    start = end === null ? most(start, quantity) : most(start, end)
    return part
  })
  return { parts, beyond: most(ZERO, subtract(quantity, start)) }
}

function fillEnd({ upTo, below, lots, per = 1 }: End, start: Fraction, isAmount: boolean) {
  if (upTo !== undefined) return read(upTo)
  if (below !== undefined) return subtract(read(below), isAmount ? ZERO : ONE)
  return lots === undefined ? null : add(start, multiply(read(lots), read(per)))
}

function graduatedAmount(
  tiers: readonly PriceTier[],
  quantity: Fraction,
  isAmount: boolean,
): Fraction | string {
  const { parts, beyond } = filled(tiers, quantity, isAmount)
  // An amount that is just `below` lies in the next tier, though with nothing of it.
  const last = isAmount ? tierOf(tiers, quantity) : 0
  if (beyond.top !== 0n || last === -1) return 'pricing/beyond-tiers'
  const reached = tiers.map((tier, at) => {
    const part = parts[at] ?? ZERO
    return at !== last && at > 0 && part.top === 0n ? ZERO : tierAmount(tier, part)
  })
  return add(...reached)
}

function tierAmount({ unit = 0, per, flat = 0 }: PriceTier, quantity: Fraction): Fraction {
  const counted = per === undefined ? quantity : started(quantity, read(per))
  return add(multiply(counted, read(unit)), read(flat))
}

function started(quantity: Fraction, size: Fraction): Fraction {
  return fraction(ceiling(divide(quantity, size)))
}
