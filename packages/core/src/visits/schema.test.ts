import { describe, expect, it } from 'vitest'
import { customer, problem } from '../../tests/visit-problem.js'
import { parse } from '../shared/schema.js'
import { Cadence, VisitPolicy, VisitProblem } from './schema.js'
import { visitDue } from './visit-due.js'

const windowProblems = (cadence: object) => {
  const outcome = parse(Cadence, cadence)
  return outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path} ${code}`)
}

describe('the window of a cadence', () => {
  it.each([
    { every: { months: 12 }, notBefore: { months: 11 }, notAfter: { months: 13 } },
    { every: { months: 3 }, notBefore: { months: 3 }, notAfter: { months: 3 } },
    { every: { months: 3 }, notBefore: { days: 89 }, notAfter: { days: 92 } },
    { every: { weeks: 4 }, notBefore: { days: 20 }, notAfter: { days: 35 } },
  ])('%j is sound', (cadence) => {
    expect(windowProblems(cadence)).toEqual([])
  })

  it.each([
    [{ every: { months: 3 }, notBefore: { months: 4 } }, '/notBefore'],
    [{ every: { months: 3 }, notBefore: { days: 90 } }, '/notBefore'],
    [{ every: { months: 3 }, notAfter: { days: 91 } }, '/notAfter'],
    [{ every: { weeks: 4 }, notAfter: { days: 27 } }, '/notAfter'],
  ])('%j may be upside down', (cadence, path) => {
    expect(windowProblems(cadence)).toEqual([`${path} visits/window-upside-down`])
  })
})

describe('what would leave the calendar', () => {
  it.each([{ days: 5_000_000 }, { weeks: 10_000 }, { months: 2_000 }])('%j is refused', (every) => {
    const [unit] = Object.keys(every)
    expect(windowProblems({ every })).toEqual([`/every/${unit ?? ''} schema/too-big`])
  })

  it('a deadline of a billion hours is refused', () => {
    const policy = {
      firstContact: { withinHours: 1e9 },
      cadences: [],
      floor: { every: { days: 90 } },
    }
    expect(parse(VisitPolicy, policy)).toMatchObject({ problems: [{ code: 'schema/too-big' }] })
  })
})

it('a customer with two hundred thousand visits has a last one', () => {
  const visits = Array.from({ length: 200_000 }, () => ({ on: '2026-11-20' as const }))
  const policy = { cadences: [], floor: { every: { days: 90 } } }
  expect(visitDue({ id: 'c', visits }, policy, { today: '2026-11-21' }).dueOn).toBe('2027-02-18')
})

describe('the schema of a problem', () => {
  const problems = (more: object) => {
    const outcome = parse(VisitProblem, { ...problem(), ...more })
    return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`)
  }

  it.each([
    [
      'a customer twice',
      { customers: [customer('c1'), customer('c1')] },
      '/customers/1/id schema/id-repeated',
    ],
    ['a horizon before today', { from: '2026-11-22' }, '/from visits/from-before-today'],
    ['a horizon of no days', { days: 0 }, '/days schema/too-small'],
    [
      'a misspelt field',
      { customers: [{ ...customer('c1'), lastVisit: '2026-11-16' }] },
      '/customers/0/lastVisit schema/unknown-key',
    ],
    [
      'an appointment of nobody',
      { appointments: [{ id: 'a', customerId: 'c9', repId: 'r1', on: '2026-11-25' }] },
      '/appointments/0/customerId visits/appointment-of-nobody',
    ],
    [
      'a time that is none',
      { appointments: [{ id: 'a', customerId: 'c1', repId: 'r1', on: '2026-11-25', at: '9:30' }] },
      '/appointments/0/at visits/time-invalid',
    ],
  ])('refuses %s', (_, more, expected) => {
    expect(problems(more)).toEqual([expected])
  })
})
