import { expectTypeOf, test } from 'vitest'
import { approve, keepVouchers, quote, sampleAdvice, type Quote } from './index.js'
import type { Approval, PriceBook, PriceScheme, QuoteRequest, Voucher } from './schema.js'

declare const book: PriceBook
declare const request: QuoteRequest
declare const answer: Quote

test('a price is of one scheme, with what that scheme needs', () => {
  expectTypeOf<{ type: 'per-unit'; unit: '1.25' }>().toExtend<PriceScheme>()
  // @ts-expect-error -- a unit price has no tiers
  const tiers: PriceScheme = { type: 'per-unit', tiers: [] }
  // @ts-expect-error -- a package needs its size
  const sized: PriceScheme = { type: 'package', amount: 10 }
  expectTypeOf([tiers, sized]).toExtend<PriceScheme[]>()
})

test('the question comes first, the book second, the circumstances last', () => {
  expectTypeOf(quote(request, book, { today: '2026-11-22' })).toEqualTypeOf<Quote>()
  // @ts-expect-error -- the day is always passed
  quote(request, book, {})
  // @ts-expect-error -- a book is no request
  quote(book, request, { today: '2026-11-22' })
})

test('a book and a quote cannot be written to', () => {
  // @ts-expect-error -- a policy is immutable: its compiled form is kept
  book.currency = 'USD'
  // @ts-expect-error -- a result is immutable
  answer.status = 'priced'
})

test('a price may be missing, and has to be asked for', () => {
  // @ts-expect-error -- a refused quote has no totals
  expectTypeOf(answer.totals.net).not.toBeNever()
  // @ts-expect-error -- a line may have no price
  expectTypeOf(answer.lines[0]?.priced.net).not.toBeNever()
})

test('an approval is of a role, by somebody, on a day', () => {
  const given = approve(answer, { role: 'manager', by: 'wei', on: '2026-11-22' })
  expectTypeOf(given).toEqualTypeOf<Approval>()
  // @ts-expect-error -- by whom?
  approve(answer, { role: 'manager', on: '2026-11-22' })
})

test('a concession is of three kinds, and a kickback is none (G-01)', () => {
  const concessions: QuoteRequest['concessions'] = [
    // @ts-expect-error -- no benefit goes to the buyer's own staff
    { kind: 'kickback', text: 'cash' },
  ]
  expectTypeOf(concessions).not.toBeNever()
})

test('money of a voucher has its currency', () => {
  // @ts-expect-error -- an amount alone is no money
  const face: Voucher['face'] = 100
  expectTypeOf(face).toEqualTypeOf<Voucher['face']>()
  // @ts-expect-error -- an order has a day
  keepVouchers({}, answer, { orderId: 'o1' })
})

test('advice on samples needs every answer', () => {
  // @ts-expect-error -- what is left out would be taken for a no
  sampleAdvice({ distinctive: true })
})
