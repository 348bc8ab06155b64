import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { changeProblem as problem } from '../../tests/visit-problem.js'
import { lockVisit } from './lock-visit.js'
import { planVisits } from './plan-visits.js'
import { removeVisit } from './remove-visit.js'
import { toCsv } from './to-csv.js'

const { plan } = lockVisit(removeVisit(planVisits(problem), { visitId: 'c2#2' }, problem).plan, {
  visitId: 'c1#1',
  locked: true,
})

describe('toCsv (RULES #26)', () => {
  it('has a row for every visit, and the unplanned ones after them', () => {
    expect(toCsv(plan).split('\r\n')).toEqual([
      'status,on,at,repId,rep,customerId,customer,kind,locked,dueOn,earliest,latest,lateDays,overdueDays,id,reasons',
      'planned,2026-11-23,,r1,r1,c1,c1,cadence,yes,2026-11-23,2026-11-20,2026-11-23,0,,c1#1,',
      'planned,2026-11-24,,r1,r1,c2,c2,cadence,,2026-11-24,2026-11-21,2026-11-24,0,,c2#1,',
      'planned,2026-11-24,,r1,r1,c3,c3,cadence,,2026-11-24,2026-11-21,2026-11-24,0,,c3#1,',
      'planned,2026-11-30,,r1,r1,c1,c1,cadence,,2026-11-30,2026-11-27,2026-11-30,0,,c1#2,',
      'planned,2026-12-01,,r1,r1,c3,c3,cadence,,2026-12-01,2026-11-28,2026-12-01,0,,c3#2,',
      'unplanned,,,r1,r1,c2,c2,,,2026-12-01,,2026-12-01,,0,c2#2,',
      '',
    ])
  })

  it('has names and reasons where they are given', () => {
    const text = toCsv(plan, {
      customers: [{ id: 'c1', name: 'Harbour "H" Motors, north' }],
      reps: problem.reps,
      describe: ({ reasons }) => reasons.map(({ code }) => code).join('\n'),
    })
    expect(text).toContain('"Harbour ""H"" Motors, north"')
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows[0]).toMatchObject({
      rep: 'Ines Duarte',
      customer: 'Harbour "H" Motors, north',
      reasons: 'visits/cadence\nvisits/on-due-date',
    })
    expect(rows.at(-1)).toMatchObject({
      customer: 'c2',
      reasons: 'visits/cadence\nvisits/taken-out',
    })
  })

  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    // Where a semicolon separates cells, what follows it would begin one.
    ['Smith;=1+1;', "Smith;'=1+1;"],
    ['Smith\r\n=1+1', "Smith\r\n'=1+1"],
    ['Smith & Co - north = 2', 'Smith & Co - north = 2'],
    ["'s-Gravenhage", "'s-Gravenhage"],
  ])('%j is no formula to a spreadsheet (RULES #27)', (name, cell) => {
    const text = toCsv(plan, { customers: [{ id: 'c1', name }] })
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows[0]?.['customer']).toBe(cell)
  })
})
