import { describe, expect, it } from 'vitest'
import { parse } from '../checking/schema.js'
import {
  Currency,
  Decimal,
  Fact,
  Facts,
  Id,
  Instant,
  IsoDate,
  LocalText,
  Money,
  Period,
  RoundingMode,
  Weekday,
  WorkCalendar,
} from './schema.js'

type Schema = Parameters<typeof parse>[0]

const problemsIn = (schema: Schema, json: unknown): string[] => {
  const outcome = parse(schema, json)
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path}`.trimEnd())
}

const good: [string, Schema, unknown[]][] = [
  ['Id', Id, ['a', 'c-0001', '客户', ' ', 'constructor', 'x'.repeat(1000)]],
  ['IsoDate', IsoDate, ['2025-03-05', '2024-02-29', '1000-01-01', '9999-12-31']],
  ['Instant', Instant, ['2025-03-01T15:30:00+08:00', '2025-03-01T15:30Z']],
  ['Weekday', Weekday, ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
  ['Period', Period, [{ days: 2 }, { weeks: 1 }, { months: 3 }]],
  ['Decimal', Decimal, [0.063, '0.063', '1/3', -2, '-1e3', 0]],
  ['Currency', Currency, ['CNY', 'EUR', 'JPY', 'XXX']],
  [
    'Money',
    Money,
    [
      { amount: 0, currency: 'CNY' },
      { amount: -Number.MAX_SAFE_INTEGER, currency: 'KWD' },
    ],
  ],
  [
    'RoundingMode',
    RoundingMode,
    ['half-up', 'half-even', 'half-down', 'up', 'down', 'floor', 'ceil'],
  ],
  ['Fact', Fact, [1.5, '', 'A', false, null]],
  ['Facts', Facts, [{}, { orders: 3, area: 'north', member: true, phone: null, constructor: 1 }]],
  ['LocalText', LocalText, ['Deposit', { en: 'Deposit', 'zh-CN': '订金' }]],
  [
    'WorkCalendar',
    WorkCalendar,
    [
      { workingWeek: ['mon'] },
      {
        workingWeek: ['mon', 'tue'],
        holidays: [{ from: '2026-10-01', to: '2026-10-07', name: 'National Day' }],
        extraWorkingDays: [{ on: '2026-10-10', name: 'made up' }],
        absences: [{ repId: 'wang', from: '2026-10-09', to: '2026-10-09' }],
      },
    ],
  ],
]

describe.each(good)('%s', (_, schema, values) => {
  it.each(values.map((value) => ({ value })))(
    '$value is good, and comes back as it was',
    ({ value }) => {
      expect(parse(schema, value)).toEqual({ ok: true, value })
      const sent: unknown = JSON.parse(JSON.stringify(value))
      expect(parse(schema, sent)).toEqual({ ok: true, value: sent })
    },
  )
})

const bad: [string, Schema, [unknown, ...string[]][]][] = [
  [
    'Id',
    Id,
    [
      ['', 'schema/too-small'],
      ['__proto__', 'id/reserved'],
      [7, 'schema/wrong-type'],
      [null, 'schema/wrong-type'],
    ],
  ],
  [
    'IsoDate',
    IsoDate,
    [
      ['2025-02-29', 'date/invalid'],
      ['03/05/2025', 'date/invalid'],
      ['', 'date/invalid'],
      [20250305, 'schema/wrong-type'],
      [new Date(0), 'schema/wrong-type'],
    ],
  ],
  [
    'Instant',
    Instant,
    [
      ['2025-03-01T15:30:00', 'instant/invalid'],
      ['2025-03-01', 'instant/invalid'],
      [0, 'schema/wrong-type'],
    ],
  ],
  [
    'Weekday',
    Weekday,
    [
      ['monday', 'schema/not-allowed'],
      [1, 'schema/not-allowed'],
      [undefined, 'schema/missing-choice'],
    ],
  ],
  [
    'Period',
    Period,
    [
      [{ days: 0 }, 'schema/too-small /days'],
      [{ weeks: -1 }, 'schema/too-small /weeks'],
      [{ months: 1.5 }, 'schema/wrong-type /months'],
      [{ months: '3' }, 'schema/wrong-type /months'],
      [{ month: 3 }, 'schema/missing /months', 'schema/unknown-key /month'],
      [{ weeks: 2, days: 1 }, 'schema/unknown-key /weeks'],
      ['P3M', 'schema/wrong-type'],
    ],
  ],
  [
    'Decimal',
    Decimal,
    [
      [0.1234567890123456, 'decimal/invalid'],
      ['1/0', 'decimal/invalid'],
      ['6,3', 'decimal/invalid'],
      ['6.3%', 'decimal/invalid'],
      ['', 'decimal/invalid'],
      [Number.NaN, 'schema/wrong-type'],
      [Number.POSITIVE_INFINITY, 'schema/wrong-type'],
      [true, 'schema/wrong-type'],
    ],
  ],
  [
    'Currency',
    Currency,
    [
      ['cny', 'currency/invalid'],
      ['¥', 'currency/invalid'],
      ['CNYX', 'currency/invalid'],
    ],
  ],
  [
    'Money',
    Money,
    [
      [{ amount: 1.5, currency: 'CNY' }, 'schema/wrong-type /amount'],
      [{ amount: 2 ** 53, currency: 'CNY' }, 'schema/too-big /amount'],
      [{ amount: -(2 ** 53), currency: 'CNY' }, 'schema/too-small /amount'],
      [
        { amount: '1', currency: 'yuan' },
        'schema/wrong-type /amount',
        'currency/invalid /currency',
      ],
      [{ amount: 1, currncy: 'CNY' }, 'schema/missing /currency', 'schema/unknown-key /currncy'],
      [{ amount: 1, currency: 'CNY', cents: 1 }, 'schema/unknown-key /cents'],
    ],
  ],
  ['RoundingMode', RoundingMode, [['halfup', 'schema/not-allowed']]],
  [
    'Facts',
    Facts,
    [
      [{ orders: [3] }, 'schema/wrong-type /orders'],
      [{ area: { name: 'north' } }, 'schema/wrong-type /area'],
      [{ orders: Number.NaN }, 'schema/wrong-type /orders'],
      [[], 'schema/wrong-type'],
    ],
  ],
  [
    'LocalText',
    LocalText,
    [
      [{ en: 1 }, 'schema/wrong-type /en'],
      [null, 'schema/wrong-type'],
    ],
  ],
  [
    'WorkCalendar',
    WorkCalendar,
    [
      [{}, 'schema/missing /workingWeek'],
      [{ workingWeek: [] }, 'schema/too-small /workingWeek'],
      [{ workingWeek: ['mon', 'mo'] }, 'schema/not-allowed /workingWeek/1'],
      [
        { workingWeek: ['mon'], holidays: [{ from: '2026-10-07', to: '2026-10-01' }] },
        'calendar/range-falls /holidays/0',
      ],
      [
        { workingWeek: ['mon'], absences: [{ repId: 'w', from: '2026-10-07', to: '2026-10-06' }] },
        'calendar/range-falls /absences/0',
      ],
      // A date that does not exist is reported as such, and nothing is computed on it.
      [
        { workingWeek: ['mon'], holidays: [{ from: '2025-02-29', to: '2025-02-01' }] },
        'date/invalid /holidays/0/from',
      ],
      [
        {
          workingWeek: ['mon'],
          holidays: [{ from: '2026-01-01' }, { from: '2026-10-01', to: '2026-10-07' }],
          extraWorkingDays: [{ on: '2026-09-30' }, { on: '2026-10-07' }],
        },
        'calendar/holiday-and-working-day /extraWorkingDays/1/on',
      ],
      [{ workingWeek: ['mon'], holiday: [] }, 'schema/unknown-key /holiday'],
    ],
  ],
]

describe.each(bad)('%s, when it is none', (_, schema, values) => {
  it.each(values.map(([value, ...problems]) => ({ value, problems })))(
    '$value: $problems',
    ({ value, problems }) => {
      expect(problemsIn(schema, value)).toEqual(problems)
    },
  )
})

describe('hostile names', () => {
  it('a fact called __proto__ gives nobody a prototype', () => {
    const outcome = parse(Facts, JSON.parse('{"__proto__":{"orders":9},"area":"north"}'))
    const facts = outcome.ok ? outcome.value : {}
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype)
    expect(facts['orders']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
