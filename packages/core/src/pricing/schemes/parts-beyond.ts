import { compareExact, decimalText, minus, type Decimal } from '../../shared/index.js'
import type { SchemePart } from './scheme-line.js'

/**
 * The parts of a whole without those that were charged before: part by part, so that the amounts still sum to the
 * difference. Where a volume price changes its tier, all of the old tier is given back (RULES #12).
 */
export function partsBeyond(
  whole: readonly SchemePart[],
  earlier: readonly SchemePart[],
): SchemePart[] {
  const before = new Map(earlier.map((part) => [part.rule, part]))
  const remaining = whole.map((part) => difference(part, before.get(part.rule)))
  const rules = new Set(whole.map(({ rule }) => rule))
  const returned = earlier.filter(({ rule }) => !rules.has(rule)).map(reversed)
  return [...returned, ...remaining].filter(isSomething)
}

function difference(part: SchemePart, earlier: SchemePart | undefined): SchemePart {
  if (part.code === 'pricing/percentage' || earlier?.code !== part.code) return part
  const quantity = less(part.quantity, earlier.quantity)
  if (part.code !== 'pricing/tier' || earlier.code !== 'pricing/tier') return { ...part, quantity }
  // What is charged once was charged then.
  const { flat: _, ...rest } = part
  return { ...(earlier.flat === undefined ? part : rest), quantity, ...figuresLess(part, earlier) }
}

function reversed(part: SchemePart): SchemePart {
  if (part.code === 'pricing/percentage') return part
  const quantity = less(0, part.quantity)
  if (part.code !== 'pricing/tier') return { ...part, quantity }
  const { flat, ...rest } = part
  const once = flat === undefined ? {} : { flat: less(0, flat) }
  const nothing = { amount: 0, packages: 0, billed: 0 }
  return { ...rest, ...once, quantity, ...figuresLess(nothing, part) }
}

type Figures = { readonly amount: Decimal; readonly packages?: Decimal; readonly billed?: Decimal }

function figuresLess(figures: Figures, earlier: Figures): Figures {
  const amount = less(figures.amount, earlier.amount)
  if (figures.packages === undefined || earlier.packages === undefined) return { amount }
  return {
    amount,
    packages: less(figures.packages, earlier.packages),
    billed: less(figures.billed ?? 0, earlier.billed ?? 0),
  }
}

function isSomething(part: SchemePart): boolean {
  if (part.code === 'pricing/percentage') return true
  const figures = part.code === 'pricing/tier' ? [part.quantity, part.amount] : [part.quantity]
  return figures.some((figure) => compareExact(figure, 0) !== 0)
}

function less(figure: Decimal, other: Decimal): string {
  return decimalText(minus(figure, other))
}
