import type { IsoDate, JsonPointer, Rational } from '../../shared/index.js'
import { itemsById } from '../items/items-by-id.js'
import type { ApprovalBasis, QuoteApprovals, QuoteLine, QuoteTotals } from '../quoted.js'
import type { ApprovalReason } from './approval-reason.js'
import type { PricingFinding } from '../reasons.js'
import type { ApprovalLadder, PriceBook, QuoteRequest } from '../schema.js'
import { causesOf } from './causes.js'
import { givenApprovals } from './given-approvals.js'
import { ladderNeeds, type Weighed } from './ladder-needs.js'
import { askedRoles } from './asked-roles.js'
import { rolesNamed } from './roles-named.js'

/**
 * What approvals depend on. `causes` are those of rules (`pricing/rule-needs-approval`), of limits (`limitsOf`) and of
 * concessions (`concessionsOf`). `totals` are null where a line has no price: then nothing is asked for.
 */
export type ApprovedQuote = {
  readonly lines: readonly QuoteLine[]
  readonly totals: Pick<QuoteTotals, 'list' | 'discount' | 'marginOnCost'> | null
  readonly request: Pick<QuoteRequest, 'customer' | 'approvals'>
  readonly book: PriceBook
  readonly currency: string
  readonly exchange: Rational | null
  readonly today: IsoDate
  readonly causes: readonly ApprovalReason[]
}

/** Findings refuse the quote: beyond the authority of the last role, or a cost or exchange rate that is missing. */
export type ApprovalsAsked = {
  readonly approvals: QuoteApprovals
  readonly findings: readonly PricingFinding[]
}

const NOTHING_ASKED: QuoteApprovals = { needed: [], standing: [], granted: null, reasons: [] }

/** Who has to approve a quote, who did, and whose approval has lapsed (RULES #27, #28, #29). */
export function quoteApprovals(asked: ApprovedQuote): ApprovalsAsked {
  const { totals, book, lines, request } = asked
  if (totals === null) return { approvals: NOTHING_ASKED, findings: [] }
  const ladders = book.approvals ?? []
  const unknown = ladders.flatMap((ladder, index) => missing(ladder, index, asked))
  const needs = ladders.map((ladder, index) =>
    ladderNeeds(weighedBy(ladder, asked, totals), {
      ladder,
      at: `/approvals/${index}`,
      exchange: asked.exchange ?? 1,
    }),
  )
  const ofLines = needs.flatMap((need) => need.causes)
  const customerId = request.customer?.id
  const granted: ApprovalBasis = {
    ...(customerId === undefined ? {} : { customerId }),
    discount: totals.discount ?? '0',
    marginOnCost: totals.marginOnCost,
    amount: totals.list,
    causes: causesOf(asked.causes, ofLines, lines, book),
  }
  const reasons = [...needs.flatMap((need) => need.reasons), ...asked.causes]
  const named = [...needs.flatMap(({ roles }) => roles), ...asked.causes.map(({ role }) => role)]
  const given = givenApprovals(request.approvals ?? [], granted, asked.today, {
    roles: [...new Set([...rolesNamed(book), ...named])],
    placeOf: (role) => placeOf(role, ladders),
  })
  const roles = askedRoles(named, given.standing, ladders)
  return {
    approvals: {
      needed: roles.needed,
      standing: given.standing,
      granted,
      reasons: [...reasons, ...roles.covered, ...given.reasons],
    },
    findings: [...unknown, ...needs.flatMap((need) => need.findings)],
  }
}

function weighedBy(
  { of }: ApprovalLadder,
  { lines }: ApprovedQuote,
  totals: NonNullable<ApprovedQuote['totals']>,
): Weighed[] {
  if (of === 'order') {
    const { discount, marginOnCost, list } = totals
    return [{ discount: discount ?? '0', marginOnCost, amount: list }]
  }
  return lines.flatMap(({ id, item, priced }) => {
    if (priced === null) return []
    const { discount, marginOnCost, list } = priced
    return [{ discount: discount ?? '0', marginOnCost, amount: list, line: id, item }]
  })
}

// What a ladder has to know and the book does not say.
function missing(
  { roles }: ApprovalLadder,
  index: number,
  { lines, book, currency, exchange }: ApprovedQuote,
): PricingFinding[] {
  const rule: JsonPointer = `/approvals/${index}`
  const findings: PricingFinding[] = []
  if (roles.some(({ marginOnCost }) => marginOnCost !== undefined)) {
    const items = itemsById(book)
    for (const [place, { item, priced }] of lines.entries()) {
      if (priced === null || items.get(item)?.item.cost !== undefined) continue
      findings.push({ code: 'pricing/cost-missing', at: `/lines/${place}`, rule, item })
    }
  }
  if (exchange === null && roles.some(({ amount }) => amount !== undefined)) {
    const at: JsonPointer = '/currency'
    findings.push({ code: 'pricing/no-exchange-rate', at, from: book.currency, to: currency })
  }
  return findings
}

function placeOf(role: string, ladders: readonly ApprovalLadder[]): JsonPointer {
  for (const [index, { roles }] of ladders.entries()) {
    const place = roles.findIndex((authority) => authority.role === role)
    if (place >= 0) return `/approvals/${index}/roles/${place}`
  }
  return ''
}
