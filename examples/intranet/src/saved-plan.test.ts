import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { planVisits, type VisitPlan, type VisitProblem } from '@fieldbook/core/visits'
import { savedPlan } from './saved-plan.js'

const problem: VisitProblem = {
  customers: [
    { id: 'c1', name: 'Mei', grade: 'A', repId: 'r1', lastVisitOn: '2026-09-10' },
    { id: 'c2', name: 'Lin', grade: 'A', repId: 'r9' },
  ],
  reps: [{ id: 'r1', name: '陈静', visitsPerDay: 6 }],
  policy: {
    cadences: [{ grade: 'A', every: { weeks: 1 } }],
    floor: { every: { days: 90 } },
  },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-09-14',
  from: '2026-09-14',
  days: 14,
}
const plan = planVisits(problem)

const kept = new Map<string, string>()
beforeEach(() => {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
})
afterEach(() => {
  kept.clear()
  vi.unstubAllGlobals()
})

test('a plan is kept for the data that it was made from, and for no other', async () => {
  const saved = await savedPlan(problem)
  expect(saved.read()).toBeNull()
  expect(saved.save(plan)).toBe(true)
  expect((await savedPlan(problem)).read()).toEqual(plan)
  expect((await savedPlan({ ...problem, days: 7 })).read()).toBeNull()
  saved.forget()
  expect(saved.read()).toBeNull()
})

describe('what is not a plan is nothing', () => {
  const [visit] = Object.values(plan.visits)
  const [unplanned] = Object.values(plan.unplanned)
  const strange: Record<string, unknown> = {
    'no JSON': '{"visits":',
    'nothing in it': null,
    'a text': 'plan',
    'a list': [plan],
    'an older form': { visits: Object.values(plan.visits), unplanned: [] },
    'no score': { ...plan, score: undefined },
    'a day that does not exist': { ...plan, until: '2026-02-30' },
    'a visit without a day': { ...plan, visits: { v: { ...visit, on: undefined } } },
    'a visit of an unknown kind': { ...plan, visits: { v: { ...visit, kind: 'call' } } },
    'a reason without a code': { ...plan, visits: { v: { ...visit, reasons: ['late'] } } },
    'a missing visit in words': { ...plan, unplanned: { v: { ...unplanned, overdueDays: 'two' } } },
    'a load without its capacity': { ...plan, load: { r1: { '2026-09-14': { visits: 1 } } } },
    'a finding that is none': { ...plan, findings: [null] },
  }

  test.each(Object.entries(strange))('%s', async (_, value) => {
    const saved = await savedPlan(problem)
    saved.save(plan)
    const [name = ''] = kept.keys()
    kept.set(name, typeof value === 'string' ? value : JSON.stringify(value))
    expect(saved.read()).toBeNull()
  })

  test('as there are visits of both kinds in the plan that is spoilt here', () => {
    const { visits, unplanned: missing }: VisitPlan = plan
    expect([Object.keys(visits), Object.keys(missing)].every(({ length }) => length > 0)).toBe(true)
  })
})
