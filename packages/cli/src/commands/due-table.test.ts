import { carDealer } from '@fieldbook/core/presets/car-dealer'
import type { Customer } from '@fieldbook/core/shared'
import { visitDue } from '@fieldbook/core/visits'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../output/text-width.js'
import { LANGUAGES, type Session } from '../session.js'
import { dueTable } from './due-table.js'
import type { DueAnswer } from './due.js'

const { visits: policy } = carDealer

const customers: Customer[] = [
  { id: 'c1', name: '王芳', grade: 'A', repId: 'r1', lastVisitOn: '2026-11-18' },
  {
    id: 'c2',
    name: 'A company with a name that no terminal has room for, Limited',
    grade: 'B',
    lastVisitOn: '2026-11-01',
  },
  { id: 'c3', name: '李强', grade: 'C', repId: 'r1', lastVisitOn: '2026-11-20' },
  { id: 'c4', name: '陈静', grade: 'A', repId: 'r2', lastVisitOn: '2026-11-19' },
]
const answers = customers.map((customer): DueAnswer => {
  return { customer, due: visitDue(customer, policy, { today: '2026-11-21' }), findings: [] }
})

async function table(limit: number, session: Partial<Session> = {}): Promise<string[]> {
  const whole = { ...LANGUAGES.en, hasReasons: false, terminalWidth: 80, ...session }
  let text = ''
  const batches = (async function* () {
    yield await Promise.resolve(answers)
  })()
  for await (const part of dueTable(batches, limit, {
    ...whole,
    emphasise: (title) => title,
  } as Session)) {
    text += part
  }
  return text.split('\n')
}

describe('who is due, for a person', () => {
  test('the most urgent first, and nobody who is not due', async () => {
    const ids = (await table(50)).flatMap((line) => /\bc\d\b/.exec(line)?.[0] ?? [])
    expect(ids).toEqual(['c2', 'c1', 'c4'])
  })

  test('at most so many, and how many there are', async () => {
    const lines = await table(1)
    expect(lines.join('\n')).toContain('1 of 3 shown')
    expect(lines.at(-2)).toBe('4 customers: 2 overdue, 1 due, 1 not due yet.')
  })

  test.each(['en', 'zh-CN'] as const)('fits 80 columns, reasons and all, in %s', async (locale) => {
    const lines = await table(50, { ...LANGUAGES[locale], hasReasons: true })
    expect(lines.filter((line) => textWidth(line) > 80)).toEqual([])
    expect(lines.filter((line) => /^ {4}(?:Grade B|B级)/.test(line))).toHaveLength(1)
  })
})
