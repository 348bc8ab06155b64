import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objects, runIn, temporaryFolder } from '../testing/command.js'
import { scorecard } from '../testing/sample.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[]) => runIn(folder, args)

const table = {
  method: 'decision-table',
  grades: [{ id: 'A' }, { id: 'B' }],
  facts: { orders: { type: 'number', name: { en: 'Orders', 'zh-CN': '订单数' }, step: 1 } },
  hitPolicy: 'first',
  rows: [
    { when: { orders: { atLeast: 5 } }, grade: 'A' },
    { when: { orders: { below: 5, above: 0 } }, grade: 'B' },
  ],
}
const [first, ...others] = scorecard.visits.cadences
const hidden = { ...scorecard.visits, cadences: [first, first, ...others] }

writeFileSync(join(folder, 'gap.json'), JSON.stringify({ ...scorecard, grading: table }))
writeFileSync(join(folder, 'hidden.json'), JSON.stringify({ ...scorecard, visits: hidden }))
writeFileSync(join(folder, 'problem.json'), JSON.stringify({ ...scorecard, format: 0 }))
writeFileSync(join(folder, 'broken.json'), '{\n  "format": 1,\n  "id" "x"\n}')

describe('lint', () => {
  test('says ok for what is sound, and goes on after what is not', () => {
    const { status, stdout, stderr } = fieldbook([
      'lint',
      'broken.json',
      'car-dealer',
      'wholesaler',
      'nowhere.json',
    ])
    expect(status).toBe(4)
    expect(stdout).toBe('car-dealer: ok\nwholesaler: ok\n')
    expect(stderr).toMatch(/broken\.json:3:8: .*not JSON/)
    expect(stderr).toContain('nowhere.json: cannot be read')
  })

  test('finds an error, says whom it is about, and ends with a code of its own', () => {
    const { status, stdout } = fieldbook(['lint', 'gap.json'])
    expect(status).toBe(5)
    expect(stdout).toMatch(
      /^gap\.json: \/grading\/rows: error: .* For example a customer with “Orders” = /,
    )
    expect(stdout).toMatch(/\ngap\.json: 1 error\n$/)
  })

  test('says it in Chinese too', () => {
    const { status, stdout } = fieldbook(['lint', 'gap.json', '--locale', 'zh-CN'])
    expect(status).toBe(5)
    expect(stdout).toMatch(/^gap\.json: \/grading\/rows：错误：.*例如：“订单数”为/)
    expect(stdout).toMatch(/\ngap\.json：1处错误\n$/)
  })

  test('finds a warning, and ends well', () => {
    const { status, stdout } = fieldbook(['lint', 'hidden.json'])
    expect(status).toBe(0)
    expect(stdout).toBe(
      'hidden.json: /visits/cadences/1: warning: Cadence 2 (A) never applies: cadence 1 takes all its customers. For example a customer with “grade” = “A”.\n' +
        'hidden.json: ok, with 1 warning\n',
    )
    expect(fieldbook(['lint', 'hidden.json', '--locale', 'zh-CN']).stdout).toContain(
      '：可以使用（ok），有1处警告\n',
    )
  })

  test('answers in NDJSON, with the findings and their examples', () => {
    const { status, stdout } = fieldbook([
      'lint',
      '--json',
      'car-dealer',
      'gap.json',
      'hidden.json',
    ])
    expect(status).toBe(5)
    expect(objects(stdout)).toMatchObject([
      { rulebook: 'car-dealer', ok: true, problems: [], findings: [] },
      {
        rulebook: 'gap.json',
        ok: false,
        problems: [],
        findings: [{ severity: 'error', rule: '/grading/rows', example: { facts: {} } }],
      },
      {
        rulebook: 'hidden.json',
        ok: true,
        findings: [
          {
            rule: '/visits/cadences/1',
            rules: ['/visits/cadences/0'],
            example: { facts: { grade: 'A' } },
          },
        ],
      },
    ])
  })

  test('a problem is worse than an error, and a file that cannot be read is worse than both', () => {
    const status = (...files: string[]) => fieldbook(['lint', ...files]).status
    expect(status('problem.json')).toBe(3)
    expect(status('problem.json', 'gap.json')).toBe(3)
    expect(status('gap.json', 'nowhere.json', 'problem.json')).toBe(4)
  })

  test('counts ages from the day that it is told', () => {
    const aged = {
      ...scorecard,
      visits: {
        ...scorecard.visits,
        cadences: [
          { when: { fact: 'signedOn', daysAgo: { atMost: 30 } }, every: { days: 7 } },
          { when: { fact: 'signedOn', onOrAfter: '2026-01-01' }, every: { days: 7 } },
          { every: { days: 14 } },
        ],
      },
    }
    writeFileSync(join(folder, 'aged.json'), JSON.stringify(aged))
    expect(fieldbook(['lint', 'aged.json']).stdout).toContain('/visits/cadences/1: warning')
    expect(fieldbook(['lint', 'aged.json', '--today', '2026-06-01']).stdout).toBe('aged.json: ok\n')
    expect(fieldbook(['lint', 'aged.json', '--today', 'soon']).status).toBe(2)
  })
})
