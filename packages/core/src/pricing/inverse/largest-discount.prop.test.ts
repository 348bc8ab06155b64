import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conventions, scheme, today } from '../../../tests/price-lint/small-books.js'
import { roundTo, over } from '../../shared/index.js'
import { quote } from '../quote.js'
import type { Quote } from '../quoted.js'
import type { PriceBook, QuoteRequest } from '../schema.js'
import { largestDiscount } from './largest-discount.js'

const WHOLE = 10_000

const share = (most: number) => fc.integer({ min: 0, max: most }).map((percent) => `${percent}e-2`)
const item = fc.record({
  cost: fc.integer({ min: 1, max: 8 }),
  floor: fc.integer({ min: 0, max: 9 }),
})
const roles = fc
  .tuple(share(10), share(25), share(60))
  .map((limits) => limits.map((discount, index) => ({ role: `role-${index}`, discount })))

const limits = fc.oneof(
  fc.constant({}),
  fc.constant({ limits: { floor: { marginOnCost: 0, beyond: 'refuse' as const } } }),
  fc.constant({ limits: { floor: { marginOnCost: '0.1', beyond: { approver: 'owner' } } } }),
)

const books: fc.Arbitrary<PriceBook> = fc
  .record({
    items: fc.tuple(item, item),
    schemes: fc.tuple(scheme, scheme),
    roles: fc.option(roles),
    of: fc.constantFrom('order' as const, 'line' as const),
    limits,
    taken: share(10),
  })
  .map(({ items, schemes, roles: ladder, of, limits: bound, taken }) => ({
    currency: 'CNY',
    conventions,
    items: items.map((one, index) => ({ id: `item-${index}`, unit: 'piece', ...one })),
    prices: schemes.map((by, index) => ({ id: `p${index}`, item: `item-${index}`, scheme: by })),
    adjustments: [
      {
        id: 'taken',
        on: 'order',
        stacking: 'sequential',
        rules: [{ id: 'taken', discount: { rate: taken } }],
      },
    ],
    ...(ladder === null
      ? {}
      : { approvals: [{ id: 'sales', of, approvers: 'lowest' as const, roles: ladder }] }),
    ...bound,
  }))

const requests: fc.Arbitrary<QuoteRequest> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([one, other, isBoth]) => ({
    lines: [one, ...(isBoth ? [other] : [])].map((quantity, index) => ({
      id: String(index),
      item: `item-${index}`,
      quantity,
    })),
  }))

/** The order with so many hundredths of a per cent taken off by hand, in a stage that takes that. */
function withChange(request: QuoteRequest, book: PriceBook, hundredths: number): Quote {
  const rate = roundTo(over(hundredths, WHOLE), 4)
  const stage = {
    id: 'by-hand',
    on: 'order' as const,
    stacking: 'sequential' as const,
    rules: [{ id: 'by-hand', takes: 'manual' as const }],
  }
  const changed = { ...book, adjustments: [...(book.adjustments ?? []), stage] }
  const manual = hundredths === 0 ? [] : [{ id: 'm', rate, reason: 'tried' }]
  return quote({ ...request, manual }, changed, { today })
}

describe('largestDiscount and trying changes by hand agree (RULES #37)', () => {
  it('what it finds is granted, and of a scan and its neighbours nothing larger is', () => {
    fc.assert(
      fc.property(books, requests, fc.integer({ min: 1, max: 2499 }), (book, request, offset) => {
        const found = largestDiscount(request, book, { today })
        const now = withChange(request, book, 0)
        if (found.outcome === 'refused') {
          expect(now.status).toBe('refused')
          return
        }
        const isPriced = (hundredths: number) =>
          withChange(request, book, hundredths).status !== 'refused'
        const isGranted = (hundredths: number) => {
          const { status, approvals } = withChange(request, book, hundredths)
          return (
            status !== 'refused' &&
            approvals.needed.every((role) => now.approvals.needed.includes(role))
          )
        }
        for (const [room, holds] of [
          [found, isPriced],
          [found.withoutApproval, isGranted],
        ] as const) {
          const largest = Number(room.rate) * WHOLE
          const hundredths = Math.round(largest)
          expect(holds(hundredths)).toBe(true)
          expect(withChange(request, book, hundredths).totals?.net).toEqual(room.net)
          const larger = [1, 2].map((more) => hundredths + more)
          for (let at = hundredths + offset; at <= WHOLE; at += 2500) larger.push(at)
          expect(larger.filter((at) => at <= WHOLE && holds(at))).toEqual([])
          expect(room.boundBy.length > 0).toBe(hundredths < WHOLE)
        }
      }),
    )
  })
})
