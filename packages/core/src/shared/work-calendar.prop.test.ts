import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, WEEKDAYS, weekday, type IsoDate } from './iso-date.js'
import { dayOff, isWorkingDay, workingDays } from './work-calendar.js'
import type { WorkCalendar } from './vocabulary/schema.js'

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-09-20', days))
const range = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }))
  .map(([from, length]) => (length === undefined ? { from } : { from, to: addDays(from, length) }))
const repId = fc.constantFrom('wang', 'li')
const calendar: fc.Arbitrary<WorkCalendar> = fc.record(
  {
    workingWeek: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    holidays: fc.array(range, { maxLength: 3 }),
    extraWorkingDays: fc.array(fc.record({ on: day }), { maxLength: 3 }),
    absences: fc.array(
      fc.tuple(repId, range).map(([rep, dates]) => ({ repId: rep, ...dates })),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['workingWeek'] },
)

const covers = (date: IsoDate) => (entry: { from: IsoDate; to?: IsoDate }) =>
  entry.from <= date && date <= (entry.to ?? entry.from)

/** The rule as it is said, with a scan of every list for every day. */
function isWorked(date: IsoDate, rules: WorkCalendar, rep: string): boolean {
  const { absences = [], extraWorkingDays = [], holidays = [], workingWeek } = rules
  if (absences.filter((entry) => entry.repId === rep).some(covers(date))) return false
  if (extraWorkingDays.some(({ on }) => on === date)) return true
  if (holidays.some(covers(date))) return false
  return workingWeek.includes(weekday(date))
}

describe('work calendars', () => {
  it('a day is worked as a plain scan of the lists says', () => {
    fc.assert(
      fc.property(calendar, day, repId, (rules, date, rep) => {
        expect(isWorkingDay(date, rules, rep)).toBe(isWorked(date, rules, rep))
      }),
    )
  })

  it('the entry that a day off points at covers that day', () => {
    fc.assert(
      fc.property(calendar, day, repId, (rules, date, rep) => {
        const off = dayOff(date, rules, rep)
        fc.pre(off !== null && off.kind !== 'weekly')
        const [, list = '', index] = off.rule.split('/')
        const lists = new Map(
          Object.entries({ holidays: rules.holidays, absences: rules.absences }),
        )
        const entry = lists.get(list)?.[Number(index)]
        expect(entry !== undefined && covers(date)(entry)).toBe(true)
      }),
    )
  })

  it('working days are the worked ones among the days in a row, in their order', () => {
    fc.assert(
      fc.property(calendar, day, fc.nat({ max: 30 }), repId, (rules, from, days, rep) => {
        const expected: IsoDate[] = []
        for (let date = from; expected.length < days && date < addDays(from, days);) {
          if (isWorked(date, rules, rep)) expected.push(date)
          date = addDays(date, 1)
        }
        expect(workingDays(from, days, rules, rep)).toEqual(expected)
      }),
    )
  })
})
