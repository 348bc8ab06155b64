import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffledPair } from '../../tests/shuffled.js'
import { concentration } from './concentration.js'
import { gradeCustomers } from './grade-customers.js'
import type { ParetoPolicy } from './schema.js'

const cents = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 }))
const customers = fc.array(cents, { minLength: 1, maxLength: 10 }).map((counts) =>
  counts.map((count, index) => ({
    id: `c${index}`,
    facts: { cents: count, revenue: count / 100 },
  })),
)
const cut = fc.integer({ min: 1, max: 19 }).map((count): `${number}/20` => `${count}/20`)
const boundary = fc.constantFrom('within', 'crossing')

describe('concentration (RULES #22)', () => {
  it('shares sum to the whole, and the index lies between 1/n and 1', () => {
    fc.assert(
      fc.property(customers, (book) => {
        const { curve, hhi, total, largest } = concentration(book, { fact: 'revenue' })
        expect(curve).toHaveLength(book.length)
        if (total === 0) {
          expect([hhi, largest, curve.at(-1)?.cumulative]).toEqual([0, null, 0])
          return
        }
        expect(curve.at(-1)?.cumulative).toBe(1)
        expect(Math.abs(curve.reduce((sum, { share }) => sum + share, 0) - 1)).toBeLessThan(1e-14)
        expect(hhi).toBeGreaterThanOrEqual(1 / book.length)
        expect(hhi).toBeLessThanOrEqual(1)
        expect(largest?.share).toBe(Math.max(...curve.map(({ share }) => share)))
      }),
    )
  })

  it('key accounts are the first class of an ABC with the same cut, and have the share they say', () => {
    fc.assert(
      fc.property(customers, cut, boundary, (book, upTo, kind) => {
        const policy: ParetoPolicy = {
          method: 'pareto',
          grades: [{ id: 'key' }, { id: 'other' }],
          fact: 'revenue',
          boundary: kind,
          classes: [
            { grade: 'key', upTo },
            { grade: 'other', upTo: 1 },
          ],
        }
        const { keyAccounts, keyShare, curve } = concentration(book, {
          fact: 'revenue',
          cut: upTo,
          boundary: kind,
        })
        const { graded } = gradeCustomers(book, policy, { today: '2026-11-21' })
        const inClass = graded.flatMap(({ customerId, grade }) =>
          grade === 'key' ? [customerId] : [],
        )
        expect([...keyAccounts].sort()).toEqual(inClass.sort())
        const last = curve.find(({ customerId }) => customerId === keyAccounts.at(-1))
        expect(keyShare).toBe(last?.cumulative ?? 0)
      }),
    )
  })

  it('neither the order of the book nor the unit of its values changes a share', () => {
    fc.assert(
      fc.property(shuffledPair(customers), ([book, other]) => {
        const { total: _yuan, curve, ...figures } = concentration(book, { fact: 'revenue' })
        const inCents = concentration(other, { fact: 'cents' })
        expect(inCents).toMatchObject({ ...figures, fact: 'cents' })
        const shares = ({ customerId, share, cumulative }: (typeof curve)[number]) => [
          customerId,
          share,
          cumulative,
        ]
        expect(inCents.curve.map(shares)).toEqual(curve.map(shares))
      }),
    )
  })
})
