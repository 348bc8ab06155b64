import { describe, expect, it } from 'vitest'
import { GradingPolicy } from '../../grading/schema.js'
import { FactDeclarations } from '../conditions/declarations/schema.js'
import { RowTests } from '../conditions/decision-table/schema.js'
import { Condition } from '../conditions/schema.js'
import type { Problem } from '../reason.js'
import { Customer, Place, Rep } from '../records/schema.js'
import { ROUNDING_MODES } from '../rounding.js'
import { Facts, LocalText, Period, RoundingMode, WorkCalendar } from '../vocabulary/schema.js'
import { nearest, problemsOf } from './problems.js'
import { parse } from './schema.js'

type Schema = Parameters<typeof parse>[0]

const problemsIn = (schema: Schema, json: unknown): readonly Problem[] => {
  const outcome = parse(schema, json)
  return outcome.ok ? [] : outcome.problems
}
const codes = (schema: Schema, json: unknown) =>
  problemsIn(schema, json).map(({ code, path }) => `${code} ${path}`)

describe('the nearest known word', () => {
  it.each<[string, string[], string | null, string]>([
    ['intervall', ['interval', 'grade'], 'interval', 'one letter too many'],
    ['intrval', ['interval', 'grade'], 'interval', 'one too few'],
    ['atLesat', ['atMost', 'atLeast'], 'atLeast', 'two letters changed places'],
    ['Grade', ['grade'], 'grade', 'a capital'],
    ['al', ['any', 'all', 'not'], 'all', 'a short word may differ by one letter'],
    ['xy', ['is', 'in', 'on'], null, 'and not by two'],
    ['colour', ['grade', 'interval'], null, 'nothing near'],
    ['abc', ['abd', 'abe'], 'abd', 'of two equally near the first'],
    ['abc', ['abd', 'abc'], 'abc', 'the nearer of two'],
    ['', ['grade'], null, 'no word'],
    ['grade', [], null, 'no known words'],
  ])('%j among %j: %j (%s)', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })
})

describe('a problem says what is wrong, where, and what a remedy needs', () => {
  const visit = (entry: object) => ({
    id: 'c',
    name: 'Z',
    visits: [{ on: '2025-03-03', ...entry }],
  })
  const rep = (visitsPerDay: unknown) => ({ id: 'r', name: 'W', visitsPerDay })
  const known = ['on', 'kind', 'channel']

  it.each<[string, Schema, unknown, Problem]>([
    [
      'a misspelt key',
      Customer,
      visit({ chanel: 'call' }),
      {
        code: 'schema/unknown-key',
        path: '/visits/0/chanel',
        params: { key: 'chanel', nearest: 'channel', known },
      },
    ],
    [
      'a key of nowhere, with a slash in it',
      Customer,
      visit({ 'a/b': 1 }),
      {
        code: 'schema/unknown-key',
        path: '/visits/0/a~1b',
        params: { key: 'a/b', nearest: null, known },
      },
    ],
    [
      'a missing value',
      Rep,
      { id: 'r', name: 'W' },
      { code: 'schema/missing', path: '/visitsPerDay', params: { expected: 'number' } },
    ],
    [
      'a missing choice',
      RoundingMode,
      undefined,
      { code: 'schema/missing-choice', path: '', params: { allowed: [...ROUNDING_MODES] } },
    ],
    [
      'a value of another type',
      Rep,
      rep('7'),
      {
        code: 'schema/wrong-type',
        path: '/visitsPerDay',
        params: { expected: 'number', found: '7' },
      },
    ],
    [
      'a fraction for a whole number',
      Rep,
      rep(1.5),
      { code: 'schema/wrong-type', path: '/visitsPerDay', params: { expected: 'int', found: 1.5 } },
    ],
    [
      'null',
      Rep,
      rep(null),
      {
        code: 'schema/wrong-type',
        path: '/visitsPerDay',
        params: { expected: 'number', found: null },
      },
    ],
    [
      'not a number, which JSON cannot say',
      Rep,
      rep(Number.NaN),
      {
        code: 'schema/wrong-type',
        path: '/visitsPerDay',
        params: { expected: 'number', found: 'NaN' },
      },
    ],
    [
      'a list for an object',
      Customer,
      { id: 'c', name: 'Z', visits: [[]] },
      {
        code: 'schema/wrong-type',
        path: '/visits/0',
        params: { expected: 'object', found: 'array' },
      },
    ],
    [
      'a word that is not allowed',
      Customer,
      visit({ channel: 'calls' }),
      {
        code: 'schema/not-allowed',
        path: '/visits/0/channel',
        params: { found: 'calls', allowed: ['visit', 'call', 'event'], nearest: 'call' },
      },
    ],
    [
      'an object where a word is asked for',
      Customer,
      visit({ channel: { call: true } }),
      {
        code: 'schema/not-allowed',
        path: '/visits/0/channel',
        params: { found: 'object', allowed: ['visit', 'call', 'event'], nearest: null },
      },
    ],
    [
      'an interval of 0',
      Period,
      { days: 0 },
      { code: 'schema/too-small', path: '/days', params: { minimum: 1, found: 0, of: 'number' } },
    ],
    [
      'a latitude beyond the pole',
      Place,
      { latitude: 91 },
      {
        code: 'schema/too-big',
        path: '/latitude',
        params: { maximum: 90, found: 91, of: 'number' },
      },
    ],
    [
      'an empty list',
      WorkCalendar,
      { workingWeek: [] },
      {
        code: 'schema/too-small',
        path: '/workingWeek',
        params: { minimum: 1, found: 0, of: 'entries' },
      },
    ],
    [
      'an empty text',
      Customer,
      { id: '', name: 'Z' },
      { code: 'schema/too-small', path: '/id', params: { minimum: 1, found: 0, of: 'characters' } },
    ],
  ])('%s', (_, schema, json, problem) => {
    expect(problemsIn(schema, json)).toEqual([problem])
  })

  it('every problem is reported, not only the first', () => {
    const customer = { id: '', nme: 'Z', visits: [{ on: '2025-02-29' }, { channel: 'fax' }] }
    expect(codes(Customer, customer)).toEqual([
      'schema/too-small /id',
      'schema/missing /name',
      'date/invalid /visits/0/on',
      'schema/missing /visits/1/on',
      'schema/not-allowed /visits/1/channel',
      'schema/unknown-key /nme',
    ])
  })

  it('an issue that has no sentence of its own is still a problem', () => {
    const issue = { code: 'invalid_format', path: ['a', 0], message: '', input: 'y' }
    expect(problemsOf(issue, ['base'])).toEqual([
      { code: 'schema/invalid', path: '/base/a/0', params: { found: 'y' } },
    ])
  })

  it('long texts are cut, so that a sentence stays one', () => {
    const [problem] = problemsIn(Rep, rep('x'.repeat(1000)))
    expect(problem?.params['found']).toBe(`${'x'.repeat(80)}…`)
  })
})

describe('of a union the branch that was meant is reported', () => {
  it.each<[string, Schema, unknown, string[]]>([
    ['the right key with a bad value', Period, { weeks: 0 }, ['schema/too-small /weeks']],
    ['in the last branch', Period, { months: '3' }, ['schema/wrong-type /months']],
    [
      'a misspelt key: the branch with the nearest one',
      Period,
      { week: 1 },
      ['schema/missing /weeks', 'schema/unknown-key /week'],
    ],
    ['a key too many', Period, { days: 1, months: 1 }, ['schema/unknown-key /months']],
    ['nothing that any branch takes', Period, 7, ['schema/wrong-type ']],
    [
      'unions within unions, the path from the root',
      Condition,
      { any: [{ not: { all: [{ fact: 'x', atMost: true }] } }] },
      ['schema/wrong-type /any/0/not/all/0/atMost'],
    ],
    [
      'the branch that its field chose',
      GradingPolicy,
      { method: 'assigned', grades: [] },
      ['schema/too-small /grades'],
    ],
  ])('%s', (_, schema, json, expected) => {
    expect(codes(schema, json)).toEqual(expected)
  })

  it('a union that a field decides names what that field may be', () => {
    const allowed = ['assigned', 'scorecard', 'decision-table', 'rfm', 'pareto']
    expect(problemsIn(GradingPolicy, { method: 'scorecards' })).toEqual([
      {
        code: 'schema/not-allowed',
        path: '/method',
        params: { found: 'scorecards', allowed, nearest: 'scorecard' },
      },
    ])
    expect(problemsIn(GradingPolicy, {})).toEqual([
      { code: 'schema/missing-choice', path: '/method', params: { allowed } },
    ])
  })
})

describe('a key that every object has', () => {
  const row = '{"x": {"is": 1}, "__proto__": {"is": 2}}'

  it('is refused where names are free: it would be passed over in silence', () => {
    expect(problemsIn(RowTests, JSON.parse(row))).toEqual([
      {
        code: 'schema/reserved-key',
        path: '/__proto__',
        params: { found: 'object', key: '__proto__' },
      },
    ])
    const customer: unknown = JSON.parse('{"id": "c", "name": "Z", "facts": {"__proto__": 1}}')
    expect(codes(Customer, customer)).toEqual(['schema/reserved-key /facts/__proto__'])
  })

  it.each<[string, Schema, string]>([
    ['tests of a row', RowTests, row],
    ['facts', Facts, '{"__proto__": 1}'],
    ['declarations', FactDeclarations, '{"__proto__": {"type": "number"}}'],
    ['languages', LocalText, '{"en": "x", "__proto__": "y"}'],
  ])('is refused by the schema itself, for whoever does not come through parse: %s', (...args) => {
    const [, schema, json] = args
    expect(schema.safeParse(JSON.parse(json)).success).toBe(false)
    expect(schema.safeParse(JSON.parse('{}')).success).toBe(true)
  })

  it('is not known where they are not, and said once', () => {
    expect(codes(Place, JSON.parse('{"__proto__": 1}'))).toEqual(['schema/unknown-key /__proto__'])
  })

  it('may be a name when JavaScript does not keep it for itself', () => {
    expect(problemsIn(RowTests, { constructor: { is: 1 }, toString: { is: 2 } })).toEqual([])
  })
})

describe('problems are plain data', () => {
  it.each<[unknown]>([
    [{ workingWeek: [Number.NaN, Number.POSITIVE_INFINITY] }],
    [{ workingWeek: { length: 1 } }],
    [{ workingWeek: [() => 1, undefined, 10n, Symbol('x')] }],
    [JSON.parse('{"workingWeek":["mon"],"__proto__":1,"constructor":2,"":3}')],
    [undefined],
    [null],
  ])('%o', (json) => {
    const problems = problemsIn(WorkCalendar, json)
    expect(problems.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })
})
