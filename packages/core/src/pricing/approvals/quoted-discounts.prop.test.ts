import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floors, ladders, roleNames } from '../../../tests/price-books/ladders.js'
import { conventions } from '../../../tests/price-lint/small-books.js'
import { quote } from '../quote.js'
import type { ManualChange, PriceBook, QuoteRequest } from '../schema.js'

const today = '2026-11-21'
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const items = fc.array(
  fc.record({ unit: fc.integer({ min: 1, max: 90 }), cost: fc.integer({ min: 0, max: 60 }) }),
  { minLength: 2, maxLength: 2 },
)

const parts = fc.record({
  items,
  // By hand on the order a minor unit may go to one line or another: what looks at lines has them on lines.
  on: fc.constantFrom('line' as const, 'order' as const),
  ladders,
  floor: optional(floors),
  approver: optional(roleNames),
  before: fc.integer({ min: 0, max: 4 }),
})
type Parts = typeof parts extends fc.Arbitrary<infer Value> ? Value : never

function bookOf({
  items: sold,
  on,
  ladders: approvals,
  floor,
  approver,
  before,
}: Parts): PriceBook {
  const isByLine = on === 'line'
  return {
    currency: 'CNY',
    conventions,
    items: sold.map(({ cost }, index) => ({ id: `i${index}`, unit: 'piece', cost })),
    prices: sold.map(({ unit }, index) => ({
      id: `p${index}`,
      item: `i${index}`,
      scheme: { type: 'per-unit', unit },
    })),
    adjustments: [
      {
        id: 'book',
        on: 'line',
        stacking: 'sequential',
        rules: [{ id: 'always', discount: { rate: `${before}e-1` } }],
      },
      {
        id: 'by-hand',
        on,
        stacking: 'sequential',
        rules: [{ id: 'hand', takes: 'manual', ...(approver === undefined ? {} : { approver }) }],
      },
    ],
    approvals: approvals.filter(({ of }) => isByLine || of === 'order'),
    ...(floor === undefined || !isByLine ? {} : { limits: { floor } }),
  }
}

const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 2 })

function requestOf(quantities: readonly number[], on: Parts['on'], hundredths: number) {
  const manual: ManualChange = {
    id: 'm',
    reason: 'asked for',
    rate: `${hundredths}e-2`,
    ...(on === 'line' ? { line: '0' } : {}),
  }
  const lines = quantities.map((quantity, index) => {
    return { id: String(index), item: `i${index}`, quantity }
  })
  return { lines, manual: [manual] } satisfies QuoteRequest
}

describe('quote', () => {
  it('never needs fewer approvers for a deeper discount by hand (RULES #27, #28)', () => {
    const depths = fc.tuple(fc.nat(100), fc.nat(100))
    fc.assert(
      fc.property(parts, counts, depths, (made, quantities, [one, other]) => {
        const book = bookOf(made)
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((hundredths) => {
          const { status, approvals } = quote(requestOf(quantities, made.on, hundredths), book, {
            today,
          })
          // What is refused needs more than any number of approvers.
          return status === 'refused' ? Infinity : approvals.needed.length
        })
        expect(more).toBeGreaterThanOrEqual(less ?? 0)
      }),
    )
  })
})
