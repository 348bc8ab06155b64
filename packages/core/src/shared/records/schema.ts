import * as z from 'zod/mini'
import { STANDINGS } from '../conditions/declarations/closed-fields.js'
import type { Immutable } from '../immutable.js'
import { checkAll, type Fault } from '../checking/schema.js'
import { Facts, Id, Instant, IsoDate, Money } from '../vocabulary/schema.js'

/** Where somebody is: an address as text, an area for grouping, coordinates in degrees (WGS 84). */
export const Place = z.strictObject({
  address: z.exactOptional(z.string()),
  area: z.exactOptional(z.string()),
  latitude: z.exactOptional(z.number().check(z.minimum(-90), z.maximum(90))),
  longitude: z.exactOptional(z.number().check(z.minimum(-180), z.maximum(180))),
})
export type Place = Immutable<z.infer<typeof Place>>

/** The ways in which a customer is kept in touch with (VIS-16). */
export const Channel = z.enum(['visit', 'call', 'event'])

/** A contact that took place, planned or ad hoc: both count (VIS-07). */
export const VisitRecord = z.strictObject({
  on: IsoDate,
  kind: z.exactOptional(z.enum(['planned', 'ad-hoc'])),
  channel: z.exactOptional(Channel),
})
export type VisitRecord = Immutable<z.infer<typeof VisitRecord>>

/** Another grade that a person set for a time, and why; `on` is the day it was set, `until` the last day it holds. */
export const GradeOverride = z
  .strictObject({
    grade: Id,
    reason: z.string().check(z.minLength(1)),
    by: Id,
    on: IsoDate,
    until: IsoDate,
  })
  .check(checkAll(overrideFaults))
export type GradeOverride = Immutable<z.infer<typeof GradeOverride>>

/**
 * A customer or prospect. What the record has no field for is a fact; a rule finds the fields `grade`, `standing`
 * and `repId` under their names too.
 */
export const Customer = z.strictObject({
  id: Id,
  name: z.string(),
  grade: z.exactOptional(Id),
  gradeSince: z.exactOptional(IsoDate),
  gradeConfirmedAt: z.exactOptional(Instant),
  gradeOverride: z.exactOptional(GradeOverride),
  standing: z.exactOptional(z.enum(STANDINGS)),
  repId: z.exactOptional(Id),
  firstContactAt: z.exactOptional(Instant),
  lastVisitOn: z.exactOptional(IsoDate),
  visits: z.exactOptional(z.array(VisitRecord)),
  place: z.exactOptional(Place),
  facts: z.exactOptional(Facts),
})
export type Customer = Immutable<z.infer<typeof Customer>>

/** A member of the sales team and the number of visits a working day holds. */
export const Rep = z.strictObject({
  id: Id,
  name: z.string(),
  visitsPerDay: z.int().check(z.minimum(0)),
  place: z.exactOptional(Place),
})
export type Rep = Immutable<z.infer<typeof Rep>>

/** A person at a customer. */
export const Contact = z.strictObject({
  id: Id,
  customerId: Id,
  name: z.string(),
  role: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  email: z.exactOptional(z.string()),
})
export type Contact = Immutable<z.infer<typeof Contact>>

export const Order = z.strictObject({ id: Id, customerId: Id, on: IsoDate, total: Money })
export type Order = Immutable<z.infer<typeof Order>>

export const Deal = z.strictObject({
  id: Id,
  customerId: Id,
  repId: Id,
  on: IsoDate,
  amount: Money,
})
export type Deal = Immutable<z.infer<typeof Deal>>

function* overrideFaults({ on, until }: { on: IsoDate; until: IsoDate }): Iterable<Fault> {
  if (until < on) yield { code: 'records/override-ends-early', at: ['until'], params: { on } }
}
