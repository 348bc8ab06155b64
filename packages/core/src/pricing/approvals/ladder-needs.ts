import {
  compareExact,
  majorUnits,
  minus,
  money,
  times,
  decimalText,
  type Decimal,
  type Exact,
  type JsonPointer,
  type Money,
} from '../../shared/index.js'
import { causeName } from './causes.js'
import type { ApprovalReason } from './approval-reason.js'
import type { PricingFinding } from '../reasons.js'
import type { ApprovalCause, ApprovalLadder, Authority } from '../schema.js'

/** What a ladder looks at: an order, or one of its lines. A margin that is null limits nothing. */
export type Weighed = {
  readonly discount: Decimal
  readonly marginOnCost: Decimal | null
  /** At list price. */
  readonly amount: Money
  readonly line?: string
  readonly item?: string
}

/** The roles that a ladder asks for and why, or that nobody on it may grant this. */
export type LadderNeeds = {
  readonly roles: readonly string[]
  readonly reasons: readonly ApprovalReason[]
  readonly findings: readonly PricingFinding[]
  /** What of single lines lies beyond the role that quotes. */
  readonly causes: readonly ApprovalCause[]
}

/** A ladder, its place in the book, and what one unit of the book's currency is in the quote's. */
export type PlacedLadder = {
  readonly ladder: ApprovalLadder
  readonly at: JsonPointer
  readonly exchange: Exact
}

/** How a figure lies beyond what a role may grant; `by` is how far. */
type Beyond = {
  readonly figure: 'discount' | 'marginOnCost' | 'amount'
  readonly limit: Decimal
  readonly by: Exact
}

/** Whom a ladder asks for: the lines that need the highest role decide, and all of them are reasons (RULES #28). */
export function ladderNeeds(weighed: readonly Weighed[], placed: PlacedLadder): LadderNeeds {
  const { ladder, at } = placed
  const levels = weighed.map((one) => levelOf(one, placed))
  const level = levels.reduce((highest, each) => Math.max(highest, each), 0)
  const deciding = weighed.filter((_, index) => levels[index] === level)
  const causes = ladder.of === 'line' ? weighed.flatMap((one) => lineCauses(one, placed)) : []
  const last = ladder.roles.length - 1
  if (level > last) {
    const findings = deciding.flatMap((one) => beyondAll(one, placed, last))
    return { roles: [], reasons: [], findings, causes }
  }
  const asked = ladder.roles
    .map(({ role }, index) => ({ role, index }))
    .filter(({ index }) =>
      ladder.approvers === 'each' ? index >= 1 && index <= level : index >= 1 && index === level,
    )
  const reasons = asked.flatMap(({ role, index }) =>
    deciding.flatMap((one) =>
      beyondOf(one, ladder.roles[index - 1], placed.exchange).map((beyond) =>
        reasonOf(role, one, beyond, `${at}/roles/${index - 1}/${beyond.figure}`),
      ),
    ),
  )
  return { roles: asked.map(({ role }) => role), reasons, findings: [], causes }
}

// The place of the first role within whose authority it lies; beyond all, the number of roles.
function levelOf(weighed: Weighed, { ladder, exchange }: PlacedLadder): number {
  const level = ladder.roles.findIndex((role) => beyondOf(weighed, role, exchange).length === 0)
  return level < 0 ? ladder.roles.length : level
}

function beyondOf(
  { discount, marginOnCost, amount }: Weighed,
  authority: Authority | undefined,
  exchange: Exact,
): Beyond[] {
  if (authority === undefined) return []
  const { discount: most, marginOnCost: least, amount: largest } = authority
  const beyond: Beyond[] = []
  if (most !== undefined && compareExact(discount, most) > 0) {
    beyond.push({ figure: 'discount', limit: most, by: minus(discount, most) })
  }
  if (least !== undefined && marginOnCost !== null && compareExact(marginOnCost, least) < 0) {
    beyond.push({ figure: 'marginOnCost', limit: least, by: minus(least, marginOnCost) })
  }
  if (largest !== undefined) {
    const limit = times(largest, exchange)
    const by = minus(majorUnits(amount), limit)
    if (compareExact(by, 0) > 0) beyond.push({ figure: 'amount', limit: decimalText(limit), by })
  }
  return beyond
}

function reasonOf(
  role: string,
  { discount, marginOnCost, amount, line }: Weighed,
  { figure, limit }: Beyond,
  rule: JsonPointer,
): ApprovalReason {
  const where = { rule, role, ...(line === undefined ? {} : { line }) }
  switch (figure) {
    case 'discount':
      return { code: 'pricing/discount-beyond', ...where, discount, limit }
    case 'marginOnCost':
      return { code: 'pricing/margin-beyond', ...where, marginOnCost: marginOnCost ?? 0, limit }
    case 'amount': {
      const most = money(limit, amount.currency, 'floor')
      return { code: 'pricing/amount-beyond', ...where, amount, limit: most }
    }
  }
}

function lineCauses(weighed: Weighed, { ladder, exchange }: PlacedLadder): ApprovalCause[] {
  const { line = '', item = '' } = weighed
  return beyondOf(weighed, ladder.roles[0], exchange).map(({ figure, by }) => ({
    cause: causeName(['approvals', ladder.id, figure, line, item]),
    by: decimalText(by),
  }))
}

function beyondAll(weighed: Weighed, { ladder, at, exchange }: PlacedLadder, last: number) {
  const authority = ladder.roles[last]
  const where = weighed.line === undefined ? {} : { line: weighed.line }
  return beyondOf(weighed, authority, exchange).map(({ figure }): PricingFinding => ({
    code: 'pricing/beyond-authority',
    rule: `${at}/roles/${last}/${figure}`,
    role: authority?.role ?? '',
    ...where,
  }))
}
