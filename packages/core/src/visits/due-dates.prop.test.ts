import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, isoDate, type IsoDate } from '../shared/index.js'
import { dueDates } from './due-dates.js'
import type { VisitPolicy } from './schema.js'
import { visitDue, type DueCustomer } from './visit-due.js'

const TODAY = 20_780
const today = isoDate(TODAY)
const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((offset) => isoDate(TODAY + offset))
const period = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 4 }) }),
)

const policy = fc
  .record({
    hours: fc.integer({ min: 1, max: 60 }),
    lengths: fc.tuple(period, period),
    cadences: fc.array(
      fc.record(
        {
          grade: fc.constantFrom('A', 'B'),
          phase: fc.constantFrom('first', 'second', 'last', 'other'),
          every: period,
        },
        { requiredKeys: ['every'] },
      ),
      { maxLength: 5 },
    ),
    every: period,
  })
  .map(({ hours, lengths: [first, second], cadences, every }): VisitPolicy => ({
    firstContact: { withinHours: hours },
    phases: [
      { id: 'first', startsOn: 'deliveredOn', lasts: first, then: 'second' },
      { id: 'second', lasts: second, then: 'last' },
      { id: 'last' },
      { id: 'other', startsOn: 'contractOn' },
    ],
    cadences,
    floor: { every },
  }))
const customer = fc.record(
  {
    id: fc.constant('c'),
    grade: fc.constantFrom('A', 'B'),
    lastVisitOn: day(-60, 0),
    firstContactAt: day(-5, 0).map((on) => `${on}T18:00:00+08:00` as const),
    facts: fc.record(
      { deliveredOn: day(-120, 120), contractOn: day(-120, 120) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'facts'] },
)

/** The same by asking when the next visit is due, again and again, with the visits so far made. */
function asked(subject: DueCustomer, rules: VisitPolicy, until: IsoDate): IsoDate[] {
  const dates: IsoDate[] = []
  for (;;) {
    const visits = dates.map((on) => ({ on }))
    const last = dates.at(-1) ?? today
    const { dueOn } = visitDue({ ...subject, visits }, rules, { today: last })
    const next = dueOn > today ? dueOn : today
    if (next > until) return dates
    dates.push(next)
  }
}

it('dueDates is what visitDue answers, visit after visit, through every change of phase', () => {
  fc.assert(
    fc.property(customer, policy, fc.integer({ min: 0, max: 200 }), (subject, rules, days) => {
      const until = addDays(today, days)
      expect(dueDates(subject, rules, { today }, until)).toEqual(asked(subject, rules, until))
    }),
  )
})
