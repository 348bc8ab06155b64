import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { hostileText } from '../../tests/hostile-text.js'
import { problem } from '../../tests/visit-problem.js'
import { planVisits } from './plan-visits.js'
import type { VisitPlan } from './plan.js'
import { toICalendar } from './to-icalendar.js'

const now = '2026-11-21T15:30:00Z'
const plan = planVisits(problem({ days: 7 }))
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
/** What a program may show of it: line breaks as such, no other control character, no half of a character. */
const shown = (text: string) =>
  text
    .replace(LINE_BREAK, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')

it('another program reads the same days, names and sentences (RULES #25, #27)', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (name, address, sentence) => {
      const text = toICalendar(plan, {
        now,
        name: address,
        timeZone: name,
        customers: [{ id: 'c1', name, place: { address } }],
        reps: [{ id: 'r1', name }],
        describe: () => sentence,
      })
      const lines = text.split('\r\n')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      expect(lines.filter((line) => line.search(LINE_BREAK) >= 0)).toEqual([])

      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
      const read = calendar.getAllSubcomponents().map((event) => ({
        type: event.name,
        on: String(event.getFirstPropertyValue('dtstart')),
        name: event.getFirstPropertyValue('summary'),
        address: event.getFirstPropertyValue('location'),
        sentence: event.getFirstPropertyValue('description'),
      }))
      expect(read).toEqual([
        {
          type: 'vevent',
          on: '2026-11-23',
          name: shown(name),
          address: shown(address),
          sentence: shown(sentence),
        },
      ])
    }),
  )
})

it('different visits are different events, whatever their ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hostileText, { minLength: 2, maxLength: 4 }), (ids) => {
      const [visit] = Object.values(plan.visits)
      const visits = Object.fromEntries(ids.map((id) => [`_${id}`, { ...visit, id }]))
      const text = toICalendar({ ...plan, visits: visits as VisitPlan['visits'] }, { now })
      const uids = new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents()
        .map((event) => event.getFirstPropertyValue('uid'))
      expect(new Set(uids).size).toBe(ids.length)
    }),
  )
})
