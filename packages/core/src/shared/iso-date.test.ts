import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addPeriod,
  dayNumber,
  daysBetween,
  isIsoDate,
  isoDate,
  weekday,
  WEEKDAYS,
  type IsoDate,
  type Period,
} from './iso-date.js'

describe('a civil date is one that exists, written in full (design 2.6)', () => {
  it.each([
    ['2025-03-05', true, 'an ordinary day'],
    ['2024-02-29', true, 'a leap year'],
    ['2025-02-29', false, 'not a leap year'],
    ['2000-02-29', true, 'a century that 400 divides'],
    ['1900-02-29', false, 'a century that 400 does not divide'],
    ['2025-04-31', false, 'April has 30 days'],
    ['2025-13-01', false, 'no thirteenth month'],
    ['2025-00-10', false, 'no month zero'],
    ['2025-01-00', false, 'no day zero'],
    ['2025-2-3', false, 'months and days have two digits'],
    ['2025/02/03', false, 'dashes, not slashes'],
    ['03.05.2025', false, 'the year comes first'],
    ['2025-03-05T00:00', false, 'no time of day'],
    [' 2025-03-05', false, 'no space before it'],
    ['2025-03-05\n', false, 'no line end after it'],
    ['２０２５-03-05', false, 'digits of another script'],
    ['', false, 'an empty text'],
    ['1000-01-01', true, 'the first year'],
    ['0999-12-31', false, 'the year before the first'],
    ['9999-12-31', true, 'the last day'],
    ['10000-01-01', false, 'the day after the last'],
  ])('%j: %s (%s)', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists)
  })

  it.each([null, undefined, 20250305, new Date(0), ['2025-03-05']])(
    '%s is no text, so no date',
    (value) => {
      expect(isIsoDate(value)).toBe(false)
    },
  )
})

describe('day numbers count from 1970-01-01', () => {
  it.each<[IsoDate, number]>([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['1969-12-31', -1],
    // 30 years of 365 days and the leap days of 1972 to 1996.
    ['2000-01-01', 30 * 365 + 7],
  ])('%s is day %i, and back', (date, day) => {
    expect(dayNumber(date)).toBe(day)
    expect(isoDate(day)).toBe(date)
  })

  it('a text that is no date breaks a promise', () => {
    expect(() => dayNumber('2025-02-29')).toThrow('date/invalid {"date":"2025-02-29"}')
  })

  it.each([
    ['the day after the last', dayNumber('9999-12-31') + 1],
    ['the day before the first', dayNumber('1000-01-01') - 1],
    ['beyond what a Date can hold', 1e12],
    ['half a day', 0.5],
    ['no number', Number.NaN],
  ])('%s has no date', (_, day) => {
    expect(() => isoDate(day)).toThrow('date/out-of-range')
  })
})

describe('days', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2025-02-27', 2, '2025-03-01'],
    ['2024-02-27', 2, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-03-05', 0, '2025-03-05'],
  ])('%s and %i days: %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it('Samoa skipped 2011-12-30, a calendar does not', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
    expect(addDays('2011-12-30', 1)).toBe('2011-12-31')
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2)
    expect(addMonths('2011-11-30', 1)).toBe('2011-12-30')
    expect(addMonths('2012-01-30', -1)).toBe('2011-12-30')
  })

  it('São Paulo had no midnight on 2018-11-04, and the day is whole all the same', () => {
    expect(addDays('2018-11-03', 1)).toBe('2018-11-04')
    expect(addMonths('2018-10-04', 1)).toBe('2018-11-04')
  })
})

describe('months clamp at month end (VIS-05)', () => {
  it.each<[IsoDate, number, IsoDate, string]>([
    ['2025-01-31', 3, '2025-04-30', 'C-VIS-05: the end of the first phase'],
    ['2025-05-20', 3, '2025-08-20', 'C-VIS-08: the same day of the month'],
    ['2025-01-31', 1, '2025-02-28', 'February'],
    ['2024-01-31', 1, '2024-02-29', 'February of a leap year'],
    ['2024-02-29', 12, '2025-02-28', 'a leap day a year on'],
    ['2025-03-31', -1, '2025-02-28', 'backwards'],
    ['2025-11-30', 3, '2026-02-28', 'over the turn of the year'],
    ['2025-02-28', 1, '2025-03-28', 'month end is not kept, the day is'],
  ])('%s and %i months: %s (%s)', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('a month beyond the last year breaks a promise', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow('date/out-of-range')
  })
})

describe('a period is days, weeks or months', () => {
  it.each<[Period, IsoDate]>([
    [{ days: 2 }, '2025-03-05'],
    [{ weeks: 2 }, '2025-03-17'],
    [{ months: 3 }, '2025-06-03'],
  ])('2025-03-03 and %j: %s', (period, to) => {
    expect(addPeriod('2025-03-03', period)).toBe(to)
  })
})

describe('weekdays', () => {
  it('2026-11-16 was a Monday, and a week follows in order', () => {
    const week = WEEKDAYS.map((_, index) => weekday(addDays('2026-11-16', index)))
    expect(week).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
  })

  it.each<[IsoDate, string]>([
    ['1970-01-01', 'thu'],
    ['1969-12-31', 'wed'],
    ['2000-02-29', 'tue'],
    ['1752-09-14', 'thu'],
  ])('%s was a %s', (date, name) => {
    expect(weekday(date)).toBe(name)
  })
})
