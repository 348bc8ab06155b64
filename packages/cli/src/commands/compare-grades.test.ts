import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareGradings, gradeCustomers } from '@fieldbook/core/grading'
import { parseRulebook } from '@fieldbook/core/rulebook'
import type { Customer } from '@fieldbook/core/shared'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../session.js'
import { objects, runIn, temporaryFolder } from '../testing/command.js'
import { scorecard, today } from '../testing/sample.js'
import { migrationText } from './migration-text.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[], input = '') => runIn(folder, args, input)

const sinceOrder = (days: number) => ({
  ...scorecard,
  grading: {
    ...scorecard.grading,
    criteria: [
      {
        id: 'recent',
        fact: 'lastOrderOn',
        weight: 1,
        points: [{ daysAgo: { atMost: days }, points: 1 }, { points: 0 }],
      },
    ],
  },
})
writeFileSync(join(folder, 'now.json'), JSON.stringify(sinceOrder(30)))
writeFileSync(join(folder, 'next.json'), JSON.stringify(sinceOrder(60)))

const customers: Customer[] = [
  { id: 'c1', name: 'Harbour Motors', facts: { lastOrderOn: '2026-11-01' } },
  { id: 'c2', name: '王芳', facts: { lastOrderOn: '2026-10-10' } },
  { id: 'c3', name: 'Kinver Gears', facts: { lastOrderOn: '2026-10-01' } },
  { id: 'c4', name: '李强' },
]
const sheet = `id,name,lastOrderOn\n${customers
  .map(({ id, name, facts }) => `${id},${name},${String(facts?.['lastOrderOn'] ?? '')}\n`)
  .join('')}`
const compare = ['grade', ...today, '--rulebook', 'now.json', '--compare', 'next.json']

function policyOf(json: unknown) {
  const outcome = parseRulebook(json)
  const grading = outcome.ok ? outcome.value.grading : undefined
  if (grading === undefined) throw new Error('no policy')
  return grading
}

function comparison() {
  const circumstances = { today: '2026-11-21' } as const
  const before = { policy: policyOf(sinceOrder(30)), circumstances }
  const after = { policy: policyOf(sinceOrder(60)), circumstances }
  const [left, right] = [before, after].map(({ policy }) =>
    gradeCustomers(customers, policy, circumstances),
  )
  if (left === undefined || right === undefined) throw new Error('no books')
  return { customers, before, after, migration: compareGradings(left, right) }
}

function text(locale: 'en' | 'zh-CN', limit = 50, hasReasons = false): string {
  const session = { ...LANGUAGES[locale], hasReasons, terminalWidth: 100 }
  const emphasise = (title: string) => title
  return [...migrationText(comparison(), limit, { ...session, emphasise })].join('')
}

describe('grade --compare', () => {
  test('answers who moves by another rulebook, as the core does', () => {
    const { status, stdout, stderr } = fieldbook(compare, sheet)
    expect(status).toBe(0)
    expect(objects(stdout)).toEqual([comparison().migration])
    expect(stderr).toContain('note: 2 findings in the two gradings together')
  })

  test('or on another day, with another rulebook or without', () => {
    const later = ['grade', ...today, '--rulebook', 'now.json', '--compare-today', '2026-12-21']
    expect(objects(fieldbook(later, sheet).stdout)).toMatchObject([
      { moves: [{ customerId: 'c1', from: 'A', to: 'B' }], improved: 0, worsened: 1 },
    ])
    const both = [...compare, '--compare-today', '2026-12-09']
    expect(objects(fieldbook(both, sheet).stdout)).toMatchObject([
      { moves: [{ customerId: 'c2', from: 'B', to: 'A' }] },
    ])
  })

  test('shows a person a table that sums, and who moves by which rules', () => {
    expect(text('en')).toBe(
      [
        'from ↓ to →  A  B  –  all',
        '───────────  ─  ─  ─  ───',
        'A            1  ·  ·    1',
        'B            2  ·  ·    2',
        '–            ·  ·  1    1',
        'all          3  ·  1    4',
        '',
        'Customer      Id  Before  After  Rule before       Rule after',
        '────────────  ──  ──────  ─────  ────────────────  ────────────────',
        '王芳          c2  B       A      /grading/bands/1  /grading/bands/0',
        'Kinver Gears  c3  B       A      /grading/bands/1  /grading/bands/0',
        '',
        '4 customers: 2 stay, 2 move (2 up, 0 down).',
        '',
      ].join('\n'),
    )
    expect(text('zh-CN')).toMatch(/共4位客户：2位级别不变，2位级别改变（升级2位，降级0位）。\n$/)
  })

  test('shows so many as it is told, and with --reasons why', () => {
    expect(text('en', 1)).toContain('… 1 of 2 shown')
    expect(text('en', 1)).not.toContain('Kinver Gears')
    const explained = text('en', 1, true)
    expect(explained).toContain('    Before: recent: 0 of 1 points')
    expect(explained).toContain('    After: recent: 1 of 1 points')
    expect(text('zh-CN', 1, true)).toContain('    原级别：recent：得0分')
  })

  test('of nobody, nobody moves', () => {
    expect(fieldbook(compare, 'id,name,lastOrderOn\n').stdout).toContain('"moves":[]')
  })

  test.each([
    ['with --merge', [...compare, '--merge'], 2, '--merge'],
    ['with a day that is none', [...compare, '--compare-today', 'soon'], 2, '--compare-today'],
    ['with a rulebook that is not there', [...compare.slice(0, -1), 'no.json'], 4, 'no.json'],
    ['with itself as the output', [...compare, '--output', 'next.json'], 2, 'next.json'],
  ])('%s it ends with its exit code', (_title, args, code, said) => {
    const { status, stdout, stderr } = fieldbook(args, sheet)
    expect({ status, stdout }).toEqual({ status: code, stdout: '' })
    expect(stderr).toContain(said)
  })

  test('a rulebook that grades nobody cannot be compared with', () => {
    const { grading: _, ...without } = sinceOrder(30)
    writeFileSync(join(folder, 'without.json'), JSON.stringify(without))
    const { status, stderr } = fieldbook([...compare.slice(0, -1), 'without.json'], sheet)
    expect(status).toBe(3)
    expect(stderr).toContain('"grading"')
  })
})
