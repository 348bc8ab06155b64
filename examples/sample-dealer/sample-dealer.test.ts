import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseRulebook } from '@fieldbook/core/rulebook'
import { describe, expect, test } from 'vitest'
import { widthOf } from './columns.mjs'
import { fieldbook } from './fieldbook.mjs'
import { sampleFiles } from './generate.mjs'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

test.each(Object.entries(sampleFiles()))('%s is what the generator makes', (name, text) => {
  expect(read(name)).toBe(text)
})

test('the rulebook is sound', () => {
  expect(parseRulebook(JSON.parse(read('rulebook.json')))).toMatchObject({ ok: true })
})

test('no row is refused, and there are 240 customers', () => {
  const rules = ['--rulebook', 'rulebook.json', '--today', '2026-09-14']
  expect(fieldbook('due', 'customers.csv', ...rules)).toHaveLength(240)
})

describe.each(['en', 'zh-CN'])('the digest in %s', (locale) => {
  const lines = digest(['--locale', locale])
  const figures = lines.flatMap((line) => {
    const found = /^ {2,4}\S.*? {2,}(\d+)(?: {2}.*(\d+)\D+(\d+)\D*)?$/.exec(line)
    return found === null ? [] : [Number(found[1])]
  })

  test('adds up: grades to customers, due states to customers, planned and not planned to due', () => {
    const [grades, states] = [figures.slice(0, 5), figures.slice(5, 8)]
    const [fallDue, planned, notPlanned, ...reasons] = figures.slice(8)
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    expect(sum(grades)).toBe(240)
    expect(sum(states)).toBe(240)
    expect((planned ?? 0) + (notPlanned ?? 0)).toBe(fallDue)
    expect(sum(reasons)).toBe(notPlanned)
  })

  test('has something of everything, so that it shows what there is', () => {
    expect(figures.length).toBeGreaterThanOrEqual(13)
    for (const figure of figures) expect(figure).toBeGreaterThan(0)
  })

  test('shows the first day of one consultant, with a reason under every visit', () => {
    const visits = Number(/(\d+)(?: visits|次拜访)$/.exec(lines.find(isFirstDay) ?? '')?.[1])
    const day = lines.slice(lines.findIndex(isFirstDay) + 1)
    const entries = day
      .join('\n')
      .split('\n\n')
      .filter((entry) => entry.trim() !== '')
    expect(entries).toHaveLength(visits)
    for (const entry of entries) expect(entry).toMatch(/c\d{3}\n {4}\S/)
  })

  test('fits 80 columns', () => {
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([])
  })
})

test('the language of the environment is respected', { timeout: 60_000 }, () => {
  expect(digest([], 'zh_CN.UTF-8')).toEqual(digest(['--locale', 'zh-CN']))
})

function isFirstDay(line: string): boolean {
  return /^First day of|的第一天/.test(line)
}

function digest(args: readonly string[], language = 'C'): string[] {
  const script = new URL('digest.mjs', import.meta.url).pathname
  const env = { ...process.env, LC_ALL: language }
  return execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', env }).split('\n')
}
