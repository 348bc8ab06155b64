import { describe, expect, it } from 'vitest'
import { customer, problem } from '../../tests/visit-problem.js'
import { applyPatches, stateText } from '../shared/index.js'
import { moveVisit } from './move-visit.js'
import { planVisits } from './plan-visits.js'

const days = (plan: ReturnType<typeof planVisits>, id: string) =>
  Object.values(plan.visits)
    .filter(({ customerId }) => customerId === id)
    .map(({ on }) => on)
describe('appointments (RULES #15)', () => {
  const appointment = {
    id: 'a1',
    customerId: 'c1',
    repId: 'r1',
    on: '2026-11-25',
    at: '10:30',
  } as const

  it('stand on their day and take the place of a visit that is due shortly before', () => {
    const plan = planVisits(problem({ appointments: [appointment], days: 5 }))
    expect(Object.values(plan.visits)).toMatchObject([
      { on: '2026-11-25', at: '10:30', kind: 'appointment', dueOn: '2026-11-23', lateDays: 2 },
    ])
  })

  it('do not stand in for a visit that is due long before', () => {
    const customers = [customer('c1', { grade: 'A', lastVisitOn: '2026-11-21' })]
    const plan = planVisits(
      problem({ customers, appointments: [{ ...appointment, on: '2026-12-02' }] }),
    )
    expect(days(plan, 'c1').slice(0, 3)).toEqual(['2026-11-23', '2026-11-25', '2026-11-27'])
    expect(days(plan, 'c1')).toContain('2026-12-02')
  })

  it('take room that is then not planned', () => {
    const customers = [customer('c1'), customer('c2'), customer('c3')]
    const plan = planVisits(
      problem({ customers, appointments: [{ ...appointment, on: '2026-11-23' }], days: 1 }),
    )
    expect(plan.load['r1']?.['2026-11-23']).toEqual({ visits: 2, capacity: 2 })
    expect(Object.keys(plan.unplanned)).toEqual(['c3#1'])
  })

  it('stand on a day off, beyond capacity and are reported', () => {
    const appointments = ['c1', 'c2', 'c3'].map((customerId) => ({
      ...appointment,
      id: customerId,
      customerId,
      on: '2026-11-28' as const,
    }))
    const plan = planVisits(
      problem({ customers: [customer('c1'), customer('c2'), customer('c3')], appointments }),
    )
    expect(
      plan.findings.filter(({ code }) => code === 'visits/appointment-on-day-off'),
    ).toHaveLength(3)
    expect(plan.findings).toContainEqual({
      code: 'visits/appointments-over-capacity',
      repId: 'r1',
      on: '2026-11-28',
      visits: 3,
      capacity: 2,
    })
  })

  it('outside the horizon are reported and not counted', () => {
    const plan = planVisits(problem({ appointments: [{ ...appointment, on: '2027-01-04' }] }))
    expect(plan.findings).toMatchObject([
      { code: 'visits/appointment-outside-horizon', appointment: 'a1' },
    ])
  })

  it('two appointments in a row leave no visit beside them on their day', () => {
    const customers = [customer('c1', { grade: 'A', lastVisitOn: '2026-11-10' })]
    const appointments = (['2026-11-20', '2026-11-23'] as const).map((on) => {
      return { id: on, customerId: 'c1', repId: 'r1', on }
    })
    const calendar = { workingWeek: ['mon'] } as const
    const plan = planVisits(
      problem({
        customers,
        appointments,
        calendar,
        today: '2026-11-18',
        from: '2026-11-18',
        days: 10,
      }),
    )
    expect(days(plan, 'c1')).toEqual(['2026-11-20', '2026-11-23'])
  })

  it('moved to a working day, it is no longer reported as on a day off', () => {
    const rules = problem({ appointments: [{ ...appointment, on: '2026-11-28' }] })
    const plan = planVisits(rules)
    expect(plan.findings).toMatchObject([{ code: 'visits/appointment-on-day-off' }])
    const visit = Object.values(plan.visits).find(({ kind }) => kind === 'appointment')
    const step = moveVisit(plan, { visitId: visit?.id ?? '', on: '2026-11-27' }, rules)
    expect(step.plan.findings).toEqual([])
    expect(stateText(applyPatches(step.plan, step.inversePatches))).toBe(stateText(plan))
  })
})
