import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../shared/index.js'
import { explain } from './catalogue.js'
import { en } from './en.js'
import { zhCN } from './zh-CN.js'

const source = fileURLToPath(new URL('..', import.meta.url))

/** Every code that the sources of the core can put into an answer: `code: 'module/name'`. */
function codesInSources(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test') && !file.startsWith('messages'),
  )
  const codes = files.flatMap((file) => {
    const text = readFileSync(`${source}/${file}`, 'utf8')
    const inObjects = text.matchAll(
      /code: (?:[\w ]+ \? )?'([a-z]+\/[a-z-]+)'(?: : '([a-z]+\/[a-z-]+)')?/g,
    )
    const inChecks = text.matchAll(/check\([^']*'([a-z]+\/[a-z-]+)'/gs)
    return [...inObjects, ...inChecks].flatMap(([, first, second]) => [first, second])
  })
  return [...new Set(codes.filter((code) => code !== undefined))]
}

describe('the catalogues', () => {
  it.each([en, zhCN])('$locale has a sentence for every code of the core', ({ sentences }) => {
    const codes = codesInSources()
    expect(codes.length).toBeGreaterThan(70)
    expect(codes.filter((code) => !Object.hasOwn(sentences, code))).toEqual([])
  })

  it('both languages speak of the same things', () => {
    expect(Object.keys(zhCN.sentences).sort()).toEqual(Object.keys(en.sentences).sort())
  })

  it('Chinese sentences use full-width punctuation', () => {
    const files = [
      'shared',
      'grading',
      'grading/standing',
      'grading/steps',
      'pricing/lint',
      'visits',
      'pricing',
      'rulebook',
      'activity',
    ].map((module) => readFileSync(`${source}/messages/${module}/zh-CN.ts`, 'utf8'))
    const halfWidth = files.join('\n').match(/[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/g)
    expect(halfWidth).toBeNull()
  })
})

describe('explain', () => {
  it('says the same reason in both languages', () => {
    const reason = {
      code: 'visits/cadence',
      rule: '/cadences/1',
      every: { days: 2 },
      since: '2025-03-03',
      start: 'visit',
      dueOn: '2025-03-05',
      grade: 'A',
    }
    expect(explain(reason, en)).toBe(
      'Grade A: at least one visit every 2 days; last visit on Mon 3 Mar 2025, so due on Wed 5 Mar 2025.',
    )
    expect(explain(reason, zhCN)).toBe(
      'A级客户至少每2天拜访一次；上次拜访为2025年3月3日 周一，最迟应于2025年3月5日 周三拜访。',
    )
  })

  it('counts in the singular where there is one', () => {
    expect(explain({ code: 'visits/overdue', days: 1 } as never, en)).toBe('Overdue by 1 day.')
    expect(explain({ code: 'visits/overdue', days: 2 } as never, en)).toBe('Overdue by 2 days.')
  })

  it('a later catalogue overrides an earlier one', () => {
    const house = { locale: 'en', sentences: { 'visits/due-today': () => 'Today!' } }
    expect(explain({ code: 'visits/due-today' }, [en, house])).toBe('Today!')
    expect(explain({ code: 'visits/no-rep' }, [en, house])).toBe(
      explain({ code: 'visits/no-rep' }, en),
    )
  })

  it('a code that nobody knows is an error with its name, whatever every object inherits', () => {
    expect(() => explain({ code: 'visits/nonsense' }, en)).toThrow(InvariantError)
    expect(() => explain({ code: 'toString' }, en)).toThrow(InvariantError)
  })
})

describe('a counter-example', () => {
  it.each([
    [en, '“constructor” = 1'],
    [zhCN, '“constructor”'],
  ])('calls a fact without a name by its own, whatever every object has', (catalogue, expected) => {
    const example = { code: 'conditions/counter-example', facts: { constructor: 1 }, names: {} }
    expect(explain(example, catalogue)).toContain(expected)
  })
})
