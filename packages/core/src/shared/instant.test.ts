import { describe, expect, it } from 'vitest'
import {
  addHours,
  dateOfInstant,
  hoursBetween,
  isInstant,
  milliseconds,
  type Instant,
} from './instant.js'

describe('an instant has a date, a time and an offset (RFC 3339)', () => {
  it.each([
    ['2025-03-01T15:30:00+08:00', true, 'an offset to the east'],
    ['2025-03-01T15:30:00-03:00', true, 'an offset to the west'],
    ['2025-03-01T15:30:00Z', true, 'UTC'],
    ['2025-03-01T15:30Z', true, 'seconds may be left out'],
    ['2025-03-01T15:30:00.5+05:30', true, 'a fraction, and half an hour of offset'],
    ['2025-03-01T15:30:00.123+12:45', true, 'milliseconds, and three quarters'],
    ['2025-03-01T15:30:00', false, 'without an offset it is another moment on every machine'],
    ['2025-03-01', false, 'a date alone'],
    ['2025-02-29T15:30:00Z', false, 'a day that does not exist'],
    ['2025-03-01T24:00:00Z', false, 'hours end at 23'],
    ['2025-03-01T15:60:00Z', false, 'minutes end at 59'],
    ['2025-03-01T15:30:60Z', false, 'seconds end at 59'],
    ['2025-03-01T15:30:00+15:00', false, 'no offset is that large'],
    ['2025-03-01T15:30:00+0800', false, 'an offset has a colon'],
    ['2025-03-01T15:30:00.1234Z', false, 'finer than a millisecond'],
    ['2025-03-01 15:30:00Z', false, 'a space for the T'],
    ['2025-03-01t15:30:00z', false, 'small letters'],
    ['2025-03-01T15:30:00Z\n', false, 'a line end after it'],
    ['', false, 'an empty text'],
  ])('%j: %s (%s)', (text, valid) => {
    expect(isInstant(text)).toBe(valid)
  })

  it.each([null, undefined, 0, new Date(0)])('%s is no text, so no instant', (value) => {
    expect(isInstant(value)).toBe(false)
  })
})

describe('milliseconds count from 1970-01-01T00:00Z', () => {
  it.each<[Instant, number]>([
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T08:00:00+08:00', 0],
    ['1969-12-31T21:00:00-03:00', 0],
    ['1970-01-01T05:30:00.5+05:30', 500],
    ['1970-01-02T00:00:00Z', 24 * 3_600_000],
  ])('%s: %i', (instant, expected) => {
    expect(milliseconds(instant)).toBe(expected)
  })

  it('a text that is no instant breaks a promise', () => {
    expect(() => milliseconds('2025-03-01T15:30:00')).toThrow('instant/invalid')
  })
})

describe('24 hours are elapsed time (GRD-02)', () => {
  it.each<[Instant, number, Instant]>([
    ['2025-03-01T15:30:00+08:00', 24, '2025-03-02T15:30:00+08:00'],
    ['2025-03-01T15:30:00Z', 24, '2025-03-02T15:30:00Z'],
    ['2025-02-28T23:30:00-03:30', 1, '2025-03-01T00:30:00-03:30'],
    ['2025-03-01T00:10:00+05:30', -1, '2025-02-28T23:10:00+05:30'],
    ['2025-03-01T15:30:00.250+08:00', 24, '2025-03-02T15:30:00.250+08:00'],
    ['2025-03-01T15:30Z', 0.5, '2025-03-01T16:00:00Z'],
    // The clocks of Berlin went forward that night: the offset stays, and so does the elapsed time.
    ['2025-03-29T15:30:00+01:00', 24, '2025-03-30T15:30:00+01:00'],
    // Samoa went from -10 to +14 that night.
    ['2011-12-29T12:00:00-10:00', 24, '2011-12-30T12:00:00-10:00'],
  ])('%s and %f hours: %s', (from, hours, to) => {
    expect(addHours(from, hours)).toBe(to)
    expect(hoursBetween(from, to)).toBe(hours)
  })

  it('hours between are the same however the two moments are written', () => {
    expect(hoursBetween('2025-03-01T15:30:00+08:00', '2025-03-02T07:30:00Z')).toBe(24)
    expect(hoursBetween('2025-03-02T07:30:00Z', '2025-03-01T15:30:00+08:00')).toBe(-24)
    expect(hoursBetween('2025-03-01T15:30:00+08:00', '2025-03-01T04:30:00-03:00')).toBe(0)
  })

  it.each<[Instant, number]>([
    ['9999-12-31T23:00:00Z', 1],
    ['1000-01-01T00:30:00+08:00', -1],
    ['2025-03-01T15:30:00Z', Number.POSITIVE_INFINITY],
    ['2025-03-01T15:30:00Z', Number.NaN],
  ])('%s and %f hours leave the calendar: a broken promise, not a wrong text', (instant, hours) => {
    expect(() => addHours(instant, hours)).toThrow('date/out-of-range')
  })
})

describe('the date of an instant is that of its own offset', () => {
  it.each<[Instant, string]>([
    ['2025-03-01T23:30:00+08:00', '2025-03-01'],
    ['2025-03-01T00:30:00+08:00', '2025-03-01'],
    ['2025-03-01T23:30:00-03:00', '2025-03-01'],
  ])('%s: %s', (instant, date) => {
    expect(dateOfInstant(instant)).toBe(date)
  })
})
