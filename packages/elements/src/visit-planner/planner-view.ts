import { addDays, weekday, WEEKDAYS } from '@fieldbook/core/files/shared/iso-date'
import { byCodeUnit } from '@fieldbook/core/files/shared/order'
import { dayOff } from '@fieldbook/core/files/shared/work-calendar'
import type { Customer, DayOff, IsoDate, Rep } from '@fieldbook/core/shared'
import { repScore } from '@fieldbook/core/files/visits/plan'
import type {
  DayLoad,
  PlannedVisit,
  PlanScore,
  UnplannedVisit,
  VisitPlan,
  VisitProblem,
} from '@fieldbook/core/visits'
import { nameOf } from '../internal/customer-name.js'
import type { Layout } from './planner-context.js'

/** How a visit stands to its window and to today; the worst that is true of it. */
export type Standing = 'done' | 'overdue' | 'late' | 'due' | 'early' | 'in-time'

export type VisitItem = {
  readonly visit: PlannedVisit
  readonly customer?: Customer
  readonly name: string
  readonly repName: string
  readonly standing: Standing
}

export type UnplannedItem = {
  readonly visit: UnplannedVisit
  readonly customer?: Customer
  readonly name: string
  readonly repName: string | null
}

/** A rep's day. */
export type Cell = {
  readonly on: IsoDate
  readonly repId: string
  readonly repName: string
  readonly items: readonly VisitItem[]
  /** Absent on a day off and outside the plan. */
  readonly load?: DayLoad
  readonly off?: DayOff
  readonly outside: boolean
}

export type Row = { readonly repId: string; readonly name: string; readonly cells: readonly Cell[] }

/** One week of a plan, as rows of reps and columns of days. */
export type PlannerView = {
  readonly days: readonly IsoDate[]
  readonly rows: readonly Row[]
  readonly unplanned: readonly UnplannedItem[]
  /** All reps of the plan, whoever is shown. */
  readonly reps: readonly Pick<Rep, 'id' | 'name'>[]
  /** Of all visits, or of the one rep's. */
  readonly score: PlanScore
  /** Whether anybody has a grade: then names stand in line, with one or without. */
  readonly isGraded: boolean
  readonly previous?: IsoDate
  readonly next?: IsoDate
}

/** What is on the page: a view of a plan for a problem. */
export type Shown = {
  readonly problem: VisitProblem
  readonly plan: VisitPlan
  readonly view: PlannerView
}

/** What is shown of a plan: the week around a day, of one rep or of all. */
export function plannerView(
  plan: VisitPlan,
  problem: VisitProblem,
  { day, repId }: { readonly day: IsoDate; readonly repId?: string },
): PlannerView {
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]))
  const names = new Map(problem.reps.map(({ id, name }) => [id, name]))
  const reps = repsOf(plan, problem)
  const shown = reps.filter(({ id }) => repId === undefined || id === repId)

  const byCell = Map.groupBy(Object.values(plan.visits), (visit) => cellKey(visit))
  const monday = mondayOf(day)
  const week = WEEKDAYS.map((_, index) => addDays(monday, index))
  const rows = shown.map(({ id, name }): Row => {
    const cells = week.map((on): Cell => {
      const visits = byCell.get(cellKey({ on, repId: id })) ?? []
      const items = visits.toSorted(inDayOrder).map((visit): VisitItem => {
        const customer = customers.get(visit.customerId)
        return {
          visit,
          ...(customer && { customer }),
          name: nameOf(customer, visit.customerId),
          repName: name,
          standing: standingOf(visit, plan.today),
        }
      })
      const load = plan.load[id]?.[on]
      const off = dayOff(on, problem.calendar, id)
      const outside = on < plan.from || on > plan.until
      return {
        on,
        repId: id,
        repName: name,
        items,
        outside,
        ...(load && { load }),
        ...(off && { off }),
      }
    })
    return { repId: id, name, cells }
  })
  // A day that nobody ever works and nobody is visited on would be an empty column.
  const isShown = (index: number) =>
    rows.some(({ cells }) => {
      const cell = cells[index]
      return cell !== undefined && (cell.off?.kind !== 'weekly' || cell.items.length > 0)
    })
  const last = addDays(monday, -1)
  const next = addDays(monday, 7)
  return {
    days: week.filter((_, index) => isShown(index)),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isShown(index)) })),
    unplanned: Object.values(plan.unplanned)
      .filter((visit) => repId === undefined || visit.repId === repId)
      .sort(mostUrgentFirst)
      .map((visit): UnplannedItem => {
        const customer = customers.get(visit.customerId)
        return {
          visit,
          ...(customer && { customer }),
          name: nameOf(customer, visit.customerId),
          repName: visit.repId === null ? null : (names.get(visit.repId) ?? visit.repId),
        }
      }),
    reps,
    score: repId === undefined ? plan.score : repScore(plan, repId),
    isGraded: problem.customers.some(({ grade }) => grade !== undefined),
    ...(last >= plan.from && { previous: last }),
    ...(next <= plan.until && { next }),
  }
}

/** The day that a view begins with: the one asked for, kept within the plan. */
export function dayWithin({ from, until }: VisitPlan, day: IsoDate | undefined): IsoDate {
  if (day === undefined || day < from) return from
  return day > until ? until : day
}

export function cellKey({ on, repId }: { readonly on: IsoDate; readonly repId: string }): string {
  return `${on} ${repId}`
}

/** The Monday of a day's week. */
export function mondayOf(day: IsoDate): IsoDate {
  return addDays(day, -WEEKDAYS.indexOf(weekday(day)))
}

/** Everybody with visits in a plan, and the whole team. */
export function repsOf(
  plan: VisitPlan,
  { reps }: VisitProblem,
): readonly Pick<Rep, 'id' | 'name'>[] {
  const known = new Set(reps.map(({ id }) => id))
  const others = new Set(
    Object.values(plan.visits).flatMap(({ repId }) => (known.has(repId) ? [] : [repId])),
  )
  return [...reps, ...[...others].sort(byCodeUnit).map((id) => ({ id, name: id }))]
}

function standingOf(visit: PlannedVisit, today: IsoDate): Standing {
  if (visit.status === 'done') return 'done'
  if (visit.latest < today) return 'overdue'
  if (visit.lateDays > 0) return 'late'
  if (visit.on < visit.earliest) return 'early'
  return visit.dueOn === visit.on ? 'due' : 'in-time'
}

function inDayOrder(left: PlannedVisit, right: PlannedVisit): number {
  return (
    byCodeUnit(left.at ?? '~', right.at ?? '~') ||
    byCodeUnit(left.latest, right.latest) ||
    byCodeUnit(left.id, right.id)
  )
}

function mostUrgentFirst(left: UnplannedVisit, right: UnplannedVisit): number {
  return (
    byCodeUnit(left.latest, right.latest) ||
    byCodeUnit(left.dueOn, right.dueOn) ||
    byCodeUnit(left.id, right.id)
  )
}

/** An item of the view by its visit's id. */
export function itemOf(
  { view }: { readonly view: PlannerView },
  visitId: string,
): VisitItem | UnplannedItem | undefined {
  const items = view.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items))
  return [...items, ...view.unplanned].find(({ visit }) => visit.id === visitId)
}

/**
 * What takes the focus in the grid: visits by their ids, and where there is none the rep's day; in the agenda, which
 * has one line for an empty day, the day.
 */
export function focusKeys({ days, rows }: PlannerView, layout: Layout): string[] {
  const keysOf = (cells: readonly (Cell | undefined)[], empty: string) => {
    const ids = cells.flatMap((cell) => cell?.items.map(({ visit }) => visit.id) ?? [])
    return ids.length > 0 ? ids : [empty]
  }
  if (layout === 'week')
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => keysOf([cell], cellKey(cell))))
  return days.flatMap((on, index) => {
    return keysOf(
      rows.map(({ cells }) => cells[index]),
      on,
    )
  })
}
