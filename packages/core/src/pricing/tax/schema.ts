import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { checkAll, Condition, Id, LocalText, repeatedIds } from '../../shared/schema.js'
import { Share } from '../amounts/schema.js'

/** A tax: the first whose items, groups and condition match a line is the line's. */
export const TaxRate = z.strictObject({
  id: Id,
  name: z.exactOptional(LocalText),
  rate: Share,
  items: z.exactOptional(z.array(Id).check(z.minLength(1))),
  groups: z.exactOptional(z.array(Id).check(z.minLength(1))),
  when: z.exactOptional(Condition),
})
export type TaxRate = Immutable<z.infer<typeof TaxRate>>

/**
 * `prices`: whether the prices of the quote hold the tax. `contained` is the rate that the prices of the book were
 * written with, where it is another than the line's: it is taken out first.
 */
export const TaxPolicy = z.strictObject({
  prices: z.enum(['inclusive', 'exclusive']),
  contained: z.exactOptional(Share),
  rates: z.array(TaxRate).check(
    z.minLength(1),
    checkAll((rates: readonly { id: string }[]) => repeatedIds(rates)),
  ),
})
export type TaxPolicy = Immutable<z.infer<typeof TaxPolicy>>
