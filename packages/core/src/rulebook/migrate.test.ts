import { describe, expect, it } from 'vitest'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import { carDealer } from '../presets/car-dealer.js'
import { migrated, MIGRATIONS, type Migration } from './migrate.js'
import { parseRulebook } from './parse-rulebook.js'
import { RULEBOOK_FORMAT } from './schema.js'

// Formats that never were: 1 called the title a name, 2 counted the floor in days.
const invented: readonly Migration[] = [
  ({ name, ...others }) => ({ ...others, format: 2, title: name }),
  ({ floor, ...others }) => ({ ...others, format: 3, visits: { floor: { every: floor } } }),
]
const inventedFormat = (json: unknown) => migrated(json, invented, 3)

describe('migrated', () => {
  it('takes an old document step by step to the present format (RULES #4)', () => {
    const old = { format: 1, name: 'House rules', floor: 90 }
    expect(inventedFormat(old)).toEqual({
      ok: true,
      value: { format: 3, title: 'House rules', visits: { floor: { every: 90 } } },
    })
    expect(old).toEqual({ format: 1, name: 'House rules', floor: 90 })
  })

  it('begins with the step of its own format', () => {
    expect(inventedFormat({ format: 2, title: 'House rules', floor: 90 })).toEqual({
      ok: true,
      value: { format: 3, title: 'House rules', visits: { floor: { every: 90 } } },
    })
  })

  it('leaves a document of the present format as it is', () => {
    const present = { format: 3, anything: true }
    const outcome = inventedFormat(present)
    expect(outcome.ok && outcome.value).toBe(present)
  })

  it('leaves it to the schema to miss a format', () => {
    for (const json of [{}, null, 'text', []]) {
      expect(inventedFormat(json)).toEqual({ ok: true, value: json })
    }
  })

  it('refuses a newer one by its number (RULES #3)', () => {
    expect(inventedFormat({ format: 4 })).toEqual({
      ok: false,
      problems: [
        { code: 'rulebook/newer-format', path: '/format', params: { found: 4, supported: 3 } },
      ],
    })
  })
})

describe('the formats there are', () => {
  it('has one migration for every format but the present one (RULES #4)', () => {
    expect(MIGRATIONS).toHaveLength(RULEBOOK_FORMAT - 1)
  })
})

describe('parseRulebook', () => {
  it.each([0, -1, 1.5, 2.5, '1', '2', null, true, [1], { major: 1 }])(
    'the format %j never was, and is refused with what to write (RULES #3)',
    (format) => {
      const outcome = parseRulebook({ ...carDealer, format })
      const [problem, ...others] = outcome.ok ? [] : outcome.problems
      expect(others).toEqual([])
      expect(problem).toMatchObject({ code: 'rulebook/no-such-format', path: '/format' })
      expect(problem?.params).toMatchObject({ present: RULEBOOK_FORMAT })
      expect(explain(problem ?? { code: '' }, en)).toMatch(
        /^There is no format .+\. Write the number .+; the present one is 1\.$/,
      )
      expect(explain(problem ?? { code: '' }, zhCN)).toMatch(
        /^没有.+这一格式版本.*目前的版本为1。$/,
      )
    },
  )

  it('a document without a format is told to name it', () => {
    const { format: _, ...others } = carDealer
    expect(parseRulebook(others)).toEqual({
      ok: false,
      problems: [{ code: 'schema/missing-choice', path: '/format', params: { allowed: [1] } }],
    })
  })
})
