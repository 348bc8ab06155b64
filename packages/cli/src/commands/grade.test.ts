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
    expect(chinese.stderr).toContain('5位客户无法评级：a (a1)、b (b1)、c (c1)等。')
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

  test('compares customers with each other where the rules do, and due and plan read it', () => {
    const grading = {
      method: 'pareto',
      grades: [{ id: 'A' }, { id: 'B' }],
      fact: 'orders',
      classes: [
        { grade: 'A', upTo: 0.8 },
        { grade: 'B', upTo: 1 },
      ],
    }
    writeFileSync(join(folder, 'pareto.json'), JSON.stringify({ ...scorecard, grading }))
    const rules = [...today, '--rulebook', 'pareto.json']
    // A third of the customers in each file: whoever grades them as they come has nobody to compare them with.
    const sheet = (rows: string) => `id,name,rep,last visit,orders\n${rows}`
    writeFileSync(join(folder, 'one.csv'), sheet('c1,a,r1,2026-11-18,15\n'))
    writeFileSync(join(folder, 'two.csv'), sheet('c2,b,r1,2026-11-18,80\n'))
    writeFileSync(join(folder, 'three.csv'), sheet('c3,c,r1,2026-11-18,5\nc4,d,r1,2026-11-18,\n'))
    const files = ['one.csv', 'two.csv', 'three.csv']
    const { stdout, stderr } = fieldbook(['grade', ...rules, ...files])
    expect(objects(stdout)).toMatchObject([
      { customerId: 'c1', grade: 'B' },
      { customerId: 'c2', grade: 'A' },
      { customerId: 'c3', grade: 'B' },
      { customerId: 'c4', grade: null },
    ])
    expect(stderr).toContain('1 finding')
    expect(objects(fieldbook(['due', ...rules, ...files]).stdout)).toMatchObject([
      { dueOn: '2026-11-25' },
      { dueOn: '2026-11-20' },
      { dueOn: '2026-11-25' },
      { dueOn: '2026-12-18' },
    ])
    const plan = objects(fieldbook(['plan', ...rules, '--reps', 'r1:8', ...files]).stdout)
    expect(plan).toContainEqual(expect.objectContaining({ customerId: 'c2', dueOn: '2026-11-20' }))
  })

  test('dates with --merge a grade that is another one than before, and keeps an override beside it', () => {
    const grading = { ...scorecard.grading, override: { longest: { days: 30 } } }
    writeFileSync(join(folder, 'dated.json'), JSON.stringify({ ...scorecard, grading }))
    const override = 'A,moves soon,m1,2026-11-20,2026-11-30'
    const columns = 'override grade,override reason,override by,override on,override until'
    const sheet = [
      `id,name,grade,gradeSince,orders,${columns}`,
      'same,a,A,2026-01-01,9,,,,,',
      'better,b,B,2026-01-01,9,,,,,',
      'first,c,,,9,,,,,',
      'gone,d,B,2026-01-01,,,,,,',
      `set,e,B,2026-01-01,1,${override}`,
      '',
    ].join('\n')
    const rules = [...today, '--rulebook', 'dated.json']
    const merged = fieldbook(['grade', '--merge', ...rules], sheet).stdout
    const [same, better, first, gone, set] = objects(merged)
    expect(same).toMatchObject({ grade: 'A', gradeSince: '2026-01-01' })
    expect(better).toMatchObject({ grade: 'A', gradeSince: '2026-11-21' })
    expect(first).toMatchObject({ grade: 'A', gradeSince: '2026-11-21' })
    expect(gone).toEqual({ id: 'gone', name: 'd' })
    expect(set).toMatchObject({
      grade: 'B',
      gradeSince: '2026-01-01',
      gradeOverride: { grade: 'A', by: 'm1', until: '2026-11-30' },
    })
    // What is handed on is graded as what came in.
    const again = fieldbook(['grade', ...rules], merged).stdout
    expect(objects(again).map(({ grade }) => grade)).toEqual(['A', 'A', 'A', null, 'A'])
  })

  test('a bad override makes a bad row, with the name of its column', () => {
    const sheet = 'id,name,Override Grade,override until\nc1,a,A,soon\n'
    const { status, stderr } = fieldbook(['grade', ...today], sheet)
    expect(status).toBe(1)
    expect(stderr).toContain('column “override until”: “soon” is not a date')
  })
})
