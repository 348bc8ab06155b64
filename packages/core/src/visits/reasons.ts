import type {
  DayOff,
  Finding,
  Instant,
  IsoDate,
  JsonPointer,
  LocalText,
  Period,
} from '../shared/index.js'

/** What the clock of an interval starts at (RULES #2, #3). */
export type ClockStart = 'visit' | 'phase' | 'first-contact' | 'nothing'

/** "At least one visit per interval", counted from what started the clock. */
export type IntervalReason<Code extends string> = {
  readonly code: Code
  readonly rule: JsonPointer
  readonly every: Period
  readonly since: IsoDate
  readonly start: ClockStart
  readonly dueOn: IsoDate
  readonly grade?: string
  readonly phase?: string
  readonly phaseName?: LocalText
  readonly phaseEndsOn?: IsoDate
}

/** Why a visit is due when it is. */
export type DueReason =
  | {
      readonly code: 'visits/first-contact'
      readonly rule: '/firstContact'
      readonly contactAt: Instant
      readonly hours: number
      readonly dueAt: Instant
    }
  | IntervalReason<'visits/cadence'>
  | IntervalReason<'visits/floor'>
  | { readonly code: 'visits/never-visited'; readonly rule: JsonPointer; readonly dueOn: IsoDate }

/** How a due date stands to today. */
export type StandingReason =
  | { readonly code: 'visits/not-due'; readonly days: number }
  | { readonly code: 'visits/due-today' }
  | { readonly code: 'visits/in-window'; readonly latest: IsoDate }
  | { readonly code: 'visits/overdue'; readonly days: number }
  | { readonly code: 'visits/overdue-since'; readonly dueAt: Instant }

/** Why a visit is planned on this day and no other. */
export type DayReason =
  | { readonly code: 'visits/on-due-date' }
  | {
      readonly code: 'visits/before-day-off'
      readonly dueOn: IsoDate
      readonly dayOff: DayOff['kind']
    }
  | { readonly code: 'visits/brought-forward'; readonly dueOn: IsoDate; readonly days: number }
  | { readonly code: 'visits/first-possible-day'; readonly dueOn: IsoDate; readonly days: number }
  | {
      readonly code: 'visits/waited'
      readonly dueOn: IsoDate
      readonly days: number
      readonly fullDays: number
    }
  | { readonly code: 'visits/appointment'; readonly appointment: string; readonly on: IsoDate }
  | {
      readonly code: 'visits/moved'
      readonly on: IsoDate
      readonly from: IsoDate
      readonly fromRepId: string
    }
  | { readonly code: 'visits/kept-day'; readonly dueBefore: IsoDate }
  | { readonly code: 'visits/added' }
  | { readonly code: 'visits/took-place'; readonly on: IsoDate }

/** Why a visit that is due is not in the plan. */
export type UnplannedReason =
  | { readonly code: 'visits/no-rep' }
  | { readonly code: 'visits/unknown-rep'; readonly repId: string }
  | { readonly code: 'visits/rep-never-at-work'; readonly repId: string }
  | {
      readonly code: 'visits/no-capacity'
      readonly repId: string
      /** Every working day from here to the end of the horizon is full. */
      readonly fullFrom: IsoDate
      readonly fullDays: number
      readonly visitsPerDay: number
    }
  | { readonly code: 'visits/no-day-left'; readonly repId: string; readonly earliest: IsoDate }
  | { readonly code: 'visits/due-after-change' }
  | TakenOutReason

/** A person took a visit out of the plan; it stood on this day with this rep. */
export type TakenOutReason = {
  readonly code: 'visits/taken-out'
  readonly on: IsoDate
  readonly repId: string
}

/** Why a change of a plan was refused, or what it brings about. */
export type ChangeReason =
  | { readonly code: 'visits/no-such-visit'; readonly visitId: string }
  | { readonly code: 'visits/no-such-rep'; readonly repId: string }
  | { readonly code: 'visits/no-such-customer'; readonly customerId: string }
  | { readonly code: 'visits/visit-locked'; readonly visitId: string }
  | { readonly code: 'visits/visit-done'; readonly visitId: string }
  | { readonly code: 'visits/already-there'; readonly on: IsoDate }
  | { readonly code: 'visits/not-yet'; readonly on: IsoDate; readonly today: IsoDate }
  | { readonly code: 'visits/outside-horizon'; readonly from: IsoDate; readonly until: IsoDate }
  | {
      readonly code: 'visits/day-off'
      readonly on: IsoDate
      readonly dayOff: DayOff['kind']
      readonly name?: string
    }
  | { readonly code: 'visits/day-full'; readonly on: IsoDate; readonly capacity: number }
  | { readonly code: 'visits/same-customer-same-day'; readonly on: IsoDate }
  | { readonly code: 'visits/change-in-time'; readonly on: IsoDate; readonly dueOn: IsoDate }
  | {
      readonly code: 'visits/change-late'
      readonly on: IsoDate
      readonly latest: IsoDate
      readonly days: number
    }
  | {
      readonly code: 'visits/change-early'
      readonly on: IsoDate
      readonly earliest: IsoDate
      readonly days: number
    }
  | { readonly code: 'visits/locked'; readonly visitId: string }
  | { readonly code: 'visits/unlocked'; readonly visitId: string }
  | { readonly code: 'visits/recorded'; readonly visitId: string; readonly on: IsoDate }
  | TakenOutReason
  | { readonly code: 'visits/still-due'; readonly dueOn: IsoDate }

export type VisitReason = DueReason | StandingReason | DayReason | UnplannedReason | ChangeReason

/** What the rules needed to know and the record did not say, or what an appointment breaks. */
export type VisitFinding =
  | Finding
  | {
      readonly code: 'visits/appointment-on-day-off'
      readonly visitId: string
      readonly on: IsoDate
      readonly dayOff: DayOff['kind']
    }
  | {
      readonly code: 'visits/appointments-over-capacity'
      readonly repId: string
      readonly on: IsoDate
      readonly visits: number
      readonly capacity: number
    }
  | {
      readonly code: 'visits/appointment-outside-horizon'
      readonly appointment: string
      readonly on: IsoDate
    }
  | { readonly code: 'visits/visit-after-today'; readonly on: IsoDate }

/** A finding of a plan, with the customer whose record it is about. */
export type PlanFinding = VisitFinding & { readonly customerId?: string }
