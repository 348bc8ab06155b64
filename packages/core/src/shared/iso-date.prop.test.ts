import { UTCDateMini } from '@date-fns/utc'
import { addMonths as addMonthsByLibrary } from 'date-fns/addMonths'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  isIsoDate,
  isoDate,
  weekday,
  WEEKDAYS,
  type IsoDate,
} from './iso-date.js'

type Civil = { readonly year: number; readonly month: number; readonly day: number }

// A leap year by its intervals: every fourth, but of the centuries only every fourth.
function isLeap(year: number): boolean {
  return (year % 100 === 0 ? year / 100 : year) % 4 === 0
}

// Thirty days hath September: the lengths by the rhyme, not by a table.
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function written({ year, month, day }: Civil): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}` as IsoDate
}

// Fliegel and Van Flandern, CACM 11 (1968) 657: the Julian day of a Gregorian date in integer arithmetic.
function julianDay({ year, month, day }: Civil): number {
  const a = Math.trunc((month - 14) / 12)
  return (
    day -
    32075 +
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - a * 12)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4)
  )
}
const JULIAN_DAY_OF_1970 = 2_440_588

const civil = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: lengthOfMonth(year, month) })
      .map((day): Civil => ({ year, month, day })),
  )
const date = civil.map(written)
const day = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') })

describe('dates', () => {
  it('months agree with date-fns on UTC dates', () => {
    const months = fc.integer({ min: -600, max: 600 })
    const near = day.filter((number) => number > -330_000 && number < 2_900_000)
    fc.assert(
      fc.property(near, months, (number, count) => {
        const start = new UTCDateMini(number * 86_400_000)
        const moved = addMonthsByLibrary(start, count)
        expect(dayNumber(addMonths(isoDate(number), count))).toBe(moved.getTime() / 86_400_000)
      }),
    )
  })

  it('every date of the years 1000 to 9999 is one, and its number is its Julian day less that of 1970', () => {
    fc.assert(
      fc.property(civil, (parts) => {
        expect(isIsoDate(written(parts))).toBe(true)
        expect(dayNumber(written(parts))).toBe(julianDay(parts) - JULIAN_DAY_OF_1970)
      }),
    )
  })

  it('a day past the end of its month is none', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: 1, max: 99 }), (parts, more) => {
        const past = lengthOfMonth(parts.year, parts.month) + more
        fc.pre(past <= 99)
        expect(isIsoDate(written({ ...parts, day: past }))).toBe(false)
      }),
    )
  })

  it('a day number and its date lead to each other', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayNumber(isoDate(number))).toBe(number)
      }),
    )
  })

  it('dates as texts are in the order of their days', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other))
      }),
    )
  })

  it('adding the days between two dates leads from one to the other', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to))
      }),
    )
  })

  it('weekdays follow one another, the next day and the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (number, days) => {
        fc.pre(isInRange(number + days))
        const from = WEEKDAYS.indexOf(weekday(isoDate(number)))
        const to = WEEKDAYS.indexOf(weekday(isoDate(number + days)))
        expect((((to - from - days) % 7) + 7) % 7).toBe(0)
      }),
    )
  })

  it('months are counted on the calendar, the day cut to the length of the month (VIS-05)', () => {
    fc.assert(
      fc.property(civil, fc.integer({ min: -2400, max: 2400 }), (parts, months) => {
        const count = parts.year * 12 + (parts.month - 1) + months
        const year = Math.floor(count / 12)
        const month = count - year * 12 + 1
        fc.pre(year >= 1000 && year <= 9999)
        const clamped = Math.min(parts.day, lengthOfMonth(year, month))
        expect(addMonths(written(parts), months)).toBe(written({ year, month, day: clamped }))
      }),
    )
  })
})

function isInRange(number: number): boolean {
  return number >= dayNumber('1000-01-01') && number <= dayNumber('9999-12-31')
}
