import { compareExact, type Decimal } from '../../../shared/index.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

/** Roles that may grant less than one below them on their ladder (RULES #28). */
export function* authoritiesThatFall({ book }: LintedBook): Iterable<PricingLintFinding> {
  for (const [ladder, { roles }] of (book.approvals ?? []).entries()) {
    for (const [index, role] of roles.entries()) {
      for (const by of ['discount', 'margin', 'amount'] as const) {
        const key = by === 'margin' ? 'marginOnCost' : by
        const below = roles
          .slice(0, index)
          .filter((lower) => grantsLess(by, role[key], lower[key]))
          .at(-1)
        if (below === undefined) continue
        yield {
          code: 'pricing/authority-falls',
          severity: 'warning',
          rule: `/approvals/${ladder}/roles/${index}`,
          role: role.role,
          below: below.role,
          by,
        }
      }
    }
  }
}

/** Whether the first limit is the tighter one; what is not named is not limited. */
function grantsLess(
  by: 'discount' | 'margin' | 'amount',
  one: Decimal | undefined,
  other: Decimal | undefined,
): boolean {
  if (one === undefined) return false
  if (other === undefined) return true
  const order = compareExact(one, other)
  return by === 'margin' ? order > 0 : order < 0
}
