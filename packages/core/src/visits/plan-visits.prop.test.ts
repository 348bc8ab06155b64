import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carDealer } from '../presets/car-dealer.js'
import {
  addDays,
  applyPatches,
  dayOff,
  isoDate,
  stateText,
  type Customer,
  type IsoDate,
} from '../shared/index.js'
import { lockVisit } from './lock-visit.js'
import { moveVisit } from './move-visit.js'
import type { PlanStep, VisitPlan } from './plan.js'
import { planVisits } from './plan-visits.js'
import { recordVisit } from './record-visit.js'
import type { VisitProblem } from './schema.js'
import { visitDue } from './visit-due.js'

const TODAY = 20_780
const today = isoDate(TODAY)
const REPS = ['r1', 'r2'] as const

const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((offset) => isoDate(TODAY + offset))
const customer = fc.record(
  {
    grade: fc.constantFrom('O', 'A', 'B', 'C', 'Z'),
    repId: fc.constantFrom(...REPS, 'r9'),
    lastVisitOn: day(-40, 5),
    facts: day(-200, 10).map((deliveredOn) => ({ deliveredOn })),
    firstContactAt: day(-3, 0).map((on) => `${on}T09:00:00+08:00` as const),
  },
  { requiredKeys: [] },
)
const calendar = fc.record({
  workingWeek: fc.constantFrom<VisitProblem['calendar']['workingWeek']>(
    ['mon', 'tue', 'wed', 'thu', 'fri'],
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
    ['sun'],
  ),
  holidays: fc.array(fc.record({ from: day(0, 14) }), { maxLength: 2 }),
  absences: fc.array(fc.record({ repId: fc.constantFrom(...REPS), from: day(0, 14) }), {
    maxLength: 3,
  }),
})
const problem = fc
  .record({
    customers: fc.array(customer, { maxLength: 12 }),
    capacities: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    calendar,
    start: fc.integer({ min: 0, max: 3 }),
    days: fc.integer({ min: 1, max: 15 }),
    appointments: fc.array(
      fc.record({ customer: fc.nat({ max: 2 }), repId: fc.constantFrom(...REPS), on: day(0, 16) }),
      { maxLength: 5 },
    ),
  })
  .map(({ customers, capacities, appointments, start, ...rest }): VisitProblem => ({
    ...rest,
    customers: customers.map((entry, index): Customer => ({
      id: `c${index}`,
      name: `c${index}`,
      ...entry,
    })),
    reps: REPS.map((id, index) => ({ id, name: id, visitsPerDay: capacities[index] ?? 0 })),
    policy: carDealer.visits,
    today,
    from: isoDate(TODAY + start),
    appointments:
      customers.length === 0
        ? []
        : appointments.map(({ customer: index, ...more }, number) => {
            return { id: `a${number}`, customerId: `c${index % customers.length}`, ...more }
          }),
  }))

/** What is due and missing at the end, asked of `visitDue` alone: the plan's visits become the customer's past. */
function missingAfter(plan: VisitPlan, subject: Customer, { policy }: VisitProblem) {
  const visits = Object.values(plan.visits).filter(({ customerId }) => customerId === subject.id)
  const past = { ...subject, visits: visits.map(({ on }) => ({ on })) }
  const last =
    visits
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? plan.today
  const { dueOn } = visitDue(past, policy, { today: last > plan.today ? last : plan.today })
  return dueOn <= plan.until ? dueOn : null
}

function expectConserved(plan: VisitPlan, rules: VisitProblem) {
  const missing = Object.values(plan.unplanned)
  for (const subject of rules.customers) {
    const theirs = missing.filter(({ customerId }) => customerId === subject.id)
    const expected = missingAfter(plan, subject, rules)
    expect(theirs.map(({ dueOn }) => dueOn)).toEqual(expected === null ? [] : [expected])
  }
  const planned = Object.keys(plan.visits).length
  expect(plan.score).toMatchObject({
    planned,
    unplanned: missing.length,
    due: planned + missing.length,
  })
}

describe('planVisits', () => {
  it('due = planned + not planned, checked against visitDue customer by customer (RULES #11)', () => {
    fc.assert(fc.property(problem, (rules) => expectConserved(planVisits(rules), rules)))
  })

  it('no day beyond its capacity, none off, one visit a customer and day, none before the horizon (RULES #12)', () => {
    fc.assert(
      fc.property(problem, (rules) => {
        const plan = planVisits(rules)
        const seen = new Map<string, number>()
        for (const { repId, on, kind, customerId } of Object.values(plan.visits)) {
          seen.set(`${repId} ${on}`, (seen.get(`${repId} ${on}`) ?? 0) + 1)
          if (kind === 'appointment') continue
          expect(dayOff(on, rules.calendar, repId)).toBeNull()
          expect(on >= rules.from && on < addDays(rules.from, rules.days)).toBe(true)
          const sameDay = Object.values(plan.visits).filter(
            (other) => other.customerId === customerId && other.on === on,
          )
          expect(sameDay).toHaveLength(1)
        }
        for (const [key, visits] of seen) {
          const [repId, on] = key.split(' ')
          const capacity = rules.reps.find(({ id }) => id === repId)?.visitsPerDay ?? 0
          const agreed =
            rules.appointments?.filter((entry) => entry.repId === repId && entry.on === on)
              .length ?? 0
          expect(visits).toBeLessThanOrEqual(Math.max(capacity, agreed))
        }
      }),
    )
  })

  it('every visit and every non-visit says why, and its due date is that of its reason', () => {
    fc.assert(
      fc.property(problem, (rules) => {
        const plan = planVisits(rules)
        for (const entry of [...Object.values(plan.visits), ...Object.values(plan.unplanned)]) {
          expect(entry.reasons.length).toBe(2)
          const [due] = entry.reasons
          if (due !== undefined && 'dueOn' in due) expect(due.dueOn).toBe(entry.dueOn)
        }
      }),
    )
  })

  it('days that are said to be full are full (RULES #14)', () => {
    fc.assert(
      fc.property(problem, (rules) => {
        const plan = planVisits(rules)
        for (const { reasons } of Object.values(plan.unplanned)) {
          for (const reason of reasons) {
            if (reason.code !== 'visits/no-capacity') continue
            const after = Object.entries(plan.load[reason.repId] ?? {}).filter(
              ([on, { capacity }]) => {
                return on >= reason.fullFrom && (capacity > 0 || reason.visitsPerDay === 0)
              },
            )
            expect(after.every(([, { visits, capacity }]) => visits >= capacity)).toBe(true)
          }
        }
      }),
    )
  })

  it('nobody is left without a visit while a day has room that would settle it (RULES #13)', () => {
    fc.assert(
      fc.property(problem, (rules) => {
        const plan = planVisits(rules)
        for (const { customerId, reasons, dueOn } of Object.values(plan.unplanned)) {
          const [, why] = reasons
          const subject = rules.customers.find(({ id }) => id === customerId)
          if (why?.code !== 'visits/no-capacity' || subject === undefined) continue
          const visits = Object.values(plan.visits).filter(
            (visit) => visit.customerId === customerId,
          )
          const past = { ...subject, visits: visits.map(({ on }) => ({ on })) }
          const last =
            visits
              .map(({ on }) => on)
              .sort()
              .at(-1) ?? rules.today
          const { earliest } = visitDue(past, rules.policy, { today: last > today ? last : today })
          for (const [on, { visits: taken, capacity }] of Object.entries(
            plan.load[why.repId] ?? {},
          )) {
            const day = on as IsoDate
            if (taken >= capacity || day < earliest || day < rules.from) continue
            const next = visitDue(
              { ...past, visits: [...past.visits, { on: day }] },
              rules.policy,
              { today: day },
            )
            // Room that is left over would only put off to another day what is due.
            expect(next.dueOn <= plan.until, `${customerId} due ${dueOn} on ${day}`).toBe(true)
          }
        }
      }),
    )
  })

  it('shuffling the input changes nothing, to the byte (RULES #17)', () => {
    fc.assert(
      fc.property(problem, fc.infiniteStream(fc.nat()), (rules, keys) => {
        const shuffled = <Entry>(entries: readonly Entry[]) =>
          entries
            .map((entry) => ({ entry, key: Number(keys.next().value) }))
            .sort((left, right) => left.key - right.key)
            .map(({ entry }) => entry)
        const other = {
          ...rules,
          customers: shuffled(rules.customers),
          reps: shuffled(rules.reps),
          appointments: shuffled(rules.appointments ?? []),
        }
        expect(JSON.stringify(planVisits(other))).toBe(JSON.stringify(planVisits(rules)))
      }),
    )
  })

  it('answers in plain data', () => {
    fc.assert(
      fc.property(problem, (rules) => {
        const plan = planVisits(rules)
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
      }),
    )
  })
})

describe('changing a plan', () => {
  const change = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        visit: fc.nat(),
        on: day(0, 18),
        repId: fc.constantFrom(...REPS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('lock' as const),
        visit: fc.nat(),
        locked: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('record' as const), visit: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('ad-hoc' as const),
        customer: fc.nat({ max: 2 }),
        on: day(-3, 0),
      }),
    },
  )

  const step = (
    plan: VisitPlan,
    rules: VisitProblem,
    wish: typeof change extends fc.Arbitrary<infer Wish> ? Wish : never,
  ): PlanStep => {
    const ids = Object.keys(plan.visits)
    const visitId = 'visit' in wish ? (ids[wish.visit % ids.length] ?? 'none') : 'none'
    if (wish.kind === 'move')
      return moveVisit(plan, { visitId, on: wish.on, repId: wish.repId }, rules)
    if (wish.kind === 'lock') return lockVisit(plan, { visitId, locked: wish.locked })
    if (wish.kind === 'record') return recordVisit(plan, { visitId, on: today }, rules)
    const customerId = `c${wish.customer % Math.max(1, rules.customers.length)}`
    return recordVisit(plan, { customerId, repId: 'r1', on: wish.on }, rules)
  }

  it('undo after any sequence of changes restores the plan, redo leads there again (RULES #21)', () => {
    fc.assert(
      fc.property(problem, fc.array(change, { maxLength: 8 }), (rules, wishes) => {
        const first = planVisits(rules)
        const steps: PlanStep[] = []
        let plan = first
        for (const wish of wishes) {
          const next = step(plan, rules, wish)
          steps.push(next)
          plan = next.plan
        }
        const undone = [...steps]
          .reverse()
          .reduce((state, { inversePatches }) => applyPatches(state, inversePatches), plan)
        expect(stateText(undone)).toBe(stateText(first))
        const redone = steps.reduce((state, { patches }) => applyPatches(state, patches), undone)
        expect(stateText(redone)).toBe(stateText(plan))
      }),
    )
  })

  it('a changed plan conserves what is due, and its load is the count of its visits (RULES #19)', () => {
    fc.assert(
      fc.property(problem, fc.array(change, { maxLength: 6 }), (rules, wishes) => {
        let plan = planVisits(rules)
        for (const wish of wishes) plan = step(plan, rules, wish).plan
        expectConserved(plan, rules)
        for (const [repId, days] of Object.entries(plan.load)) {
          for (const [on, { visits }] of Object.entries(days)) {
            const there = Object.values(plan.visits).filter(
              (visit) => visit.repId === repId && visit.on === on,
            )
            expect(visits).toBe(there.length)
          }
        }
      }),
    )
  })

  it('a refused change says why and changes nothing', () => {
    fc.assert(
      fc.property(problem, change, (rules, wish) => {
        const plan = planVisits(rules)
        const { status, plan: after, patches, reasons } = step(plan, rules, wish)
        expect(reasons.length).toBeGreaterThan(0)
        if (status === 'refused') {
          expect(after).toBe(plan)
          expect(patches).toEqual([])
        }
      }),
    )
  })
})
