import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carDealer } from '@fieldbook/core/presets/car-dealer'
import { describe, expect, test } from 'vitest'
import { objects, runIn, temporaryFolder } from './testing/command.js'
import { today } from './testing/sample.js'

const folder = temporaryFolder()
const due = (input: string, locale = 'en') =>
  runIn(folder, ['due', ...today, '--locale', locale], input)
const ids = (stdout: string) => objects(stdout).map(({ customerId }) => customerId)

/** What is written, on which line the fault stands, and the words that each language needs to say it. */
type Fault = {
  readonly title: string
  readonly text: string
  readonly line: number
  readonly good: readonly string[]
  readonly en: RegExp
  readonly zh: RegExp
}

const faults: Fault[] = [
  {
    title: 'a row with too few cells',
    text: 'id,name,grade\nc1,a,A\nc2,b\nc3,c,B\n',
    line: 3,
    good: ['c1', 'c3'],
    en: /2 cells .* 3 columns/,
    zh: /2个单元格.*3列/,
  },
  {
    title: 'a row with too many cells',
    text: 'id,name,grade\nc1,Motors, Harbour,A\nc2,b,B\n',
    line: 2,
    good: ['c2'],
    en: /4 cells .* 3 columns.*quotes/,
    zh: /4个单元格.*3列.*引号/,
  },
  {
    title: 'a quote that is not closed',
    text: 'id,name,grade\nc1,"a,A\nc2,b,B\nc3,"c",C\n',
    line: 2,
    good: ['c2', 'c3'],
    en: /quote is not closed.*twice/,
    zh: /引号没有闭合.*两次/,
  },
  {
    title: 'a date of another country, after a cell of two lines',
    text: 'id,name,last visit\nc1,"a\nb",2026-11-20\nc2,c,03/05/2025\nc3,d,\n',
    line: 4,
    good: ['c1', 'c3'],
    en: /column “last visit”: “03\/05\/2025” .*YYYY-MM-DD/,
    zh: /“last visit”列：“03\/05\/2025”.*2026-11-21/,
  },
  {
    title: 'a day that does not exist',
    text: 'id,name,last visit\nc1,a,2026-02-29\nc2,b,2026-02-28\n',
    line: 2,
    good: ['c2'],
    en: /“2026-02-29” is not a date that exists/,
    zh: /“2026-02-29”不是有效日期/,
  },
  {
    title: 'an id that is used twice',
    text: 'id,name\nc1,a\nc2,b\nc1,c\n',
    line: 4,
    good: ['c1', 'c2'],
    en: /“c1” is used twice.*line 2/,
    zh: /“c1”重复。第2行/,
  },
  {
    title: 'a required cell that is empty',
    text: 'id,name\nc1,\nc2,b\n',
    line: 2,
    good: ['c2'],
    en: /column “name”: This is missing/,
    zh: /“name”列：此项缺失/,
  },
  {
    title: 'a line that is not JSON',
    text: '{"id":"c1","name":"a"}\n{"id":"c2",\n{"id":"c3","name":"c"}\n',
    line: 2,
    good: ['c1', 'c3'],
    en: /not a JSON object.*one object a line/,
    zh: /不是 JSON 对象.*每行写一个对象/,
  },
  {
    title: 'a list where a fact should be',
    text: '{"id":"c1","name":"a","tags":["x"]}\n{"id":"c2","name":"b"}\n',
    line: 1,
    good: ['c2'],
    en: /column “tags”: A fact is a text, a number, true or false.*leave it out/,
    zh: /“tags”列：其他资料只能是文本、数字.*删去/,
  },
  {
    title: 'a value of the wrong type in NDJSON',
    text: '{"id":7,"name":"a"}\n{"id":"c2","name":"b","place":{"lattitude":30}}\n{"id":"c3","name":"c"}\n',
    line: 1,
    good: ['c3'],
    en: /column “id”: Found 7\. Write a text(.|\n)*:2: .*“lattitude”.*latitude/,
    zh: /“id”列：此处为7(.|\n)*:2：.*“lattitude”.*latitude/,
  },
]

describe.each(faults)('$title', ({ text, line, good, en, zh }) => {
  test('is reported with its line and a remedy, and the good rows count', () => {
    const { status, stdout, stderr } = due(text)
    expect(status).toBe(1)
    expect(ids(stdout)).toEqual(good)
    expect(stderr).toMatch(new RegExp(`^\\(standard input\\):${line}: `, 'm'))
    expect(stderr).toMatch(en)
  })

  test('is said in Chinese too', () => {
    expect(due(text, 'zh-CN').stderr).toMatch(zh)
  })
})

describe('files that other programs write', () => {
  test('a byte order mark, semicolons, quotes and the line ends of Windows', () => {
    const text =
      '\ufeff"客户编号";"客户名称";"上次访问"\r\n"c1";"王 ""大"" 芳; 杭州";2026-11-20\r\nc2;b;\r\n'
    const { status, stdout } = runIn(folder, ['grade', '--merge', ...today], text)
    expect(status).toBe(0)
    expect(objects(stdout)).toEqual([
      { id: 'c1', name: '王 "大" 芳; 杭州', lastVisitOn: '2026-11-20' },
      { id: 'c2', name: 'b' },
    ])
  })

  test('tabs, cells that look like numbers, and columns that no field has', () => {
    const text = 'id\tname\tpostcode\torders\tvip\tremark\nc1\t007\t05021\t12\ttrue\t\n'
    const { stdout } = runIn(folder, ['grade', '--merge', ...today], text)
    expect(objects(stdout)).toEqual([
      { id: 'c1', name: '007', facts: { postcode: '05021', orders: 12, vip: true } },
    ])
  })

  test('100,000 rows, the last of which repeats the first', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `c${index},"Zhang, Wei",A,2026-11-20\n`,
    )
    writeFileSync(
      join(folder, 'many.csv'),
      `id,name,grade,last visit\n${rows.join('')}c0,again,A,\n`,
    )
    const { status, stdout, stderr } = runIn(folder, ['due', ...today, 'many.csv'])
    expect(status).toBe(1)
    expect(stdout.split('\n')).toHaveLength(100_001)
    expect(stderr).toContain(
      'many.csv:100002: the id “c0” is used twice. It first stands on line 2,',
    )
  })

  test.each([
    ['UTF-16', Buffer.from('\ufeffid,name\nc1,a\n', 'utf16le'), 'UTF-16', 'UTF-16'],
    ['GBK', Buffer.from('id,name\nc1,\xcd\xf5\n', 'latin1'), ':2: .*not UTF-8', ':2：.*GBK'],
    ['nothing', Buffer.from(''), 'empty', '文件为空'],
    ['one JSON list', Buffer.from('[{"id":"c1"}]'), 'one object a line', '每行一个对象'],
    ['a header without the id', Buffer.from('nr,name\n1,a\n'), '--map id=', '--map id='],
  ])('%s cannot be read, and is told how to be', (name, bytes, en, zh) => {
    const file = `${name.replaceAll(' ', '-')}.txt`
    writeFileSync(join(folder, file), bytes)
    const options = name === 'one JSON list' ? ['--format', 'ndjson'] : []
    const run = (locale: string) =>
      runIn(folder, ['due', ...today, '--locale', locale, ...options, file])
    expect(run('en')).toMatchObject({ status: 4, stdout: '' })
    expect(run('en').stderr).toMatch(new RegExp(en))
    expect(run('zh-CN').stderr).toMatch(new RegExp(zh))
  })
})

test('hostile text reaches a terminal as text', () => {
  const { stderr } = due('id,name,last visit\nc1,a,\u001b[2J\u202e\n')
  // eslint-disable-next-line no-control-regex -- it is what must not be there
  expect(stderr).not.toMatch(/[\u001b\u202e]/)
})

const { visits, grading } = carDealer

const rulebooks = [
  {
    title: 'a misspelt key',
    rulebook: { ...carDealer, visits: { ...visits, cadances: visits.cadences } },
    path: '/visits/cadances',
    en: /“cadances” is not known.*“cadences”/,
    zh: /没有“cadances”这一项.*“cadences”/,
  },
  {
    title: 'a missing grade',
    rulebook: { ...carDealer, grading: { ...grading, grades: grading.grades.slice(1) } },
    path: '/visits/cadences/0/grade',
    en: /“O” is not among the grades.*add it/,
    zh: /没有“O”.*增加该级别/,
  },
  {
    title: 'an interval of 0',
    rulebook: { ...carDealer, visits: { ...visits, floor: { every: { days: 0 } } } },
    path: '/visits/floor/every/days',
    en: /0 is too small. Write 1 or more/,
    zh: /0太小.*不小于1/,
  },
  {
    title: 'a phase that follows itself',
    rulebook: {
      ...carDealer,
      visits: {
        ...visits,
        phases: [
          { id: 'new-owner', startsOn: 'deliveredOn', lasts: { months: 3 }, then: 'new-owner' },
          { id: 'owner', startsOn: 'x' },
        ],
      },
    },
    path: '/visits/phases/0/then',
    en: /follows itself.*later phase/,
    zh: /回到自身.*后面的阶段/,
  },
]

describe.each(rulebooks)('a rulebook with $title', ({ title, rulebook, path, en, zh }) => {
  const file = `${title.replaceAll(' ', '-')}.json`
  const run = (command: readonly string[], input = '') => {
    writeFileSync(join(folder, file), JSON.stringify(rulebook))
    return runIn(folder, command, input)
  }

  test('is refused by lint with the path and the remedy, in both languages', () => {
    const english = run(['lint', file])
    expect(english.status).toBe(3)
    expect(english.stdout).toContain(`${file}: ${path}: `)
    expect(english.stdout).toMatch(en)
    const chinese = run(['lint', file, '--locale', 'zh-CN'])
    expect(chinese.stdout).toContain(`${file}: ${path}：`)
    expect(chinese.stdout).toMatch(zh)
  })

  test('stops due before anything is read', () => {
    const { status, stdout, stderr } = run(['due', ...today, '--rulebook', file, 'not-there.csv'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain(path)
    expect(stderr).toMatch(en)
    expect(stderr).not.toContain('not-there.csv')
  })
})
