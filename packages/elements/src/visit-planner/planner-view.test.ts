import { planVisits } from '@fieldbook/core/visits'
import { expect, test } from 'vitest'
import { dayWithin, focusKeys, plannerView } from './planner-view.js'
import { samples } from './sample/index.js'
import { smallProblem } from './testing/small-problem.js'

const problem = samples.en.typical
const plan = planVisits(problem)

test('the weeks of a plan show each of its visits once', () => {
  const weeks = [plannerView(plan, problem, { day: '2026-11-26' })]
  for (let next = weeks[0]?.next; next; next = weeks.at(-1)?.next) {
    weeks.push(plannerView(plan, problem, { day: next }))
  }
  const shown = weeks.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ visit }) => visit.id))),
  )
  expect(shown.toSorted()).toEqual(Object.keys(plan.visits).toSorted())
})

test('a free weekend is left out, and comes back with a visit on it', () => {
  const { days } = plannerView(plan, problem, { day: '2026-11-23' })
  expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'])

  const appointments = [{ id: 'a1', customerId: 'c1', repId: 'r1', on: '2026-11-28' }] as const
  const saturday = { ...smallProblem, appointments }
  const view = plannerView(planVisits(saturday), saturday, { day: '2026-11-23' })
  expect(view.days.at(-1)).toBe('2026-11-28')
})

test('an absence is a day off of one rep, a holiday of all', () => {
  const absent = plannerView(plan, problem, { day: '2026-11-23' })
  expect(absent.rows.map(({ cells }) => cells[2]?.off?.kind)).toEqual([
    undefined,
    undefined,
    'absence',
    undefined,
    undefined,
  ])
  const holiday = plannerView(plan, problem, { day: '2026-12-03' })
  expect(holiday.rows.every(({ cells }) => cells[3]?.off?.kind === 'holiday')).toBe(true)
})

test.each([
  ['done', { status: 'done', lateDays: 3 }],
  ['overdue', { latest: '2026-11-22', lateDays: 3 }],
  ['late', { latest: '2026-11-24', lateDays: 1 }],
  [
    'early',
    { on: '2026-11-24', earliest: '2026-11-25', dueOn: '2026-11-26', latest: '2026-11-26' },
  ],
  ['due', { on: '2026-11-24', dueOn: '2026-11-24' }],
  ['in-time', { on: '2026-11-24', dueOn: '2026-11-25', latest: '2026-11-25' }],
] as const)('a visit is %s', (standing, fields) => {
  const small = planVisits(smallProblem)
  const visit = { ...Object.values(small.visits)[0], ...fields } as never
  const view = plannerView({ ...small, visits: { one: visit } }, smallProblem, {
    day: '2026-11-23',
  })
  const items = view.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.items))
  expect(items.map((item) => item.standing)).toEqual([standing])
})

test('within a day, times come first in their order, then the most urgent', () => {
  const { rows } = plannerView(plan, problem, { day: '2026-11-23' })
  const [first, ...others] = rows[0]?.cells[0]?.items.map(({ visit }) => visit) ?? []
  expect(first?.at).toBe('09:30')
  const latest = others.map((visit) => visit.latest)
  expect(latest).toEqual(latest.toSorted())
})

test('a visit with somebody who left the team keeps a row', () => {
  const reps = smallProblem.reps.slice(0, 1)
  const view = plannerView(
    planVisits(smallProblem),
    { ...smallProblem, reps },
    { day: '2026-11-23' },
  )
  expect(view.rows.map(({ name }) => name)).toEqual(['Ines Duarte', 'r2'])
})

test('a customer without a name is called by the id', () => {
  const customers = smallProblem.customers.map((customer) => ({ ...customer, name: ' ' }))
  const nameless = { ...smallProblem, customers }
  const { unplanned } = plannerView(planVisits(nameless), nameless, { day: '2026-11-23' })
  expect(unplanned.map(({ name }) => name)).toEqual(['c5'])
})

test('the day to begin with lies in the plan', () => {
  expect(dayWithin(plan, undefined)).toBe('2026-11-23')
  expect(dayWithin(plan, '2026-11-01')).toBe('2026-11-23')
  expect(dayWithin(plan, '2026-11-30')).toBe('2026-11-30')
  expect(dayWithin(plan, '2027-01-01')).toBe('2026-12-06')
})

test('every rep’s day without a visit takes the focus in the week, every such day in the agenda', () => {
  const view = plannerView(planVisits(smallProblem), smallProblem, { day: '2026-11-23' })
  expect(focusKeys(view, 'week')).toHaveLength(4 + 6)
  expect(focusKeys(view, 'agenda')).toEqual(['c4#1', 'c1#1', 'c2#1', '2026-11-26', 'c3#1'])
})

test('the score is that of the one rep who is shown', () => {
  const small = planVisits(smallProblem)
  const { score } = plannerView(small, smallProblem, { day: '2026-11-23', repId: 'r2' })
  expect(score).toMatchObject({ due: 2, planned: 2, unplanned: 0 })
  const all = plannerView(small, smallProblem, { day: '2026-11-23' })
  expect(all.score).toEqual(small.score)
})
