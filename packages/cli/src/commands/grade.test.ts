import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, objects, runIn, temporaryFolder } from '../testing/command.js'
import { customers, ndjson, scorecard, today } from '../testing/sample.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[], input = '', env = environment) =>
  runIn(folder, args, input, env)

describe('grade', () => {
  test('answers with grades and reasons', () => {
    const { stdout } = fieldbook(['grade', ...today], ndjson)
    expect(objects(stdout)).toMatchObject([
      { customerId: 'c1', grade: 'A', reasons: [{ code: 'grading/assigned' }] },
      { grade: 'C' },
      { grade: 'B' },
    ])
  })

  test('hands the customers on with --merge, as they came', () => {
    const { stdout } = fieldbook(['grade', '--merge', ...today], ndjson)
    expect(objects(stdout)).toEqual(customers)
    expect(fieldbook(['due', ...today], stdout).stdout).toBe(
      fieldbook(['due', ...today], ndjson).stdout,
    )
  })

  test('says with --merge whom the rules give no grade, and leaves the old one out', () => {
    writeFileSync(join(folder, 'scorecard.json'), JSON.stringify(scorecard))
    const rules = [...today, '--rulebook', 'scorecard.json']
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}1,${name},B,\n`).join('')
    const sheet = `id,name,grade,orders\nz,z,B,9\n${rows}`
    const { stdout, stderr } = fieldbook(['grade', '--merge', ...rules], sheet)
    expect(objects(stdout).filter((customer) => 'grade' in customer)).toMatchObject([{ id: 'z' }])
    expect(stderr).toContain(
      'no grade to 5 customers: a (a1), b (b1), c (c1), and 2 more. A grade they had is left out',
    )
    const chinese = fieldbook(['grade', '--merge', ...rules, '--locale', 'zh-CN'], sheet)
    expect(chinese.stderr).toContain('5 位客户无法评级：a (a1)、b (b1)、c (c1)等。')
    expect(fieldbook(['grade', ...rules], sheet).stderr).not.toContain('left out')
  })

  test('works the grade out where the rulebook does, and due and plan read it', () => {
    writeFileSync(join(folder, 'scorecard.json'), JSON.stringify(scorecard))
    const rules = [...today, '--rulebook', 'scorecard.json']
    const sheet = 'id,name,rep,last visit,orders\nc1,a,r1,2026-11-18,9\nc2,b,r1,2026-11-18,\n'
    const merged = fieldbook(['grade', '--merge', ...rules], sheet).stdout
    expect(objects(merged)).toMatchObject([{ id: 'c1', grade: 'A' }, { id: 'c2' }])
    expect(objects(merged)[1]).not.toHaveProperty('grade')

    const due = objects(fieldbook(['due', ...rules], sheet).stdout)
    expect(due).toMatchObject([
      { dueOn: '2026-11-20', reasons: [{ grade: 'A' }, {}] },
      { dueOn: '2026-12-18', findings: [{ code: 'conditions/fact-missing', fact: 'orders' }] },
    ])
    const plan = objects(fieldbook(['plan', ...rules, '--reps', 'r1:8'], sheet).stdout)
    expect(plan).toContainEqual(
      expect.objectContaining({ type: 'visit', customerId: 'c1', dueOn: '2026-11-20' }),
    )
    expect(plan).toContainEqual(
      expect.objectContaining({
        type: 'finding',
        code: 'conditions/fact-missing',
        customerId: 'c2',
      }),
    )
  })
})
