import * as z from 'zod/mini'
import type { Immutable } from '../../immutable.js'
import { check, recordOf } from '../../checking/schema.js'
import { Test } from '../schema.js'

/**
 * What happens when several rows of a decision table match (DMN 1.3, 8.2.10): `unique` refuses, `any` accepts equal
 * answers, `first` takes the first row, `priority` the best answer, `rule-order` lists all in order, `collect`
 * aggregates.
 */
export const HitPolicy = z.enum(['unique', 'any', 'first', 'priority', 'rule-order', 'collect'])
export type HitPolicy = z.infer<typeof HitPolicy>

/** How `collect` makes one number of the rows that match. */
export const Aggregate = z.enum(['sum', 'min', 'max', 'count'])
export type Aggregate = z.infer<typeof Aggregate>

/** The tests of a row, by the name of the fact that each is about; all must hold, and `{}` always does. */
export const RowTests = recordOf(
  z.string().check(z.minLength(1)),
  Test.check(check((test: object) => Object.keys(test).length > 0, 'conditions/no-test')),
)
export type RowTests = Immutable<z.infer<typeof RowTests>>
