import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { changeProblem, customer } from '../../tests/visit-problem.js'
import type { Instant } from '../shared/index.js'
import { addVisit } from './add-visit.js'
import { lockVisit } from './lock-visit.js'
import { moveVisit } from './move-visit.js'
import { planVisits } from './plan-visits.js'
import type { VisitPlan } from './plan.js'
import { recordVisit } from './record-visit.js'
import type { VisitProblem } from './schema.js'
import { toICalendar } from './to-icalendar.js'

const now: Instant = '2026-11-21T15:30:00+08:00'
const problem: VisitProblem = {
  ...changeProblem,
  customers: [customer('c1', { name: 'Harbour Motors', place: { address: '1 Pier Rd; Dock 2' } })],
  appointments: [{ id: 'a1', customerId: 'c1', repId: 'r1', on: '2026-11-30', at: '10:30' }],
}
const plan = planVisits(problem)

const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const linesOf = (text: string, name: string) => lines(text).filter((line) => line.startsWith(name))
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')

describe('toICalendar (RULES #25)', () => {
  it('is a calendar of the visits by day, each with what there is to say of it', () => {
    const text = toICalendar(plan, {
      now,
      customers: problem.customers,
      reps: problem.reps,
      describe: ({ reasons }) => reasons.map(({ code }) => code).join('\n'),
    })
    expect(text.endsWith('\r\n')).toBe(true)
    expect(lines(text)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fieldbook//Visit plan//EN',
      'BEGIN:VEVENT',
      'UID:c1%231.2026-11-23@fieldbook',
      'DTSTAMP:20261121T073000Z',
      'SEQUENCE:29920770',
      'DTSTART;VALUE=DATE:20261123',
      'TRANSP:TRANSPARENT',
      'STATUS:TENTATIVE',
      'SUMMARY:Harbour Motors',
      'LOCATION:1 Pier Rd\\; Dock 2',
      'CATEGORIES:Ines Duarte',
      'DESCRIPTION:visits/cadence\\nvisits/on-due-date',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:c1%232.2026-11-23@fieldbook',
      'DTSTAMP:20261121T073000Z',
      'SEQUENCE:29920770',
      'DTSTART:20261130T103000',
      'STATUS:CONFIRMED',
      'SUMMARY:Harbour Motors',
      'LOCATION:1 Pier Rd\\; Dock 2',
      'CATEGORIES:Ines Duarte',
      'DESCRIPTION:visits/cadence\\nvisits/appointment',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('has ids where no names are given, and nothing that is not known', () => {
    expect(lines(toICalendar(plan, { now })).slice(3, 13)).toEqual([
      'BEGIN:VEVENT',
      'UID:c1%231.2026-11-23@fieldbook',
      'DTSTAMP:20261121T073000Z',
      'SEQUENCE:29920770',
      'DTSTART;VALUE=DATE:20261123',
      'TRANSP:TRANSPARENT',
      'STATUS:TENTATIVE',
      'SUMMARY:c1',
      'CATEGORIES:r1',
      'END:VEVENT',
    ])
  })

  it('a visit that was moved is the same event in a later file, which replaces the earlier', () => {
    const { plan: after } = moveVisit(plan, { visitId: 'c1#1', on: '2026-11-25' }, problem)
    const later = toICalendar(after, { now: '2026-11-21T15:31:00+08:00' })
    expect(linesOf(later, 'UID')).toEqual(linesOf(toICalendar(plan, { now }), 'UID'))
    expect(linesOf(later, 'SEQUENCE')[0]).toBe('SEQUENCE:29920771')
    expect(linesOf(later, 'DTSTART')[0]).toBe('DTSTART;VALUE=DATE:20261125')
  })

  it('another plan has other events, unless it is given the same name', () => {
    const next = planVisits({ ...problem, from: '2026-11-24' })
    expect(linesOf(toICalendar(next, { now }), 'UID')[0]).toBe('UID:c1%231.2026-11-24@fieldbook')
    const named = (named: VisitPlan) => linesOf(toICalendar(named, { now, planId: 'north' }), 'UID')
    expect(named(plan)).toEqual(['UID:c1%231.north@fieldbook', 'UID:c1%232.north@fieldbook'])
    expect(named(next)[0]).toBe(named(plan)[0])
  })

  it('what was agreed, locked or done is confirmed', () => {
    const visitId = 'c1#1'
    const statusOf = (changed: VisitPlan) => linesOf(toICalendar(changed, { now }), 'STATUS')[0]
    expect(statusOf(plan)).toBe('STATUS:TENTATIVE')
    expect(statusOf(lockVisit(plan, { visitId, locked: true }).plan)).toBe('STATUS:CONFIRMED')
    const { plan: done } = recordVisit(plan, { visitId, on: '2026-11-23' }, problem)
    expect(statusOf(done)).toBe('STATUS:CONFIRMED')
  })

  it('of one rep it has the visits of that rep, and no need to say whose they are', () => {
    const addition = { customerId: 'c1', repId: 'r2', on: '2026-11-27', at: '09:05' } as const
    const { plan: both } = addVisit(plan, addition, problem)
    const text = toICalendar(both, { now, repId: 'r2' })
    expect(linesOf(text, 'DTSTART')).toEqual(['DTSTART:20261127T090500'])
    expect(text).not.toContain('CATEGORIES')
  })

  it('says the name of the calendar, its zone and how long a visit with a time takes', () => {
    const text = toICalendar(plan, {
      now,
      name: 'Week 48, north',
      timeZone: 'Asia/Shanghai',
      minutes: 45,
    })
    expect(lines(text).slice(3, 5)).toEqual([
      'X-WR-CALNAME:Week 48\\, north',
      'X-WR-TIMEZONE:Asia/Shanghai',
    ])
    expect(linesOf(text, 'DURATION')).toEqual(['DURATION:PT45M'])
  })

  it('writes a wall time in UTC where the host knows the instant', () => {
    const instantOf = (on: string, at: string) => `${on}T${at}:00+08:00` as Instant
    expect(linesOf(toICalendar(plan, { now, instantOf }), 'DTSTART')).toEqual([
      'DTSTART;VALUE=DATE:20261123',
      'DTSTART:20261130T023000Z',
    ])
  })

  it('refuses what is no time, no date and no instant', () => {
    const [visit] = Object.values(plan.visits)
    const broken = (more: object) => {
      const visits = { x: { ...visit, ...more } } as VisitPlan['visits']
      return () => toICalendar({ ...plan, visits }, { now })
    }
    expect(broken({})).not.toThrow()
    expect(broken({ at: '10:30\r\nSUMMARY:Mine' })).toThrow('visits/time-invalid')
    expect(broken({ on: '2026-11-2' })).toThrow('date/invalid')
    expect(() => toICalendar(plan, { now: '2026-11-21T15:30:00' })).toThrow('instant/invalid')
  })

  it('no text breaks out of its line (RULES #27)', () => {
    const breaks = ['\r\n', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029']
    const name = `A${breaks.map((end) => `${end}END:VEVENT`).join('')}\u0000\u001b; \\n, B`
    const text = toICalendar(plan, { now, customers: [{ id: 'c1', name }] })
    expect(text).not.toMatch(/(?:^|[\v\f\r\n\u0085\u2028\u2029])END:VEVENT[^\r]/u)
    expect(linesOf(text, 'END:VEVENT')).toHaveLength(2)
    const summary = `A${'\nEND:VEVENT'.repeat(8)}; \\n, B`
    expect(events(text).map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      summary,
      summary,
    ])
  })

  it('no line is longer than 75 octets, and no character is split', () => {
    const name = '上海港汽车销售服务有限公司🚗'.repeat(9)
    const text = toICalendar(plan, { now, customers: [{ id: 'c1', name }] })
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(octets.filter((length) => length > 71).length).toBeGreaterThan(3)
    expect(Buffer.from(text).toString('utf8')).toBe(text)
    expect(events(text)[0]?.getFirstPropertyValue('summary')).toBe(name)
  })
})
