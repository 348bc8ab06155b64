import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { Facts, Id, IsoDate, LocalText, recordOf } from '../../shared/schema.js'
import { Amount, Size } from '../amounts/schema.js'

/** What a unit consists of: a box is `{ "quantity": 12, "of": "piece" }`. */
export const UnitConversion = z.strictObject({ quantity: Size, of: Id })
export type UnitConversion = Immutable<z.infer<typeof UnitConversion>>

export const Units = recordOf(Id, UnitConversion)
export type Units = Immutable<z.infer<typeof Units>>

/**
 * What is sold. `unit` is the one that prices, cost and limits are for unless they name another; items of one `family`
 * are alternatives to each other in different classes. `cost`, `floor` and `ceiling` are for one unit, before tax.
 */
export const Item = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  unit: Id,
  units: z.exactOptional(Units),
  group: z.exactOptional(Id),
  family: z.exactOptional(Id),
  class: z.exactOptional(Id),
  cost: z.exactOptional(Amount),
  floor: z.exactOptional(Amount),
  ceiling: z.exactOptional(Amount),
  from: z.exactOptional(IsoDate),
  to: z.exactOptional(IsoDate),
  facts: z.exactOptional(Facts),
})
export type Item = Immutable<z.infer<typeof Item>>
