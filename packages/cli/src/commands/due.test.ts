import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, objects, runIn, temporaryFolder } from '../testing/command.js'
import { csv, ndjson, today } from '../testing/sample.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[], input = '', env = environment) =>
  runIn(folder, args, input, env)

describe('due', () => {
  test('answers from standard input, one object a line, in the order of the input, with reasons', () => {
    const { status, stdout } = fieldbook(['due', ...today], ndjson)
    expect(status).toBe(0)
    expect(objects(stdout)).toMatchObject([
      { customerId: 'c1', dueOn: '2026-11-20', status: 'overdue', overdueDays: 1 },
      { customerId: 'c2', dueOn: '2026-12-04', status: 'not-due' },
      { customerId: 'c3', dueOn: '2026-11-19', status: 'overdue', overdueDays: 2 },
    ])
    expect(objects(stdout)[0]?.['reasons']).toMatchObject([
      { code: 'visits/cadence', rule: '/cadences/1' },
      { code: 'visits/overdue', days: 1 },
    ])
  })

  test('reads the format that the first character tells, and the one that it is told', () => {
    const fromCsv = fieldbook(['due', ...today], csv)
    expect(fromCsv.stdout).toBe(fieldbook(['due', ...today, '--format', 'csv', '-'], csv).stdout)
    expect(objects(fromCsv.stdout)).toMatchObject([{ customerId: 'c1' }, { customerId: 'c2' }])
    expect(fieldbook(['due', ...today, '--format', 'ndjson'], csv).status).toBe(1)
  })

  test('answers an empty stream with an empty stream', () => {
    expect(fieldbook(['due', ...today], '')).toMatchObject({ status: 0, stdout: '' })
  })

  test('reads several files one after another, and says in which file an id first stood', () => {
    writeFileSync(join(folder, 'first.csv'), csv)
    writeFileSync(join(folder, 'second.ndjson'), ndjson)
    const { status, stdout, stderr } = fieldbook(['due', ...today, 'first.csv', 'second.ndjson'])
    expect(status).toBe(1)
    expect(objects(stdout).map(({ customerId }) => customerId)).toEqual(['c1', 'c2', 'c3'])
    expect(stderr).toContain(
      'second.ndjson:2: the id “c2” is used twice. It first stands on line 3 of first.csv',
    )
  })

  test('reads headers of other systems', () => {
    const sheet = 'KUNNR;Bezeichnung;Letzter Besuch;ABC\n7;Hafen GmbH;2026-11-18;A\n'
    const map = ['id=KUNNR', 'name=Bezeichnung', 'lastVisitOn=Letzter Besuch', 'grade=ABC']
    const { status, stdout } = fieldbook(
      ['due', ...today, ...map.flatMap((each) => ['--map', each])],
      sheet,
    )
    expect(status).toBe(0)
    expect(objects(stdout)).toMatchObject([{ customerId: '7', dueOn: '2026-11-20' }])
  })

  test('finds a grade that no rule knows', () => {
    const { stdout, stderr } = fieldbook(['due', ...today], 'id,name,grade\nc1,a,X\n')
    expect(objects(stdout)).toMatchObject([{ findings: [{ code: 'grading/grade-not-in-list' }] }])
    expect(stderr).toContain('1 finding')
  })
})

describe('a column that may be meant for another', () => {
  const notesOn = (header: string, options: readonly string[] = []) =>
    fieldbook(['due', ...today, '--rulebook', 'car-dealer', ...options], `${header}\n`).stderr

  test.each([
    ['id,name,Lst Visit', '--map lastVisitOn="Lst Visit"'],
    ['id,name,Grad', '--map grade="Grad"'],
    ['id,name,deliverdOn', '--map facts.deliveredOn="deliverdOn"'],
    ['id,name,Delivered On', '--map facts.deliveredOn="Delivered On"'],
    ['id,name,last visit date', '--map lastVisitOn="last visit date"'],
  ])('%s is noted with the remedy, which helps', (header, remedy) => {
    expect(notesOn(header)).toContain(remedy)
    const [field = '', column = ''] = remedy.slice('--map '.length).split('=')
    expect(notesOn(header, ['--map', `${field}=${column.replaceAll('"', '')}`])).toBe('')
  })

  test.each([
    'id,name,next visit,revenue,remark',
    'id,name,deliveredOn,Delivered On',
    'id,name,grade,Grad',
  ])('%s needs no note', (header) => {
    expect(notesOn(header)).toBe('')
  })
})

test('last visits after today are noted, the first few one by one', () => {
  const rows = [1, 2, 3, 4, 5].map((row) => `c${row},n,2027-01-0${row}\n`).join('')
  const sheet = `id,name,last visit\nc0,n,2026-11-21\n${rows}`
  const run = (locale: string) =>
    fieldbook(['due', ...today, '--rulebook', 'car-dealer', '--locale', locale], sheet)
  const { status, stderr } = run('en')
  expect(status).toBe(0)
  expect(stderr.trimEnd().split('\n')).toEqual([
    ...[1, 2, 3].map(
      (row) =>
        `(standard input):${row + 2}: column “last visit”: note: 2027-01-0${row} is after today, so this visit does not count yet.`,
    ),
    'note: 2 more last visits are after today and do not count yet.',
  ])
  expect(run('zh-CN').stderr).toContain('另有2行')
})

describe('today', () => {
  test('is the local day, and said so', () => {
    const env = { ...environment, TZ: 'Pacific/Apia' }
    const { stderr } = fieldbook(['due'], ndjson, env)
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Apia' }).format(new Date())
    expect(stderr).toContain(`today is ${shown}`)
  })

  test('is the day of --now, and hours then count', () => {
    const contact = { id: 'c1', name: 'a', grade: 'A', firstContactAt: '2026-11-20T09:00:00+08:00' }
    const at = (now: string) =>
      objects(fieldbook(['due', '--now', now], JSON.stringify(contact)).stdout)
    expect(at('2026-11-21T09:00:00+08:00')).toMatchObject([{ status: 'due' }])
    expect(at('2026-11-21T09:00:01+08:00')).toMatchObject([{ status: 'overdue', overdueDays: 0 }])
  })
})
