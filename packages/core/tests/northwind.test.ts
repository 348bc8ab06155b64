import { beforeAll, describe, expect, it } from 'vitest'
import { gradeCustomers } from '../src/grading/index.js'
import { parseRulebook } from '../src/rulebook/index.js'
import { dayNumber, dayOff, type Customer } from '../src/shared/index.js'
import { parse } from '../src/shared/schema.js'
import { planVisits, visitDue, type VisitPlan, type VisitProblem } from '../src/visits/index.js'
import { VisitProblem as VisitProblemSchema } from '../src/visits/schema.js'
import {
  DAYS,
  hasNorthwind,
  northwindCustomers,
  northwindReps,
  northwindRulebook,
  TODAY,
} from './northwind.js'

const { grading, visits: policy, calendar } = northwindRulebook

function northwindProblem(): VisitProblem {
  if (grading === undefined || policy === undefined)
    throw new Error('the rulebook has both modules')
  const customers = northwindCustomers()
  const { graded } = gradeCustomers(customers, grading, { today: TODAY })
  const withGrades = customers.map((customer, index): Customer => {
    const grade = graded[index]?.grade
    return grade == null ? customer : { ...customer, grade }
  })
  return {
    customers: withGrades,
    reps: northwindReps(),
    policy,
    calendar,
    today: TODAY,
    from: TODAY,
    days: DAYS,
  }
}

describe.skipIf(!hasNorthwind)('Northwind: 91 customers, nine reps, four weeks', () => {
  let problem: VisitProblem
  let plan: VisitPlan
  beforeAll(() => {
    problem = northwindProblem()
    plan = planVisits(problem)
  })

  it('the rulebook and the problem pass their schemas', () => {
    expect(parseRulebook(northwindRulebook).ok).toBe(true)
    expect(parse(VisitProblemSchema, problem)).toMatchObject({ ok: true })
    expect(problem.customers).toHaveLength(91)
    expect(problem.reps).toHaveLength(9)
  })

  it('every customer has one of the three grades, and every grade is used', () => {
    const grades = new Set(problem.customers.map(({ grade }) => grade))
    expect(grades).toEqual(new Set(['A', 'B', 'C']))
  })

  it('every due customer is planned or listed with a reason', () => {
    const planned = new Set(Object.values(plan.visits).map(({ customerId }) => customerId))
    const missing = new Map(
      Object.values(plan.unplanned).map((entry) => [entry.customerId, entry.reasons]),
    )
    const due = problem.customers.filter((customer) => {
      return visitDue(customer, problem.policy, problem).dueOn <= plan.until
    })
    expect(due.length).toBeGreaterThan(50)
    for (const { id } of due)
      expect(planned.has(id) || (missing.get(id)?.length ?? 0) > 1).toBe(true)
    const dueIds = new Set(due.map(({ id }) => id))
    for (const id of [...planned, ...missing.keys()]) expect(dueIds.has(id)).toBe(true)
  })

  it('the data is such that the rules are put to the test: some are late, and some find no day', () => {
    expect(plan.score.late).toBeGreaterThan(0)
    expect(plan.score.unplanned).toBeGreaterThan(0)
  })

  it('no day of a rep is over capacity, and nothing falls on a day off', () => {
    for (const { id: repId, visitsPerDay } of problem.reps) {
      const days = Object.values(plan.visits)
        .filter((visit) => visit.repId === repId)
        .map(({ on }) => on)
      for (const on of days) {
        expect(days.filter((other) => other === on).length).toBeLessThanOrEqual(visitsPerDay)
        expect(dayOff(on, calendar, repId)).toBeNull()
        expect(dayNumber(on) - dayNumber(TODAY)).toBeLessThan(DAYS)
      }
    }
  })

  it('the plan is the same to the byte in all four time zones', () => {
    const before = process.env['TZ']
    const plans = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia'].map((zone) => {
      process.env['TZ'] = zone
      // Without this the test could pass because the zone never changed.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
      return JSON.stringify(planVisits(northwindProblem()))
    })
    process.env['TZ'] = before
    expect(new Set(plans).size).toBe(1)
  })
})
