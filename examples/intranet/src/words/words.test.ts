import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../list/fault.js'
import { en } from './en.js'
import { pageInChinese } from './page-zh-CN.js'
import { zhCN } from './zh-CN.js'

const page = readFileSync(new URL('../../page/index.html', import.meta.url), 'utf8')

test('every text on the page has its Chinese, and no Chinese is left over', () => {
  const names = [...page.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, name = '']) => name)
  expect([...new Set(names)].sort()).toEqual(Object.keys(pageInChinese).sort())
})

test('a text of one name is the same everywhere', () => {
  const texts = [...page.matchAll(/data-text="(\w+)"[^>]*>\s*([^<]+?)\s*</g)]
  const pairs = texts.map(([, name = '', text = '']) => `${name} ${text.replaceAll(/\s+/g, ' ')}`)
  const names = texts.map(([, name]) => name)
  expect(new Set(pairs).size).toBe(new Set(names).size)
})

const reps = [{ id: 'r1', name: '陈静' }]
const faults: Fault[] = [
  { kind: 'missing-columns', line: 7, columns: [['id', '客户编号']] },
  { kind: 'repeated-column', line: 7, column: '级别' },
  { kind: 'open-quote', line: 7 },
  { kind: 'cells', line: 7, found: 3, expected: 2 },
  { kind: 'not-utf8', line: 7 },
  { kind: 'repeated-id', line: 7, column: '级别', id: 'c1', firstLine: 2 },
  { kind: 'unknown-rep', line: 7, column: '级别', found: 'r9', reps },
  { kind: 'cell', line: 7, column: '级别', problem: missing() },
]

describe.each([
  ['en', en, 'Line 7', 'column “级别”'],
  ['zh-CN', zhCN, '第7行', '“级别”列'],
] as const)('what is wrong with a list, in %s', (_, words, line, column) => {
  test.each(faults)('$kind', (fault) => {
    const sentence = words.fault(fault)
    expect(sentence).toContain(line)
    if ('column' in fault) expect(sentence).toContain(column)
    // What it is, and what to do about it.
    expect(sentence).toMatch(/[.，。；].+[.。]$/)
  })
})

test('Chinese has no space at figures and Latin letters, and its own punctuation', () => {
  const day = new Date('2026-09-14')
  const { saving, columns, fault, ...rest } = zhCN
  const texts = [
    ...Object.values(pageInChinese),
    ...Object.values(saving),
    ...Object.values(columns),
    ...faults.map(fault),
    ...[{ kind: 'empty' } as const, { kind: 'too-big', megabytes: 2 } as const].map(fault),
    ...[rest.asOf(day), rest.team(104, 4), rest.list('a.csv'), rest.list(null)],
    ...[rest.unread(['a', 'b']), rest.refused('a.csv'), rest.more(3), rest.needed(columns.id)],
    ...[rest.unavailable, rest.closed, rest.noteSent],
  ]
  // A date has a space before its weekday.
  const wrong = /(?<!日)(?<=\p{Script=Han}) | (?!周)(?=\p{Script=Han})|\p{Script=Han}[,.:;!?()"]/u
  expect(texts.filter((text) => wrong.test(text))).toEqual([])
})

test('a name that turns the direction of text is kept to itself', () => {
  const hostile = 'a\u202eb\u2066c'
  expect(en.refused(hostile)).toBe('\u2068abc\u2069 cannot be planned. The plan is as it was.')
})

function missing(): { code: string } {
  const problem = { code: 'schema/missing', path: '/name', params: { expected: 'string' } }
  return problem
}
