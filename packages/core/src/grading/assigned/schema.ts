import * as z from 'zod/mini'
import type { Immutable } from '../../shared/immutable.js'
import { Hours } from '../../shared/schema.js'
import { policyShape } from '../policy/schema.js'

/** A person gives the grade; with `confirmWithin` it is provisional until confirmed (GRD-02). */
export const AssignedPolicy = z.strictObject({
  method: z.literal('assigned'),
  ...policyShape,
  confirmWithin: z.exactOptional(z.strictObject({ hours: Hours })),
})
export type AssignedPolicy = Immutable<z.infer<typeof AssignedPolicy>>
