import type {
  Adjustment,
  AdjustmentStage,
  DecimalRange,
  FreeGoods,
} from '../../src/pricing/index.js'
import { exchangeRate, lies, minorOf } from './amounts.js'
import { asks, isInForce } from './facts.js'
import {
  add,
  divide,
  floor,
  fraction,
  isEqual,
  isLess,
  least,
  most,
  multiply,
  negative,
  ONE,
  read,
  rounded,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.js'
import { isOneOf, type OracleLine } from './lines.js'
import {
  manualKey,
  tradeInKey,
  voucherKey,
  stepsOf,
  type OracleFree,
  type Ruled,
  type Step,
  type Target,
  type World,
} from './steps.js'

export function oracleStage(world: World, stage: AdjustmentStage, place: number): void {
  const began = [...world.ledger.exact]
  const rules = stage.rules.flatMap((rule, index) => {
    const concerned = concernedLines(world, rule)
    const rate = exchangeRate(
      world.book,
      rule.currency ?? world.book.currency,
      world.currency,
      world.c.today,
    )
    if (rate === null && concerned.length > 0 && namesAmounts(rule)) {
      world.findings.push('pricing/no-exchange-rate')
      return []
    }
    const at = `/adjustments/${place}/rules/${index}`
    return [{ ruled: { rule, at, rate: rate ?? ONE }, targets: targets(world, stage, concerned) }]
  })
  if (stage.stacking === 'sequential') {
    for (const { ruled, targets } of rules) {
      const now = [...world.ledger.exact]
      const matching = targets.filter((target) => isMet(world, stage, ruled, target, now))
      apply(world, stage, ruled, matching, null)
    }
    return
  }
  const matching = rules.map(({ ruled, targets }) => ({
    ruled,
    targets: targets.filter((target) => isMet(world, stage, ruled, target, began)),
  }))
  const winners = matching.map(({ ruled, targets }) => ({
    ruled,
    targets: targets.filter((target) => {
      const rivals = matching.filter(({ targets }) =>
        targets.some((other) => isSame(world, stage, target, other)),
      )
      return wins(world, stage, ruled, target, rivals, began)
    }),
  }))
  for (const { ruled, targets } of winners) apply(world, stage, ruled, targets, began)
}

function concernedLines(world: World, rule: Adjustment): number[] {
  const { c, currency, findings } = world
  if (!isInForce(rule, c.today)) return []
  if (rule.currency !== undefined && rule.currency !== currency) return []
  return world.lines.flatMap(({ item, facts }, line) =>
    isOneOf(item, rule.items, rule.groups) &&
    asks(rule.when, facts, c.today, (code) => findings.push(code))
      ? [line]
      : [],
  )
}

function namesAmounts({
  discount,
  surcharge,
  price,
  minimum,
  maximum,
  amount,
  having,
}: Adjustment) {
  return (
    (discount !== undefined && 'amount' in discount) ||
    (surcharge !== undefined && 'amount' in surcharge) ||
    [price, minimum, maximum, amount].some((one) => one !== undefined) ||
    (having ?? []).some((entry) => entry.amount !== undefined)
  )
}

/** RULES #13: line by line, group by group, or all together. */
function targets(
  { lines }: World,
  { on }: AdjustmentStage,
  concerned: readonly number[],
): Target[] {
  if (on === 'unit' || on === 'line') return concerned.map((line) => [line])
  if (on === 'order') return concerned.length === 0 ? [] : [concerned]
  const groupOf = (line: number) => lines[line]?.item.group
  const groups = [...new Set(concerned.map(groupOf))].filter((group) => group !== undefined)
  return groups.map((group) => concerned.filter((line) => groupOf(line) === group))
}

/** Whether two rules take effect on the same line, group or order. */
function isSame({ lines }: World, { on }: AdjustmentStage, one: Target, other: Target): boolean {
  if (on === 'order') return true
  const [first = -1, second = -1] = [one[0], other[0]]
  return on === 'group' ? lines[first]?.item.group === lines[second]?.item.group : first === second
}

/** RULES #14; a rule that takes what the request brings needs something to take (RULES #20). */
function isMet(
  world: World,
  stage: AdjustmentStage,
  ruled: Ruled,
  target: Target,
  amounts: readonly Fraction[],
): boolean {
  const { rule, rate } = ruled
  if (rule.takes !== undefined && stepsOf(world, stage, ruled, target).length === 0) return false
  const quantity = (lines: Target) =>
    add(...lines.map((line) => world.lines[line]?.quantity ?? ZERO))
  const amount = (lines: Target) => add(...lines.map((line) => amounts[line] ?? ZERO))
  const fits = (
    lines: Target,
    ranges: { readonly quantity?: DecimalRange; readonly amount?: DecimalRange },
  ) =>
    lies(quantity(lines), ranges.quantity) &&
    lies(divide(divide(amount(lines), minorOf(world.currency)), rate), ranges.amount)
  return (
    fits(target, rule) &&
    (rule.having ?? []).every((entry) =>
      world.lines.some(
        ({ item }, line) =>
          (entry.item === undefined || entry.item === item.id) &&
          (entry.group === undefined || entry.group === item.group) &&
          fits([line], entry),
      ),
    )
  )
}

/** RULES #16: whether a rule is the one, or one of those, that take effect on a target. */
function wins(
  world: World,
  stage: AdjustmentStage,
  ruled: Ruled,
  target: Target,
  rivals: readonly { readonly ruled: Ruled; readonly targets: readonly Target[] }[],
  began: readonly Fraction[],
): boolean {
  if (stage.stacking === 'additive') return true
  if (stage.stacking === 'refuse') {
    if (rivals.length > 1) world.findings.push('pricing/rules-conflict')
    return rivals.length === 1
  }
  const measures = rivals.map((rival) => {
    if (stage.stacking === 'exclusive') return fraction(BigInt(-(rival.ruled.rule.priority ?? 0)))
    const own = rival.targets.find((other) => isSame(world, stage, target, other)) ?? []
    return wanted(world, stage, rival.ruled, own, began)
  })
  const best = measures.reduce((low, one) => (isLess(one, low) ? one : low))
  const first = rivals[measures.findIndex((one) => isEqual(one, best))]
  return first?.ruled === ruled
}

/** What a rule would change of a target, all steps together. */
function wanted(
  world: World,
  stage: AdjustmentStage,
  ruled: Ruled,
  target: Target,
  began: readonly Fraction[],
): Fraction {
  const base = add(...target.map((line) => began[line] ?? ZERO))
  let left = base
  for (const step of stepsOf(world, stage, ruled, target)) {
    const change = step.change(base, left)
    const stops = world.book.conventions.belowZero !== 'allow' || step.takesLeft === true
    left = add(left, stops ? most(change, negative(most(ZERO, left))) : change)
  }
  return subtract(left, base)
}

/** A rule takes effect, on amounts as they are where `began` is null. */
function apply(
  world: World,
  stage: AdjustmentStage,
  ruled: Ruled,
  targets: readonly Target[],
  began: readonly Fraction[] | null,
): void {
  const { rule } = ruled
  const { ledger, takings, lines } = world
  const steps = targets.flatMap((target) => stepsOf(world, stage, ruled, target))
  // One step of the order for each rule, and for each manual change, voucher and trade-in that it takes.
  for (const key of inRequestOrder(world, steps)) {
    const changes = steps
      .filter((step) => step.key === key)
      .flatMap((step) => {
        const change = permitted(world, step, began)
        return change === null ? [] : [{ ...step, change }]
      })
    const [first] = changes
    if (first === undefined) continue
    const mark = { code: first.code, rule: ruled.at, key }
    if (stage.on === 'unit' || stage.on === 'line') {
      const byLine = new Map(changes.map(({ change, lines: [line = -1] }) => [line, change]))
      ledger.changeLines(mark, stage.on, byLine)
    } else {
      ledger.spread(mark, changes)
    }
  }
  for (const { key } of steps) {
    takings.manual.delete(key)
    takings.tradeIns.delete(key)
    takings.vouchers.delete(key)
  }
  if (rule.freeGoods !== undefined) {
    for (const target of targets) world.free.push(...given(lines, ruled, rule.freeGoods, target))
  }
}

function inRequestOrder({ request }: World, steps: readonly Step[]): string[] {
  const { manual = [], vouchers = [], tradeIns = [] } = request
  const keys = [...manual.map(manualKey), ...vouchers.map(voucherKey), ...tradeIns.map(tradeInKey)]
  const found = new Set(steps.map(({ key }) => key))
  return ['', ...new Set(keys)].filter((key) => found.has(key))
}

/** RULES #18; null where nothing is changed. */
function permitted(
  world: World,
  { lines, change, takesLeft }: Step,
  began: readonly Fraction[] | null,
): Fraction | null {
  const now = world.ledger.sum(lines)
  const base = began === null ? now : add(...lines.map((line) => began[line] ?? ZERO))
  const wants = change(base, now)
  const left = negative(most(ZERO, now))
  if (!isLess(wants, left)) return wants.top === 0n ? null : wants
  const { belowZero } = world.book.conventions
  if (belowZero === 'allow' && takesLeft !== true) return wants
  if (!Number.isSafeInteger(Number(rounded(wants, 'half-up')))) {
    world.ledger.isInRange = false
    return null
  }
  if (belowZero === 'refuse' && takesLeft !== true) {
    world.findings.push('pricing/below-zero')
    return null
  }
  return left.top === 0n ? null : left
}

/** RULES #19. */
function given(
  lines: readonly OracleLine[],
  { at }: Ruled,
  goods: FreeGoods,
  target: Target,
): OracleFree[] {
  const quantity = add(...target.map((line) => lines[line]?.quantity ?? ZERO))
  const beyond = most(ZERO, subtract(quantity, read(goods.after ?? 0)))
  const times = fraction(floor(divide(beyond, read(goods.forEvery))))
  const all = multiply(times, read(goods.quantity))
  const some = goods.atMost === undefined ? all : least(all, read(goods.atMost))
  const item = goods.item ?? lines[target[0] ?? -1]?.item.id ?? ''
  return some.top === 0n ? [] : [{ item, quantity: some, rule: at }]
}
