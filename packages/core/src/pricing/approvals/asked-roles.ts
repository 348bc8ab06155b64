import type { ApprovalReason } from './approval-reason.js'
import type { ApprovalLadder } from '../schema.js'

/** The roles whose approval is missing, and those that a higher one covers. */
export type AskedRoles = {
  readonly needed: readonly string[]
  readonly covered: readonly ApprovalReason[]
}

/**
 * The smallest set of roles that still have to approve (RULES #28): on a ladder of `lowest`, one that is asked or has
 * approved covers those below it. In the order of the ladders, then as they were named.
 */
export function askedRoles(
  named: readonly string[],
  standing: readonly string[],
  ladders: readonly ApprovalLadder[],
): AskedRoles {
  const asked = new Set(named)
  const covered: ApprovalReason[] = []
  const needed: string[] = []
  for (const role of inOrder(asked, ladders)) {
    if (standing.includes(role)) continue
    const cover = coverOf(role, new Set(standing), ladders) ?? coverOf(role, asked, ladders)
    if (cover === null) needed.push(role)
    else covered.push(cover)
  }
  return { needed, covered }
}

function inOrder(asked: ReadonlySet<string>, ladders: readonly ApprovalLadder[]): string[] {
  const onLadders = ladders.flatMap(({ roles }) => roles.map(({ role }) => role))
  return [...new Set([...onLadders.filter((role) => asked.has(role)), ...asked])]
}

function coverOf(
  role: string,
  among: ReadonlySet<string>,
  ladders: readonly ApprovalLadder[],
): ApprovalReason | null {
  for (const [index, { roles, approvers }] of ladders.entries()) {
    if (approvers !== 'lowest') continue
    const place = roles.findIndex((authority) => authority.role === role)
    if (place < 0) continue
    const higher = roles.slice(place + 1).reverse()
    const by = higher.find((authority) => among.has(authority.role))
    if (by === undefined) continue
    const rule = `/approvals/${index}/roles/${place}` as const
    return { code: 'pricing/covered-by', rule, role, by: by.role }
  }
  return null
}
