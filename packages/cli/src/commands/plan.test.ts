import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, objects, runIn, temporaryFolder } from '../testing/command.js'
import { ndjson, today } from '../testing/sample.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[], input = '', env = environment) =>
  runIn(folder, args, input, env)
const order = ['visit', 'unplanned', 'finding', 'score']

describe('plan', () => {
  test('lists the visits by day, rep and id, then what is not planned, then the score', () => {
    const { status, stdout } = fieldbook(
      ['plan', ...today, '--reps', 'r1:1', '--days', '7'],
      ndjson,
    )
    expect(status).toBe(0)
    const lines = objects(stdout)
    const types = lines.map(({ type }) => String(type))
    expect(types).toEqual(
      [...types].sort((left, right) => order.indexOf(left) - order.indexOf(right)),
    )
    expect(types.filter((type) => type === 'score')).toHaveLength(1)
    const visits = lines.filter(({ type }) => type === 'visit')
    const keys = visits.map(({ on, repId, id }) => [on, repId, id].join(' '))
    expect(keys).toEqual([...keys].sort())
    expect(lines.at(-1)).toMatchObject({
      from: '2026-11-21',
      until: '2026-11-27',
      planned: visits.length,
      due: visits.length + types.filter((type) => type === 'unplanned').length,
    })
  })

  test('takes the reps from a file, from a list, and from the customers', () => {
    writeFileSync(join(folder, 'reps.csv'), '编号,姓名,每日拜访数\nr1,陈静,8\nr2,刘洋,8\n')
    const plan = ['plan', ...today]
    const named = fieldbook([...plan, '--reps', 'r1:8,r2:8'], ndjson).stdout
    expect(fieldbook([...plan, '--reps', 'reps.csv'], ndjson).stdout).toBe(named)
    expect(fieldbook([...plan, '--visits-per-day', '8'], ndjson).stdout).toBe(named)
  })

  test('keeps appointments', () => {
    writeFileSync(
      join(folder, 'appointments.csv'),
      'id,customer,rep,date,time\na1,c2,r2,2026-11-23,10:30\n',
    )
    const given = ['--reps', 'r1:8,r2:8', '--appointments', 'appointments.csv']
    const { status, stdout } = fieldbook(['plan', ...today, ...given], ndjson)
    expect(status).toBe(0)
    expect(objects(stdout)).toContainEqual(
      expect.objectContaining({
        kind: 'appointment',
        customerId: 'c2',
        on: '2026-11-23',
        at: '10:30',
      }),
    )
  })

  test.each([
    ['a rep whose capacity is no number', 'r2,Liu Yang,many\n', '', 'reps.csv:3: .*“visitsPerDay”'],
    ['a rep who is there twice', 'r1,Chen Jing,8\n', '', 'reps.csv:3: .*“r1”'],
    ['a day that does not exist', '', 'a1,c1,r1,2026-11-31\n', 'agreed.csv:2: .*2026-11-31'],
    ['an appointment of nobody', '', 'a1,c9,r1,2026-11-23\n', 'agreed.csv:2: .*“c9”'],
  ])('plans nothing without the row of %s', (_, reps, agreed, words) => {
    writeFileSync(join(folder, 'reps.csv'), `id,name,visitsPerDay\nr1,Chen Jing,8\n${reps}`)
    writeFileSync(join(folder, 'agreed.csv'), `id,customerId,repId,on\n${agreed}`)
    const given = ['--reps', 'reps.csv', '--appointments', 'agreed.csv']
    const { status, stdout, stderr } = fieldbook(['plan', ...today, ...given], ndjson)
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toMatch(new RegExp(words))
    expect(stderr).toContain('1 row refused')
  })

  test('knows no facts of reps', () => {
    writeFileSync(
      join(folder, 'reps.ndjson'),
      '{"id":"r1","name":"a","visitsPerDay":8,"shoeSize":43}\n',
    )
    const { stderr } = fieldbook(['plan', ...today, '--reps', 'reps.ndjson'], ndjson)
    expect(stderr).toContain('“shoeSize” is not known here')
  })

  test('says what is wrong with the problem, and plans nothing', () => {
    const given = ['--reps', 'r1:8', '--from', '2026-11-20', '--days', '400']
    const { status, stdout, stderr } = fieldbook(['plan', ...today, ...given], ndjson)
    expect(status).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/--days: .*366/)
    expect(stderr).toMatch(/--from: .*2026-11-20/)
  })
})
