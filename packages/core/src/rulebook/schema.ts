import * as z from 'zod/mini'
import type { Immutable } from '../shared/immutable.js'
import { GradingPolicy, StandingPolicy } from '../grading/schema.js'
import { conditionFitFaults } from '../shared/conditions/declarations/condition-fit.js'
import { typeFault } from '../shared/conditions/declarations/test-fit.js'
import {
  checkAll,
  Currency,
  Id,
  IsoDate,
  LocalText,
  WorkCalendar,
  type Fault,
} from '../shared/schema.js'
import { PriceBook } from '../pricing/schema.js'
import { VisitPolicy } from '../visits/schema.js'
import { pricingFaults } from './policy/faults/pricing-faults.js'

/** The format that this version reads and writes. */
export const RULEBOOK_FORMAT = 1

/** All rules of a sales team in one document. */
export const Rulebook = z
  .strictObject({
    $schema: z.exactOptional(z.string()),
    format: z.literal(RULEBOOK_FORMAT),
    id: Id,
    title: LocalText,
    effectiveFrom: IsoDate,
    currency: Currency,
    calendar: WorkCalendar,
    grading: z.exactOptional(GradingPolicy),
    standing: z.exactOptional(StandingPolicy),
    visits: z.exactOptional(VisitPolicy),
    pricing: z.exactOptional(PriceBook),
  })
  .check(checkAll(gradeFaults), checkAll(factFaults), checkAll(pricingFaults))
export type Rulebook = Immutable<z.infer<typeof Rulebook>>

type Rules = { readonly grading?: GradingPolicy; readonly visits?: VisitPolicy }

// Grading and visits meet in the names of the grades: a name that only one of them knows is a slip of the pen.
function* gradeFaults({ grading, visits }: Rules): Iterable<Fault> {
  if (grading === undefined || visits === undefined) return
  const known = grading.grades.map(({ id }) => id)
  for (const [index, { grade }] of visits.cadences.entries()) {
    if (grade !== undefined && !known.includes(grade)) {
      yield {
        code: 'rulebook/unknown-grade',
        at: ['visits', 'cadences', index, 'grade'],
        params: { known },
      }
    }
  }
  const forAll = visits.cadences.some(
    ({ grade, phase }) => grade === undefined && phase === undefined,
  )
  const without = known.filter((id) => !visits.cadences.some(({ grade }) => grade === id))
  if (!forAll && without.length > 0) {
    yield {
      code: 'rulebook/grade-without-cadence',
      at: ['visits', 'cadences'],
      params: { grades: without },
    }
  }
}

// What grading declares of a fact holds for visits too. They may ask about facts of their own beside.
function* factFaults({ grading, visits }: Rules): Iterable<Fault> {
  const facts = grading?.facts
  if (facts === undefined || visits === undefined) return
  for (const [index, { when }] of visits.cadences.entries()) {
    if (when !== undefined) {
      yield* conditionFitFaults(when, facts, ['visits', 'cadences', index, 'when'])
    }
  }
  for (const [index, { startsOn = '' }] of (visits.phases ?? []).entries()) {
    const declared = Object.hasOwn(facts, startsOn) ? facts[startsOn] : undefined
    if (declared !== undefined && declared.type !== 'date') {
      const at = ['visits', 'phases', index, 'startsOn']
      yield typeFault(startsOn, declared.type, ['date'], at)
    }
  }
}
