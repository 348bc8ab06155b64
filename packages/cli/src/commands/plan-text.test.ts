import { planVisits, type VisitProblem } from '@fieldbook/core/visits'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../output/text-width.js'
import { LANGUAGES } from '../session.js'
import { planText } from './plan-text.js'

const problem: VisitProblem = {
  customers: [
    { id: 'c1', name: '杭州恒达商贸有限公司', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-18' },
    { id: 'c2', name: 'Harbour Motors', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-20' },
    { id: 'c3', name: 'Nobody’s customer', grade: 'A', lastVisitOn: '2026-11-20' },
  ],
  reps: [{ id: 'r1', name: '陈静', visitsPerDay: 1 }],
  policy: { cadences: [{ grade: 'A', every: { days: 2 } }], floor: { every: { days: 90 } } },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
  today: '2026-11-21',
  from: '2026-11-21',
  days: 3,
  appointments: [
    { id: 'a1', customerId: 'c1', repId: 'r1', on: '2026-11-23', at: '10:30' },
    { id: 'a2', customerId: 'c2', repId: 'r1', on: '2026-11-23' },
  ],
}
const plan = planVisits(problem)

const text = (locale: 'en' | 'zh-CN', terminalWidth: number) =>
  [
    ...planText(plan, plan.findings, problem, {
      ...LANGUAGES[locale],
      terminalWidth,
      emphasise: (title) => title,
    }),
  ].join('')

describe('a plan for a person', () => {
  test('goes by day and rep, with the load, the time and the reason of every visit', () => {
    const english = text('en', 100)
    expect(english).toMatch(
      /^Sat 2026-11-21\n {2}陈静 \(r1\) · 1 of 1 visit\n {4}杭州恒达商贸有限公司 +Grade A: /,
    )
    expect(english).toMatch(/Mon 2026-11-23\n {2}陈静 \(r1\) · 2 of 1 visit\n/)
    expect(english).toContain('10:30 Grade A')
  })

  test('lists who is not planned, by rep, with the reason', () => {
    expect(text('en', 100)).toMatch(
      /Not planned: 1 visit\n {2}Without a rep\n {4}Nobody’s customer +Grade A/,
    )
    expect(text('zh-CN', 100)).toMatch(/未排入计划：1次拜访\n {2}没有负责人\n/)
  })

  test('lists findings, each with whom it is about', () => {
    expect(text('en', 100)).toMatch(/\nFindings\n {4}陈静 \(r1\) .*room for 1/)
  })

  test('ends with figures that add up', () => {
    const { due, planned, unplanned } = plan.score
    expect(planned + unplanned).toBe(due)
    expect(text('en', 200)).toContain(`${due} visits due, ${planned} planned`)
  })

  test.each([
    ['en', 60],
    ['en', 120],
    ['zh-CN', 60],
    ['zh-CN', 120],
  ] as const)('fits a terminal in %s of %i columns', (locale, width) => {
    const lines = text(locale, width).split('\n')
    expect(lines.filter((line) => textWidth(line) > width)).toEqual([])
  })
})
