import { describe, expect, it } from 'vitest'
import type { IsoDate } from './iso-date.js'
import { dayOff, isWorkingDay, workingDays, type DayOff } from './work-calendar.js'
import type { WorkCalendar } from './vocabulary/schema.js'

// China's National Day of 2026: 2026-10-01 is a Thursday, and Saturday 2026-10-10 is made up.
const calendar: WorkCalendar = {
  workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
  holidays: [
    { from: '2026-01-01', name: 'New Year' },
    { from: '2026-10-01', to: '2026-10-08', name: 'National Day' },
    { from: '2026-10-05', to: '2026-10-09' },
  ],
  extraWorkingDays: [{ on: '2026-10-10' }, { on: '2026-10-03' }],
  absences: [
    { repId: 'wang', from: '2026-10-09', to: '2026-10-11', name: 'leave' },
    { repId: 'li', from: '2026-10-12' },
    { repId: 'wang', from: '2026-10-11', to: '2026-10-12' },
  ],
}

const newYear: DayOff = { kind: 'holiday', rule: '/holidays/0', name: 'New Year' }
const nationalDay: DayOff = { kind: 'holiday', rule: '/holidays/1', name: 'National Day' }
const bridge: DayOff = { kind: 'holiday', rule: '/holidays/2' }
const weekend: DayOff = { kind: 'weekly', rule: '/workingWeek' }
const leave: DayOff = { kind: 'absence', rule: '/absences/0', name: 'leave' }

describe('an absence beats a made-up working day, that beats a holiday, that beats the week', () => {
  it.each<[IsoDate, string | undefined, DayOff | null, string]>([
    ['2026-11-20', undefined, null, 'a Friday'],
    ['2026-11-21', undefined, weekend, 'a Saturday'],
    ['2026-01-01', undefined, newYear, 'a holiday of one day'],
    ['2026-01-02', undefined, null, 'the day after it'],
    ['2026-09-30', undefined, null, 'the day before a range'],
    ['2026-10-01', undefined, nationalDay, 'the first day of a range'],
    ['2026-10-08', undefined, nationalDay, 'the last day, and the earlier of two entries'],
    ['2026-10-09', undefined, bridge, 'the later of two entries alone, without a name'],
    ['2026-10-04', undefined, nationalDay, 'a Sunday within a holiday is a holiday'],
    ['2026-10-10', undefined, null, 'a Saturday that is made up'],
    ['2026-10-03', undefined, null, 'a made-up day within a holiday'],
    ['2026-10-10', 'wang', leave, 'an absence on a made-up day'],
    ['2026-10-09', 'wang', leave, 'an absence on a holiday'],
    ['2026-10-11', 'wang', leave, 'an absence on a Sunday, the earlier of two entries'],
    ['2026-10-12', 'wang', { kind: 'absence', rule: '/absences/2' }, 'the later entry'],
    ['2026-10-12', 'li', { kind: 'absence', rule: '/absences/1' }, 'an absence of one day'],
    ['2026-10-13', 'li', null, 'the day after it'],
    ['2026-10-09', 'li', bridge, 'the absence of somebody else'],
    ['2026-10-12', undefined, null, 'the calendar of the team'],
    ['2026-10-12', 'zhang', null, 'a rep without absences'],
    ['2026-10-12', 'constructor', null, 'a rep named like what every object has'],
  ])('%s, rep %s: %j (%s)', (date, repId, expected) => {
    expect(dayOff(date, calendar, repId)).toEqual(expected)
    expect(isWorkingDay(date, calendar, repId)).toBe(expected === null)
  })

  it('a calendar of a working week alone knows nothing else', () => {
    expect(dayOff('2026-10-01', { workingWeek: ['thu'] }, 'wang')).toBeNull()
    expect(dayOff('2026-10-02', { workingWeek: ['thu'] }, 'wang')).toEqual(weekend)
  })
})

describe('working days among days in a row', () => {
  it('counts calendar days from the first, and leaves out what is off', () => {
    expect(workingDays('2026-10-08', 6, calendar)).toEqual([
      '2026-10-10',
      '2026-10-12',
      '2026-10-13',
    ])
    expect(workingDays('2026-10-08', 6, calendar, 'wang')).toEqual(['2026-10-13'])
  })

  it('none among no days', () => {
    expect(workingDays('2026-10-12', 0, calendar)).toEqual([])
  })
})
