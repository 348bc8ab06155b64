import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { checkAll } from '../shared/schema.js'
import { AssignedPolicy } from './assigned/schema.js'
import { DecisionTablePolicy } from './decision-table/schema.js'
import { ParetoPolicy } from './pareto/schema.js'
import { declaredFactFaults } from './policy/facts/declared-facts.js'
import { unaskedDecayFaults } from './policy/facts/unasked-decay.js'
import { RfmPolicy } from './rfm/schema.js'
import { ScorecardPolicy } from './scorecard/schema.js'

/** How a team grades its customers: one of five methods, chosen by `method`. */
export const GradingPolicy = z
  .discriminatedUnion('method', [
    AssignedPolicy,
    ScorecardPolicy,
    DecisionTablePolicy,
    RfmPolicy,
    ParetoPolicy,
  ])
  .check(checkAll(declaredFactFaults), checkAll(unaskedDecayFaults))
export type GradingPolicy = Immutable<z.infer<typeof GradingPolicy>>

export * from './assigned/schema.js'
export * from './decision-table/schema.js'
export * from './pareto/schema.js'
export * from './policy/schema.js'
export * from './rfm/schema.js'
export * from './scorecard/schema.js'
export * from './standing/schema.js'
