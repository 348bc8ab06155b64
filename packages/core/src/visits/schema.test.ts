import { describe, expect, it } from 'vitest'
import { parse } from '../shared/schema.js'
import { Cadence, VisitPolicy } from './schema.js'
import { visitDue } from './visit-due.js'

const problems = (cadence: object) => {
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
    expect(problems(cadence)).toEqual([])
  })

  it.each([
    [{ every: { months: 3 }, notBefore: { months: 4 } }, '/notBefore'],
    [{ every: { months: 3 }, notBefore: { days: 90 } }, '/notBefore'],
    [{ every: { months: 3 }, notAfter: { days: 91 } }, '/notAfter'],
    [{ every: { weeks: 4 }, notAfter: { days: 27 } }, '/notAfter'],
  ])('%j may be upside down', (cadence, path) => {
    expect(problems(cadence)).toEqual([`${path} visits/window-upside-down`])
  })
})

describe('what would leave the calendar', () => {
  it.each([{ days: 5_000_000 }, { weeks: 10_000 }, { months: 2_000 }])('%j is refused', (every) => {
    const [unit] = Object.keys(every)
    expect(problems({ every })).toEqual([`/every/${unit ?? ''} schema/too-big`])
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
