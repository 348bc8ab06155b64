import { addDays, type Customer, type IsoDate } from '@fieldbook/core/shared'
import { gradeCustomers } from '@fieldbook/core/grading'
import { wholesaler } from '@fieldbook/core/presets/wholesaler'
import { shares } from './shares.js'
import type { Wording } from './wording.js'

export const policy = wholesaler.grading
export const today: IsoDate = '2026-11-30'
export const monthBefore: IsoDate = '2026-10-31'

/** A book on a day, and the same book a month before. */
export type Book = {
  readonly customers: readonly Customer[]
  readonly asTheyWere: readonly Customer[]
}

// Some came this month, some left in it, a few have not been asked for what a grade needs.
const JOINED = 40
const LEFT = 55
const UNASKED = 33

/** So many customers of a wholesaler: a few large ones, many small ones, and a month of business between. */
export function book(count: number, { places, trades, name }: Wording): Book {
  const next = shares(20261130)
  const nameAt = (index: number) => {
    const round = Math.floor(index / (places.length * trades.length))
    // No factor in common, so that every pair comes once a round.
    const plain = name(at(places, index), at(trades, index + Math.floor(index / 312)))
    return round === 0 ? plain : `${plain} ${round + 1}`
  }
  const records = Array.from({ length: count }, (_, index) => {
    const size = next() ** 5
    const care = next()
    return { id: `c${String(index + 1).padStart(5, '0')}`, name: nameAt(index), size, care }
  })
  const factsOf = ({ size, care }: (typeof records)[number], drift: number) => {
    const revenue = Math.round((6_000 + 1_240_000 * size) * (1 + drift))
    return {
      revenue12Months: Math.max(0, revenue),
      orders12Months: Math.max(0, Math.round((3 + 34 * size ** 0.35) * (1 + drift))),
      lastOrderOn: addDays(today, -Math.round(3 + 200 * (1 - care) ** 2 * (1 - drift))),
      paymentDays: Math.round(18 + 50 * (1 - care)),
      productLines: 1 + Math.floor(6 * size ** 0.3 * care + 0.8),
    }
  }
  const before = records.map((record) => {
    const { id, name: called } = record
    return { id, name: called, facts: { ...factsOf(record, 0), ...survey(record.care) } }
  })
  const grades = new Map(
    gradeCustomers(before, policy, { today: monthBefore }).graded.map(({ customerId, grade }) => [
      customerId,
      grade,
    ]),
  )
  const now = records.map((record, index): Customer => {
    const { id, name: called, care } = record
    const drift = 1.1 * (next() - 0.46) * (next() > 0.6 ? 1 : 0.12)
    const { revenue12Months, ...facts } = factsOf(record, drift)
    const isUnasked = index % UNASKED === UNASKED - 1
    const grade = grades.get(id)
    return {
      id,
      name: called,
      ...(typeof grade === 'string' && { grade, gradeSince: sinceAt(index) }),
      facts: { ...facts, ...(isUnasked ? {} : { revenue12Months }), ...survey(care) },
    }
  })
  return {
    customers: now.filter((_, index) => index % LEFT !== LEFT - 1),
    asTheyWere: before.filter((_, index) => index % JOINED !== JOINED - 1),
  }
}

// Not everybody has answered.
function survey(care: number): { satisfaction?: number } {
  const digit = Math.floor(care * 1000) % 20
  return digit < 1 ? {} : { satisfaction: Math.min(5, 2 + Math.floor(3.6 * care)) }
}

// Long enough ago for the minimum stay, but for some.
function sinceAt(index: number): IsoDate {
  return addDays(today, -(index % 7 === 0 ? 40 + (index % 30) : 120 + ((53 * index) % 500)))
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('An empty list has no items')
  return item
}
