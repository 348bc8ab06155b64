import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectConserved, today, visitProblem } from '../../tests/visit-problems.js'
import { addDays, dayOff, type IsoDate } from '../shared/index.js'
import { planVisits } from './plan-visits.js'
import { repScore, type PlanScore } from './plan.js'
import { visitDue } from './visit-due.js'

describe('planVisits', () => {
  it('due = planned + not planned, checked against visitDue customer by customer (RULES #11)', () => {
    fc.assert(fc.property(visitProblem, (rules) => expectConserved(planVisits(rules), rules)))
  })

  it('the scores of the reps, and of those whom no rep can visit, sum to the plan’s (RULES #11)', () => {
    fc.assert(
      fc.property(visitProblem, (rules) => {
        const plan = planVisits(rules)
        const reps = [...new Set(Object.values(plan.unplanned).map(({ repId }) => repId))]
        const others = reps.filter((id) => id !== null && !rules.reps.some((rep) => rep.id === id))
        const ids = [...rules.reps.map(({ id }) => id), ...others.filter((id) => id !== null)]
        const scores = ids.map((id) => repScore(plan, id))
        const sum = (figure: keyof PlanScore) =>
          scores.reduce((total, score) => total + score[figure], 0)
        const nobodys = Object.values(plan.unplanned).filter(({ repId }) => repId === null).length
        expect(sum('due') + nobodys).toBe(plan.score.due)
        expect(sum('unplanned') + nobodys).toBe(plan.score.unplanned)
        for (const figure of ['planned', 'inTime', 'late', 'lateDays'] as const) {
          expect(sum(figure)).toBe(plan.score[figure])
        }
      }),
    )
  })

  it('no day beyond its capacity, none off, one visit a customer and day, none before the horizon (RULES #12)', () => {
    fc.assert(
      fc.property(visitProblem, (rules) => {
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
      fc.property(visitProblem, (rules) => {
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
      fc.property(visitProblem, (rules) => {
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
      fc.property(visitProblem, (rules) => {
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
      fc.property(visitProblem, fc.infiniteStream(fc.nat()), (rules, keys) => {
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
      fc.property(visitProblem, (rules) => {
        const plan = planVisits(rules)
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
      }),
    )
  })
})
