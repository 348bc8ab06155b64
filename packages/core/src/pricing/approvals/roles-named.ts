import type { PriceBook } from '../schema.js'

/** The roles that a book names: on its ladders, and as approvers of rules, limits and concessions. */
export function rolesNamed({
  approvals = [],
  adjustments = [],
  limits = {},
  quotation: { concessions = [] } = {},
}: Pick<PriceBook, 'approvals' | 'adjustments' | 'limits' | 'quotation'>): string[] {
  const beyond = [limits.floor?.beyond, limits.ceiling?.beyond]
  return [
    ...approvals.flatMap(({ roles }) => roles.map(({ role }) => role)),
    ...[...adjustments.flatMap(({ rules }) => rules), ...concessions].flatMap(({ approver }) =>
      approver === undefined ? [] : [approver],
    ),
    ...beyond.flatMap((then) => (typeof then === 'object' ? [then.approver] : [])),
  ]
}
