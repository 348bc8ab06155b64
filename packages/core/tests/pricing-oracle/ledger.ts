import type { PriceBook } from '../../src/pricing/index.js'
import type { RoundingMode } from '../../src/shared/index.js'
import {
  add,
  divide,
  fraction,
  isEqual,
  isLess,
  multiply,
  negative,
  rounded,
  subtract,
  most,
  ZERO,
  type Fraction,
} from './fraction.js'
import type { OracleLine } from './lines.js'
import { exactShares, largestRemainder, shared } from './shares.js'

/** A step of a line or of the order: `key` names what of the request it is, where it is not the rule's alone. */
export type OracleStep = {
  readonly code: string
  readonly rule: string
  readonly key: string
  amount: bigint
}

/** What some lines together are changed by. */
export type Spread = { readonly change: Fraction; readonly lines: readonly number[] }

/** On which level something takes effect: `unit` rounds for a unit where units are rounded. */
export type Level = 'unit' | 'line'

type Mark = Pick<OracleStep, 'code' | 'rule' | 'key'>

/**
 * What all lines come to, step by step, in minor units: RULES #21 to #23. Under rounding at `order`, `exact` is not
 * whole and `shown` is what the lines show of it; else they are the same.
 */
export class Ledger {
  readonly exact: Fraction[]
  /** What lines came to before the last rounding. */
  readonly unrounded: Fraction[]
  readonly steps: OracleStep[][]
  readonly orderSteps: OracleStep[] = []
  /** Whether all amounts stayed among the safe integers. */
  isInRange = true
  private readonly conventions: PriceBook['conventions']
  private readonly lines: readonly OracleLine[]
  private shown: bigint[]
  private order = 0n

  constructor(conventions: PriceBook['conventions'], lines: readonly OracleLine[]) {
    this.conventions = conventions
    this.lines = lines
    this.exact = lines.map(() => ZERO)
    this.shown = lines.map(() => 0n)
    this.steps = lines.map(() => [])
    const lists = lines.map(({ list, hasUnitPrice }, at) => this.asPrice(at, list, hasUnitPrice))
    this.unrounded = lines.map(({ list }) => list)
    this.set({ code: 'pricing/list', rule: '', key: '' }, lists, 'result')
    const sales = lines.map(({ sale }, at) =>
      sale === null ? this.at(at) : this.asPrice(at, sale.amount, sale.hasUnitPrice),
    )
    lines.forEach(({ sale }, at) => {
      if (sale !== null && !isEqual(sale.amount, this.at(at))) this.unrounded[at] = sale.amount
    })
    if (lines.some(({ sale }) => sale !== null)) {
      this.set({ code: 'pricing/sale-price', rule: '', key: '' }, sales, 'result')
    }
  }

  at(line: number): Fraction {
    return this.exact[line] ?? ZERO
  }

  sum(lines: readonly number[]): Fraction {
    return add(...lines.map((line) => this.at(line)))
  }

  /** Changes single lines by exact amounts, as one step. */
  changeLines(mark: Mark, level: Level, changes: ReadonlyMap<number, Fraction>): void {
    const next = this.exact.map((amount, line) => {
      const change = changes.get(line)
      if (change === undefined) return amount
      this.unrounded[line] = add(amount, change)
      return this.changed(line, change, level)
    })
    this.set(mark, next, this.conventions.rounding.of)
  }

  /** Changes some lines together, as one step: what is taken off or put on is spread over them (RULES #17). */
  spread(mark: Mark, changes: readonly Spread[]): void {
    const next = [...this.exact]
    for (const { change, lines } of changes) {
      const weights = lines.map((line) => most(ZERO, this.at(line)))
      const exact = exactShares(change, weights)
      const sum = this.sum(lines)
      const whole = subtract(this.roundedChange(sum, change), sum)
      const parts =
        this.conventions.rounding.at === 'order'
          ? exact
          : largestRemainder(whole.top, weights).map((part) => fraction(part))
      lines.forEach((line, at) => {
        next[line] = add(this.at(line), parts[at] ?? ZERO)
        const share = exact[at] ?? ZERO
        if (share.top !== 0n) this.unrounded[line] = add(this.at(line), share)
      })
    }
    this.set(mark, next, this.conventions.rounding.of)
  }

  nets(): readonly bigint[] {
    return this.shown
  }

  net(): bigint {
    return this.order
  }

  private get mode(): RoundingMode {
    return this.conventions.rounding.mode
  }

  private asPrice(line: number, amount: Fraction, hasUnitPrice: boolean): Fraction {
    const { at } = this.conventions.rounding
    if (at === 'order') return amount
    const asked = this.lines[line]?.asked ?? ZERO
    const byUnit = at === 'unit' && hasUnitPrice && asked.top !== 0n
    const price = byUnit
      ? multiply(fraction(rounded(divide(amount, asked), this.mode)), asked)
      : amount
    return fraction(rounded(price, this.mode))
  }

  private changed(line: number, change: Fraction, level: Level): Fraction {
    const { at } = this.conventions.rounding
    const before = this.at(line)
    if (at === 'order') return add(before, change)
    const asked = this.lines[line]?.asked ?? ZERO
    if (at === 'line' || level !== 'unit' || asked.top === 0n) {
      return this.roundedChange(before, change)
    }
    const units = this.roundedChange(divide(before, asked), divide(change, asked), true)
    const ofUnits = multiply(units, asked)
    // A broken quantity of whole amounts may be broken itself.
    return this.roundedChange(before, subtract(ofUnits, before))
  }

  /** The result of a change with one rounding, of the change or of its result; only `allow` lets it go below zero by that. */
  private roundedChange(before: Fraction, change: Fraction, isUnit = false): Fraction {
    const result =
      this.conventions.rounding.of === 'result'
        ? fraction(rounded(add(before, change), this.mode))
        : add(before, unsigned(change, this.mode))
    return isUnit ? result : this.notBelow(result)
  }

  private notBelow(result: Fraction): Fraction {
    return this.conventions.belowZero === 'allow' ? result : most(ZERO, result)
  }

  private set(mark: Mark, next: readonly Fraction[], of: 'change' | 'result'): void {
    const change = subtract(add(...next), add(...this.exact))
    const untouched = next.every((amount, line) => isEqual(amount, this.at(line)))
    next.forEach((amount, line) => (this.exact[line] = amount))
    if (untouched) return
    const order =
      of === 'result'
        ? rounded(add(...next), this.mode)
        : this.notBelow(add(fraction(this.order), unsigned(change, this.mode))).top
    const shown =
      this.conventions.rounding.at === 'order'
        ? shared(order, next, this.mode)
        : next.map(({ top }) => top)
    shown.forEach((amount, line) => {
      const difference = amount - (this.shown[line] ?? 0n)
      if (difference !== 0n) this.steps[line]?.push({ ...mark, amount: difference })
    })
    if (order !== this.order) this.orderSteps.push({ ...mark, amount: order - this.order })
    this.order = order
    this.shown = shown
    this.isInRange &&= [order, ...shown].every((amount) => Number.isSafeInteger(Number(amount)))
  }
}

/** A change rounded without its sign: RULES #22. */
function unsigned(change: Fraction, mode: RoundingMode): Fraction {
  return isLess(change, ZERO)
    ? fraction(-rounded(negative(change), mode))
    : fraction(rounded(change, mode))
}
