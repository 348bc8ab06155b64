import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hostileText } from '../../tests/hostile-text.js'
import { changedPlan } from '../../tests/plan-changes.js'
import { problem } from '../../tests/visit-problem.js'
import { planVisits } from './plan-visits.js'
import { toCsv } from './to-csv.js'

const plan = planVisits(problem({ days: 7 }))
const withoutGuard = (cell = '') => cell.replaceAll("'", '')
/** Half of a character is lost in any file. */
const asWritten = (text: string) => Buffer.from(text).toString('utf8')

it('another program reads the same names, and nothing in a cell is a formula (RULES #26, #27)', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (customer, rep, sentence) => {
      const csv = toCsv(plan, {
        customers: [{ id: 'c1', name: customer }],
        reps: [{ id: 'r1', name: rep }],
        describe: () => sentence,
      })
      const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' })
      expect(rows).toHaveLength(1)
      const [row = {}] = rows
      expect(row['id']).toBe('c1#1')
      const texts = [row['customer'], row['rep'], row['reasons']]
      expect(texts.map((text) => withoutGuard(text))).toEqual(
        [customer, rep, sentence].map(asWritten).map((text) => withoutGuard(text)),
      )
      const cells = Object.values(row)
      expect(cells.filter((cell) => /^[=+\-@＝＋－＠\p{Cc}]/u.test(cell))).toEqual([])
      const parts = cells.flatMap((cell) => cell.split(/[;\t\r\n]/))
      expect(parts.filter((part) => /^[=+\-@＝＋－＠]/.test(part))).toEqual([])
    }),
  )
})

it('rows stand in the order of their days, reps and ids, the unplanned ones last', () => {
  fc.assert(
    fc.property(changedPlan, ({ plan: changed }) => {
      const places = toCsv(changed)
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(','))
        .map(([status, on, , repId, , , , , , dueOn, , , , , id]) =>
          status === 'unplanned' ? `z ${dueOn} ${repId} ${id}` : `a ${on} ${repId} ${id}`,
        )
      expect(places).toHaveLength(changed.score.due)
      expect(places).toEqual([...places].sort())
    }),
  )
})
