import { describe, expect, it } from 'vitest'
import { parse } from '../checking/schema.js'
import {
  Channel,
  Contact,
  Customer,
  Deal,
  GradeOverride,
  Order,
  Place,
  Rep,
  VisitRecord,
} from './schema.js'

type Schema = Parameters<typeof parse>[0]

const problemsIn = (schema: Schema, json: unknown): string[] => {
  const outcome = parse(schema, json)
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path}`)
}
const total = { amount: 120_000, currency: 'CNY' }

const good: [string, Schema, unknown][] = [
  ['a customer by id and name', Customer, { id: 'c1', name: 'Zhang' }],
  [
    'a customer with all that a record holds',
    Customer,
    {
      id: 'c1',
      name: 'Zhang',
      grade: 'A',
      gradeSince: '2025-03-02',
      gradeConfirmedAt: '2025-03-02T15:29:00+08:00',
      gradeOverride: {
        grade: 'B',
        reason: 'moved abroad for a year',
        by: 'm1',
        on: '2025-03-02',
        until: '2025-03-02',
      },
      standing: 'prospect',
      repId: 'r1',
      firstContactAt: '2025-03-01T15:30:00+08:00',
      lastVisitOn: '2025-03-03',
      visits: [{ on: '2025-03-03', kind: 'ad-hoc', channel: 'call' }],
      place: { address: '1 Long Street', area: 'north', latitude: -90, longitude: 180 },
      facts: { orders: 3, deposit: true, source: 'fair', phone: null },
    },
  ],
  ['a visit by its day', VisitRecord, { on: '2025-03-03' }],
  ['a place of which nothing is known', Place, {}],
  ['a rep who makes no visits', Rep, { id: 'r1', name: 'Wang', visitsPerDay: 0 }],
  ['a contact', Contact, { id: 'k1', customerId: 'c1', name: 'Li', role: 'buyer', email: 'li@x' }],
  ['an order', Order, { id: 'o1', customerId: 'c1', on: '2025-03-03', total }],
  ['a deal', Deal, { id: 'd1', customerId: 'c1', repId: 'r1', on: '2025-03-03', amount: total }],
]

describe('records', () => {
  it.each(good)('%s survives JSON and the door', (_, schema, record) => {
    const sent: unknown = JSON.parse(JSON.stringify(record))
    expect(parse(schema, sent)).toEqual({ ok: true, value: record })
  })

  it('VIS-16: the ways to keep in touch are visit, call and event', () => {
    for (const channel of ['visit', 'call', 'event'])
      expect(problemsIn(Channel, channel)).toEqual([])
    expect(problemsIn(Channel, 'fax')).toEqual(['schema/not-allowed '])
  })

  it.each<[string, Schema, unknown, string[]]>([
    ['without a name', Customer, { id: 'c1' }, ['schema/missing /name']],
    ['an empty id', Customer, { id: '', name: 'Z' }, ['schema/too-small /id']],
    [
      'a fact on the wrong shelf',
      Customer,
      { id: 'c', name: 'Z', orders: 3 },
      ['schema/unknown-key /orders'],
    ],
    [
      'a misspelt field',
      Customer,
      { id: 'c', name: 'Z', garde: 'A' },
      ['schema/unknown-key /garde'],
    ],
    [
      'a grade since a day that does not exist',
      Customer,
      { id: 'c', name: 'Z', gradeSince: '2025-02-29' },
      ['date/invalid /gradeSince'],
    ],
    [
      'an override that nobody stands for',
      Customer,
      { id: 'c', name: 'Z', gradeOverride: { grade: 'B', reason: '', on: '2025-03-02' } },
      [
        'schema/too-small /gradeOverride/reason',
        'schema/missing /gradeOverride/by',
        'schema/missing /gradeOverride/until',
      ],
    ],
    [
      'an override that ends before it is set',
      GradeOverride,
      { grade: 'B', reason: 'r', by: 'm1', on: '2025-03-02', until: '2025-03-01' },
      ['records/override-ends-early /until'],
    ],
    [
      'a standing of no list',
      Customer,
      { id: 'c', name: 'Z', standing: 'won' },
      ['schema/not-allowed /standing'],
    ],
    [
      'a day that does not exist',
      Customer,
      { id: 'c', name: 'Z', lastVisitOn: '2025-02-29' },
      ['date/invalid /lastVisitOn'],
    ],
    [
      'a time without an offset',
      Customer,
      { id: 'c', name: 'Z', firstContactAt: '2025-03-01T15:30:00' },
      ['instant/invalid /firstContactAt'],
    ],
    [
      'null for what is not known',
      Customer,
      { id: 'c', name: 'Z', grade: null },
      ['schema/wrong-type /grade'],
    ],
    [
      'a list of facts',
      Customer,
      { id: 'c', name: 'Z', facts: { phones: ['1'] } },
      ['schema/wrong-type /facts/phones'],
    ],
    [
      'a visit of another kind',
      VisitRecord,
      { on: '2025-03-03', kind: 'secret' },
      ['schema/not-allowed /kind'],
    ],
    ['beyond the pole', Place, { latitude: 90.1 }, ['schema/too-big /latitude']],
    ['beyond the date line', Place, { longitude: -180.1 }, ['schema/too-small /longitude']],
    [
      'half a visit a day',
      Rep,
      { id: 'r', name: 'W', visitsPerDay: 2.5 },
      ['schema/wrong-type /visitsPerDay'],
    ],
    [
      'fewer visits than none',
      Rep,
      { id: 'r', name: 'W', visitsPerDay: -1 },
      ['schema/too-small /visitsPerDay'],
    ],
    [
      'a total in major units',
      Order,
      { id: 'o', customerId: 'c', on: '2025-03-03', total: '12.00' },
      ['schema/wrong-type /total'],
    ],
  ])('%s is a problem', (_, schema, record, problems) => {
    expect(problemsIn(schema, record)).toEqual(problems)
  })
})
