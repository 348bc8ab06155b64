import { readFileSync } from 'node:fs'
import { parseRulebook } from '@fieldbook/core/rulebook'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.js'
import type { Fault } from './fault.js'
import { readCustomers, type Team } from './read-customers.js'

const dealer = new URL('../../../sample-dealer/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, dealer), 'utf8')
const rulebook = parseRulebook(JSON.parse(text('rulebook.json')))
if (!rulebook.ok) throw new Error('The rulebook of the sample is sound.')

const team: Team = {
  rulebook: rulebook.value,
  circumstances: { today: '2026-09-14' },
  reps: [
    { id: 'r1', name: '陈静', visitsPerDay: 9 },
    { id: 'r2', name: '刘洋', visitsPerDay: 9 },
  ],
}

describe('a list that can be planned', () => {
  test('the sample', () => {
    const reps = ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id, name: id, visitsPerDay: 9 }))
    const list = readCustomers(text('customers.csv'), { ...team, reps })
    expect(list).toMatchObject({ ok: true, value: { unread: [] } })
    expect(list.ok && list.value.customers).toHaveLength(240)
  })

  test('every column is read into its field, an empty cell is none', () => {
    const list = readCustomers(
      [
        'id,name,repId,grade,lastVisitOn,firstContactAt,gradeConfirmedAt,deliveredOn,standing,area',
        'c1,Mei,r1,A,2026-09-10,2026-09-01T09:00:00+08:00,2026-09-01T15:00:00+08:00,2026-08-01,prospect,West',
        'c2,Lin,,,,,,,,',
      ].join('\n'),
      team,
    )
    expect(list.ok && list.value.customers).toEqual([
      {
        id: 'c1',
        name: 'Mei',
        repId: 'r1',
        grade: 'A',
        lastVisitOn: '2026-09-10',
        firstContactAt: '2026-09-01T09:00:00+08:00',
        gradeConfirmedAt: '2026-09-01T15:00:00+08:00',
        facts: { deliveredOn: '2026-08-01' },
        standing: 'prospect',
        place: { area: 'West' },
      },
      { id: 'c2', name: 'Lin' },
    ])
  })

  test.each([
    ['in Chinese, the consultant by name', '客户编号,客户名称,销售顾问\nc1,王伟,陈静\n'],
    ['in any case, with blanks around', 'ID , Name,REPID\n c1 ,王伟, r1\n'],
    ['with a byte order mark', '\ufeffid,name,repId\nc1,王伟,r1'],
    ['with semicolons', 'id;name;repId\nc1;王伟;r1\n'],
    ['with tabs', 'id\tname\trepId\nc1\t王伟\tr1\n'],
    ['with the line ends of Windows, and empty lines', 'id,name,repId\r\n\r\nc1,王伟,r1\r\n,,\r\n'],
    ['with a column without a name', 'id,name,repId,\nc1,王伟,r1,x\n'],
  ])('%s', async (_, csv) => {
    const decoded = await decode(new Blob([csv]))
    const list = readCustomers(decoded.ok ? decoded.value : '', team)
    expect(list.ok && list.value.customers).toEqual([{ id: 'c1', name: '王伟', repId: 'r1' }])
  })

  test('columns that are not read are named', () => {
    const list = readCustomers('id,name,repId,phone,lastVist\nc1,Mei,r1,1,2\n', team)
    expect(list.ok && list.value.unread).toEqual(['phone', 'lastVist'])
  })
})

describe('hostile cells stay text', () => {
  test.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['bidi controls', 'abc\u202edef\u2066'],
    ['10,000 characters', '长'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['right to left', 'שלום עולם, مرحبا'],
    ['a formula', '=1+1'],
    ['quotes, commas and lines', 'a "b", c\nd'],
    ['words that objects know', '__proto__'],
  ])('%s', (_, name) => {
    const csv = `id,name,repId\nc1,"${name.replaceAll('"', '""')}",r1\n`
    const list = readCustomers(csv, team)
    expect(list.ok && list.value.customers).toEqual([{ id: 'c1', name, repId: 'r1' }])
  })
})

describe('what is wrong is said with its line and column', () => {
  const head = 'id,name,repId,grade,lastVisitOn,deliveredOn'
  test.each<[string, string, Fault[]]>([
    ['nothing in it', '', [{ kind: 'empty' }]],
    ['a header alone', `${head}\n`, [{ kind: 'empty' }]],
    [
      'columns that are needed',
      'name,email\nMei,m@x\n',
      [
        {
          kind: 'missing-columns',
          line: 1,
          columns: [
            ['id', '客户编号'],
            ['repId', '销售顾问'],
          ],
        },
      ],
    ],
    [
      'a column twice',
      'id,name,repId,客户编号\nc1,Mei,r1,c1\n',
      [{ kind: 'repeated-column', line: 1, column: '客户编号' }],
    ],
    [
      'a quote that stays open, also behind a cell of two lines',
      `${head}\nc1,"Mei\nLin",r1,,,\nc2,"Lin,r1,,,\nc3,Bo,r1,,,\n`,
      [{ kind: 'open-quote', line: 4 }],
    ],
    [
      'a comma too many',
      `${head}\nc1,Mei, Lin,r1,,,\n`,
      [{ kind: 'cells', line: 2, found: 7, expected: 6 }],
    ],
    [
      'a date that is none',
      `${head}\nc1,Mei,r1,,,\nc2,Lin,r1,,2026-02-30,14.9.2026\n`,
      [
        cell(3, 'deliveredOn', 'date/invalid', { found: '14.9.2026' }),
        cell(3, 'lastVisitOn', 'date/invalid', { found: '2026-02-30' }),
      ],
    ],
    [
      'no id and no name',
      `${head}\n,,r1,,,\n`,
      [
        cell(2, 'id', 'schema/missing', { expected: 'string' }),
        cell(2, 'name', 'schema/missing', { expected: 'string' }),
      ],
    ],
    [
      'a grade that does not exist',
      `${head}\nc1,Mei,r1,AA,,\n`,
      [
        {
          kind: 'cell',
          line: 2,
          column: 'grade',
          problem: {
            code: 'grading/grade-not-in-list',
            rule: '/grades',
            grade: 'AA',
            known: ['O', 'A', 'B', 'C'],
          } as { code: string },
        },
      ],
    ],
    [
      'an id twice',
      `${head}\nc1,Mei,r1,,,\n\nc1,Lin,r1,,,\n`,
      [{ kind: 'repeated-id', line: 4, column: 'id', id: 'c1', firstLine: 2 }],
    ],
    [
      'a consultant whom nobody knows',
      `${head}\nc1,Mei,r9,,,\n`,
      [{ kind: 'unknown-rep', line: 2, column: 'repId', found: 'r9', reps: team.reps }],
    ],
  ])('%s', (_, csv, expected) => {
    const list = readCustomers(csv, team)
    expect(list.ok ? [] : list.problems).toMatchObject(expected)
  })

  test('everything that is wrong, line by line', () => {
    const list = readCustomers(`${head}\nc1,Mei,r1,Z,,\nc1,Lin,r1,,x,\nc1,Bo,r1,,\n`, team)
    const lines = list.ok ? [] : list.problems.map((fault) => 'line' in fault && fault.line)
    expect(lines).toEqual([2, 3, 4])
  })

  test('a text of 10,000 characters is cut', () => {
    const long = 'x'.repeat(10_000)
    const list = readCustomers(`${head}\n${long},Mei,${long},${long},${long},${long}\n`, team)
    expect(JSON.stringify(list).length).toBeLessThan(2_000)
  })
})

describe('a file that is no UTF-8', () => {
  test.each<[string, BlobPart, Fault]>([
    ['GBK', new Uint8Array([0x61, 0x0a, 0xcd, 0xf5]), { kind: 'not-utf8', line: 2 }],
    ['UTF-16', new Uint8Array([0x61, 0, 0x0a, 0]), { kind: 'not-utf8', line: 1 }],
    ['too big', 'x'.repeat(2 * 1024 * 1024 + 1), { kind: 'too-big', megabytes: 2 }],
  ])('%s', async (_, bytes, fault) => {
    expect(await decode(new Blob([bytes]))).toEqual({ ok: false, problems: [fault] })
  })
})

function cell(line: number, column: string, code: string, params: object): Fault {
  return { kind: 'cell', line, column, problem: { code, params } as { code: string } }
}
