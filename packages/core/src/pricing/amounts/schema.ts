import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { compareExact } from '../../shared/decimal.js'
import { check, checkAll, Decimal, type Fault } from '../../shared/schema.js'

// What is larger is a slip, and a product of the two would leave the safe range of any currency.
const MOST_AMOUNT = 1_000_000_000_000
const MOST_QUANTITY = 1_000_000_000

const notNegative = check((value: Decimal) => compareExact(value, 0) >= 0, 'pricing/negative')
const positive = check((value: Decimal) => compareExact(value, 0) > 0, 'pricing/not-positive')
const atMost = (most: number, code: string) =>
  check((value: Decimal) => compareExact(value, most) <= 0, code, { most })

/** An amount of zero or more in major units; unit prices below a cent exist. */
export const Amount = Decimal.check(notNegative, atMost(MOST_AMOUNT, 'pricing/amount-too-large'))

/** A count of units, zero or more; a part of a unit is allowed. */
export const Quantity = Decimal.check(
  notNegative,
  atMost(MOST_QUANTITY, 'pricing/quantity-too-large'),
)

/** A count of units, or a factor, above zero. */
export const Size = Decimal.check(positive, atMost(MOST_QUANTITY, 'pricing/quantity-too-large'))

/** A share of zero or more, as a fraction of one: 6.3 % is `"0.063"`. */
export const Rate = Decimal.check(notNegative)

/** A share from 0 to 1. */
export const Share = Decimal.check(
  notNegative,
  check((value: Decimal) => compareExact(value, 1) <= 0, 'pricing/share-above-one'),
)

/** A range whose bounds say by their names whether they belong to it, as in conditions; compared exactly. */
export const DecimalRange = z
  .strictObject({
    atLeast: z.exactOptional(Decimal),
    above: z.exactOptional(Decimal),
    atMost: z.exactOptional(Decimal),
    below: z.exactOptional(Decimal),
  })
  .check(
    check((range: object) => Object.keys(range).length > 0, 'conditions/no-test'),
    checkAll(rangeFaults),
  )
export type DecimalRange = Immutable<z.infer<typeof DecimalRange>>

type AnyRange = Partial<Record<'atLeast' | 'above' | 'atMost' | 'below', Decimal>>

function* rangeFaults({ atLeast, above, atMost, below }: AnyRange): Iterable<Fault> {
  if (atLeast !== undefined && above !== undefined) {
    yield { code: 'conditions/two-bounds', at: ['above'], params: { other: 'atLeast' } }
  }
  if (atMost !== undefined && below !== undefined) {
    yield { code: 'conditions/two-bounds', at: ['below'], params: { other: 'atMost' } }
  }
  const low = atLeast ?? above
  const high = atMost ?? below
  if (low === undefined || high === undefined) return
  const order = compareExact(low, high)
  if (order < 0 || (order === 0 && atLeast !== undefined && atMost !== undefined)) return
  const at = [atMost === undefined ? 'below' : 'atMost']
  yield { code: 'conditions/empty-range', at, params: { low, high } }
}
