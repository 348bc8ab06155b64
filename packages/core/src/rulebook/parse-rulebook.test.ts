import { describe, expect, it } from 'vitest'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import { carDealer } from '../presets/car-dealer.js'
import { wholesaler } from '../presets/wholesaler.js'
import { parseRulebook } from './parse-rulebook.js'
import { rulebookJsonSchema } from './rulebook-json-schema.js'

type Json = Record<string, unknown>

/** The car dealer's rulebook with one part replaced. */
function rulebook(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(carDealer) as unknown as Json
  const parent = path.slice(0, -1).reduce((part, key) => part[key] as Json, copy)
  const last = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else parent[last] = value
  return copy
}

function problemsOf(json: unknown) {
  const outcome = parseRulebook(json)
  return outcome.ok ? [] : outcome.problems
}

describe('parseRulebook', () => {
  it('gives a good rulebook back as it was, from JSON text', () => {
    const json: unknown = JSON.parse(JSON.stringify(carDealer))
    expect(parseRulebook(json)).toEqual({ ok: true, value: carDealer })
  })

  it.each([
    {
      what: 'a misspelt key',
      json: rulebook(['visits', 'cadences', 0, 'evry'], { days: 7 }),
      path: '/visits/cadences/0/evry',
      code: 'schema/unknown-key',
      en: 'Did you mean “every”?',
      zh: '是否应为“every”？',
    },
    {
      what: 'a grade that is missing from the list',
      json: rulebook(['visits', 'cadences', 3, 'grade'], 'D'),
      path: '/visits/cadences/3/grade',
      code: 'rulebook/unknown-grade',
      en: 'Use “O”, “A”, “B”, or “C”, or add it there.',
      zh: '请改为“O”、“A”、“B”或“C”，或在那里增加该级别。',
    },
    {
      what: 'a grade that no cadence visits',
      json: rulebook(['visits', 'cadences', 3, 'grade'], 'B'),
      path: '/visits/cadences',
      code: 'rulebook/grade-without-cadence',
      en: 'No cadence says how often to visit “C”.',
      zh: '没有规定“C”级客户的拜访频率。',
    },
    {
      what: 'an interval of 0',
      json: rulebook(['visits', 'cadences', 1, 'every'], { days: 0 }),
      path: '/visits/cadences/1/every/days',
      code: 'schema/too-small',
      en: '0 is too small. Write 1 or more.',
      zh: '0太小，请填写不小于1的数。',
    },
    {
      what: 'a phase that follows itself',
      json: rulebook(['visits', 'phases', 0, 'then'], 'new-owner'),
      path: '/visits/phases/0/then',
      code: 'visits/phase-follows-itself',
      en: 'follows itself. Let "then" lead on to a later phase',
      zh: '的后续又回到自身。请让 "then" 指向后面的阶段',
    },
    {
      what: 'a newer format, by name and before anything else',
      json: { format: 2, rules: [] },
      path: '/format',
      code: 'rulebook/newer-format',
      en: 'is of format 2, and this version reads up to format 1. Update Fieldbook.',
      zh: '格式版本为2，当前版本最高支持1。请升级 Fieldbook。',
    },
    {
      what: 'a holiday whose date does not exist',
      json: rulebook(['calendar', 'holidays'], [{ from: '2025-02-30' }]),
      path: '/calendar/holidays/0/from',
      code: 'date/invalid',
      en: 'Write year, month and day as YYYY-MM-DD',
      zh: '请按“年-月-日”填写',
    },
    {
      what: 'a missing floor',
      json: rulebook(['visits', 'floor'], undefined),
      path: '/visits/floor',
      code: 'schema/missing',
      en: 'This is missing. Add an object { … }.',
      zh: '此项缺失，请填写对象 { … }。',
    },
    {
      what: 'a deadline of no hours',
      json: rulebook(['visits', 'firstContact', 'withinHours'], 0),
      path: '/visits/firstContact/withinHours',
      code: 'schema/not-above',
      en: '0 is too small. Write more than 0.',
      zh: '0太小，请填写大于0的数。',
    },
  ])('$what: refused with its path and its remedy in both languages', (wrong) => {
    const problem = problemsOf(wrong.json).find(({ code }) => code === wrong.code)
    if (problem === undefined)
      throw new Error(`no ${wrong.code}: ${JSON.stringify(problemsOf(wrong.json))}`)
    expect(problem.path).toBe(wrong.path)
    expect(explain(problem, en)).toContain(wrong.en)
    expect(explain(problem, zhCN)).toContain(wrong.zh)
  })

  it('a longer ring of phases is found too', () => {
    const phases = [
      { id: 'a', startsOn: 'deliveredOn', lasts: { months: 1 }, then: 'b' },
      { id: 'b', lasts: { months: 1 }, then: 'c' },
      { id: 'c', lasts: { months: 1 }, then: 'b' },
    ]
    const found = problemsOf(rulebook(['visits', 'phases'], phases)).map(
      ({ code, path }) => `${path} ${code}`,
    )
    expect(found).toContain('/visits/phases/1/then visits/phase-follows-itself')
    expect(found).toContain('/visits/phases/2/then visits/phase-follows-itself')
  })

  it('a document that is nested without end is refused, not run into', () => {
    const nested = Array.from({ length: 100_000 }).reduce<object>((not) => ({ not }), { all: [] })
    const [problem] = problemsOf(rulebook(['visits', 'cadences', 0, 'when'], nested))
    expect(problem).toEqual({ code: 'schema/too-deep', path: '', params: { maximum: 100 } })
    expect(explain(problem ?? { code: '' }, en)).toContain('Nest less.')
    expect(explain(problem ?? { code: '' }, zhCN)).toContain('请减少嵌套')
  })

  it('holds who may confirm a loss, and how files are numbered', () => {
    const standing = { mayConfirmLoss: ['supervisor'], fileNumbers: { restart: 'never' } }
    expect(problemsOf({ ...carDealer, standing })).toEqual([])
    expect(
      problemsOf({ ...carDealer, standing: { fileNumbers: { restart: 'weekly' } } }),
    ).toMatchObject([{ code: 'schema/not-allowed', path: '/standing/fileNumbers/restart' }])
  })

  it('lists all problems of a document at once', () => {
    const json = {
      ...(rulebook(['currency'], 'yuan') as Json),
      effectiveFrom: '1.1.2025',
      titel: 'x',
    }
    expect(
      problemsOf(json)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/currency', '/effectiveFrom', '/titel'])
  })

  it('the grades of all five methods are those that visits know (RULES #2)', () => {
    const grades = [{ id: 'A' }, { id: 'B' }]
    const bands = [
      { grade: 'A', atLeast: 1 },
      { grade: 'B', atLeast: 0 },
    ]
    const methods = [
      { method: 'assigned' },
      { method: 'scorecard', criteria: [{ id: 'c', fact: 'x', weight: 1, max: 5 }], bands },
      { method: 'decision-table', hitPolicy: 'first', rows: [{ when: {}, grade: 'A' }] },
      {
        method: 'rfm',
        recency: { fact: 'r', thresholds: [30] },
        frequency: { fact: 'f', thresholds: [5] },
        monetary: { fact: 'm', thresholds: [100] },
        segments: [{ id: 'all', grade: 'A' }],
      },
      {
        method: 'pareto',
        fact: 'x',
        classes: [
          { grade: 'A', upTo: 0.8 },
          { grade: 'B', upTo: 1 },
        ],
      },
    ]
    const floor = { every: { days: 90 } }
    const every = { days: 7 }
    for (const method of methods) {
      const grading = { ...method, grades }
      const found = (...of: readonly string[]) => {
        const cadences = of.map((grade) => ({ grade, every }))
        return problemsOf({ ...carDealer, grading, visits: { cadences, floor } }).map(
          ({ code }) => code,
        )
      }
      expect(found('A', 'B')).toEqual([])
      expect(found('A', 'B', 'C')).toEqual(['rulebook/unknown-grade'])
      expect(found('A')).toEqual(['rulebook/grade-without-cadence'])
    }
  })

  it('what grading declares of a fact holds for visits too (RULES #2)', () => {
    const visits = {
      ...wholesaler.visits,
      phases: [{ id: 'owner', startsOn: 'paymentDays' }],
      cadences: [
        ...wholesaler.visits.cadences,
        {
          when: { any: [{ not: { fact: 'orders12Months', after: '2026-01-01' } }] },
          every: { days: 7 },
        },
        { when: { fact: 'ownFact', is: 'anything' }, every: { days: 7 } },
      ],
    }
    const found = problemsOf({ ...wholesaler, visits })
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/visits/cadences/4/when/any/0/not/after conditions/test-does-not-fit-type',
      '/visits/phases/0/startsOn conditions/test-does-not-fit-type',
    ])
  })

  it.each([null, 42, 'rulebook', [], {}])('%j is no rulebook', (json) => {
    expect(parseRulebook(json).ok).toBe(false)
  })

  it('problems are plain data', () => {
    const problems = problemsOf(rulebook(['visits', 'cadences', 0, 'evry'], { days: 7 }))
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems)
  })
})

describe('rulebookJsonSchema', () => {
  it('is plain JSON that forbids unknown keys and describes both modules', () => {
    const schema = rulebookJsonSchema()
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: { grading: {}, visits: { properties: { cadences: { type: 'array' } } } },
    })
  })
})
