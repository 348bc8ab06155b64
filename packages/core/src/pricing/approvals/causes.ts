import {
  compareExact,
  decimalText,
  jsonPointer,
  minus,
  type JsonPointer,
} from '../../shared/index.js'
import type { QuoteLine } from '../quoted.js'
import type { ApprovalReason } from './approval-reason.js'
import type { ApprovalCause, PriceBook } from '../schema.js'

/** A cause by what it is of: names outlive a change of places in the book. */
export function causeName(of: readonly string[]): string {
  return jsonPointer(of)
}

/** What an approval has to be granted for beside the figures: each cause once, at its worst. */
export function causesOf(
  reasons: readonly ApprovalReason[],
  ofLines: readonly ApprovalCause[],
  lines: readonly Pick<QuoteLine, 'id' | 'item'>[],
  book: PriceBook,
): ApprovalCause[] {
  const items = new Map(lines.map(({ id, item }) => [id, item]))
  const worst = new Map<string, ApprovalCause>()
  for (const cause of [...reasons.map((reason) => causeOf(reason, items, book)), ...ofLines]) {
    const known = worst.get(cause.cause)
    if (known === undefined || isWorse(cause, known)) worst.set(cause.cause, cause)
  }
  return [...worst.values()]
}

/** Whether a cause goes further than what was granted for it. */
export function isWorse({ by: now = 0 }: ApprovalCause, { by: then = 0 }: ApprovalCause): boolean {
  return compareExact(now, then) > 0
}

function causeOf(
  reason: ApprovalReason,
  items: ReadonlyMap<string, string>,
  book: PriceBook,
): ApprovalCause {
  const itemOf = (line: string) => items.get(line) ?? ''
  switch (reason.code) {
    case 'pricing/below-floor-approval': {
      const { line, unit, floor } = reason
      const cause = causeName(['limits', 'floor', line, itemOf(line)])
      return { cause, by: decimalText(minus(floor, unit)) }
    }
    case 'pricing/above-ceiling-approval': {
      const { line, unit, ceiling } = reason
      const cause = causeName(['limits', 'ceiling', line, itemOf(line)])
      return { cause, by: decimalText(minus(unit, ceiling)) }
    }
    case 'pricing/concession-needs-approval':
      return { cause: causeName(['concessions', reason.kind]) }
    default:
      return { cause: ruleName(reason.rule, book) }
  }
}

function ruleName(rule: JsonPointer, { adjustments = [] }: PriceBook): string {
  const places = /^\/adjustments\/(\d+)\/rules\/(\d+)$/.exec(rule)
  const found = adjustments[Number(places?.[1])]?.rules[Number(places?.[2])]
  return found === undefined ? rule : causeName(['adjustments', found.id])
}
