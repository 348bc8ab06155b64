import type { previewMove } from '@fieldbook/core/visits'
import { describe, expect, it } from 'vitest'
import { compareGradingsBenchmark } from './compare-gradings.mjs'
import { decisionTableBenchmark, largeTableBenchmark } from './decision-table.mjs'
import { dueDatesBenchmark } from './due-dates.mjs'
import { differences, holds, measure, type Benchmark } from './measure.mjs'
import { movePreviewsBenchmark } from './move-previews.mjs'
import { pageLoad, pages } from './page-loads.mjs'
import { manyRulesBenchmark, quoteBenchmark } from './quote.mjs'
import { scorecardBenchmark } from './scorecard.mjs'

// What the contenders answer, never how long they take: a test must not depend on a quiet machine.
describe('contenders answer alike', () => {
  it.each([
    dueDatesBenchmark(300, 100),
    scorecardBenchmark(500, 100),
    decisionTableBenchmark(500, 100),
    largeTableBenchmark(500),
    compareGradingsBenchmark(500),
    movePreviewsBenchmark(3, 10),
    quoteBenchmark(4, 30),
    manyRulesBenchmark(1, 300),
  ])('$title', async (benchmark) => {
    expect(await differences(benchmark)).toEqual([])
  })

  it('the places of a move are of every kind', async () => {
    const [loop] = movePreviewsBenchmark(3, 10).contenders
    const places = (await loop.answer()) as ReturnType<typeof previewMove>
    const codes = places.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    expect(new Set(codes)).toEqual(
      new Set([
        'visits/already-there',
        'visits/change-early',
        'visits/change-in-time',
        'visits/change-late',
        'visits/day-full',
        'visits/day-off',
        'visits/same-customer-same-day',
      ]),
    )
  })
})

describe('a page with a week and dragging', () => {
  it.each(pages)('$name loads its widget', async (page) => {
    expect(await pageLoad(page)).toMatchObject({ missing: [] })
    expect(page.holds.filter((word) => page.code.includes(word))).toEqual([])
  })

  it.each([
    ['FullCalendar 7', `import { Calendar } from 'fullcalendar'; new Calendar(document.body)`, 2],
    [
      'EventCalendar 5',
      `import { createCalendar } from '@event-calendar/core'; createCalendar(document.body, [], {})`,
      2,
    ],
    [
      'Schedule-X 3',
      `import { createCalendar, createViewWeek } from '@schedule-x/calendar'
      createCalendar({ views: [createViewWeek()] })`,
      1,
    ],
  ])('%s without its parts is found out', async (name, code, lacking) => {
    const page = pages.find((one) => one.name === name)
    const { missing } = await pageLoad({ name, says: '', holds: page?.holds ?? [], code })
    expect(missing).toHaveLength(lacking)
  })

  it('counts what is fetched first, what dragging takes, and the rest', async () => {
    const load = async (code: string, holds: readonly string[]) =>
      pageLoad({ name: '', says: '', code, holds })
    const week = `console.log('week')`
    const drag = 'import("data:text/javascript,console.log(%27drag%27)")'
    const all = await load(`${week};${drag};import("data:text/javascript,1")`, ['week', 'drag'])
    const alone = await load(week, ['week', 'drag'])
    expect(alone).toMatchObject({ dragging: alone.first, onDemand: 0, missing: ['drag'] })
    expect(all.missing).toEqual([])
    expect(all.dragging).toBeGreaterThan(all.first)
    expect(all.onDemand).toBeGreaterThan(0)
  })
})

describe('measure', () => {
  const benchmark = (answers: readonly unknown[]): Benchmark => ({
    title: 'two',
    about: 'customers',
    contenders: [
      { name: 'loop', subjects: 2, answer: () => ['a', 'b'] },
      { name: 'other', subjects: 2, answer: () => Promise.resolve(answers) },
    ],
    claims: [],
  })

  it('a wrong answer is found and shown', async () => {
    expect(await differences(benchmark(['a', 'c']))).toEqual([
      'other: answer 1 is "c", the loop\'s is "b"',
    ])
  })

  it('a missing answer is found', async () => {
    expect(await differences(benchmark(['a']))).toEqual(['other: 1 answers of 2'])
  })

  it('a contender takes as long as itself', async () => {
    const ratio = await measure(benchmark(['a', 'b']), 3)
    expect(ratio('loop', 'loop')).toBe(1)
  })

  it('a claim holds up to its bound', () => {
    const claim = { says: '', of: 'loop', to: 'other', atLeast: 2, atMost: 4 }
    expect([1.9, 2, 4, 4.1].map((ratio) => holds(claim, () => ratio))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
