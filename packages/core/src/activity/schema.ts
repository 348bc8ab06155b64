import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { Customer, Id } from '../shared/schema.js'

/** A customer's card in a book: the grade, null where there is none, and the standing, without which it is a prospect. */
export const StockCard = z.strictObject({
  id: Id,
  grade: z.nullable(Id),
  standing: Customer.shape.standing,
})
export type StockCard = Immutable<z.infer<typeof StockCard>>
