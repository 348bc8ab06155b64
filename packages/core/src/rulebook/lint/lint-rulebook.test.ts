import { describe, expect, it } from 'vitest'
import { carDealer } from '../../presets/car-dealer.js'
import { wholesaler } from '../../presets/wholesaler.js'
import type { Rulebook } from '../schema.js'
import { lintRulebook } from './lint-rulebook.js'

const orders = (test: object) => ({ orders: test })

/** A rulebook with a table that has a gap and a row too many, and visits with a cadence too many and a notice. */
const faulty: Rulebook = {
  ...carDealer,
  grading: {
    method: 'decision-table',
    grades: [{ id: 'A' }, { id: 'B' }],
    hitPolicy: 'first',
    rows: [
      ...Array.from({ length: 11 }, () => ({ when: orders({ atLeast: 10 }), grade: 'A' })),
      { when: orders({ below: 9 }), grade: 'B' },
    ],
  },
  visits: {
    phases: [{ id: 'owner', startsOn: 'deliveredOn' }],
    cadences: [
      { every: { days: 7 } },
      { grade: 'A', every: { days: 2 } },
      { grade: 'B', every: { days: 2 } },
    ],
    floor: { every: { days: 90 } },
  },
}

describe('lintRulebook', () => {
  it.each([carDealer, wholesaler])(
    'finds nothing in the preset $id',
    (preset) => {
      expect(lintRulebook(preset)).toEqual([])
      // Prices are tried at every quantity where something changes: a busy machine takes its time.
    },
    60_000,
  )

  it('lists what it finds of prices, with absolute pointers and the request that shows it (RULES #12)', () => {
    const { pricing, ...others } = wholesaler
    const prices = [{ ...pricing.prices[4], to: '2020-01-01' } as const]
    const items = pricing.items.slice(4)
    const { adjustments: _stages, ...book } = pricing
    const found = lintRulebook({ ...others, pricing: { ...book, items, prices } })
    expect(found.length).toBeGreaterThan(0)
    for (const { rule } of found) expect(rule).toMatch(/^\/pricing\//)
  })

  it('lists the findings of all parts, by severity and then by place, with absolute pointers (RULES #12)', () => {
    const found = lintRulebook(faulty)
    const places = found.map(({ severity, rule }) => `${severity} ${rule}`)
    expect(places).toEqual([
      'error /grading/rows',
      ...Array.from({ length: 10 }, (_, index) => `warning /grading/rows/${index + 1}`),
      'warning /visits/cadences/1',
      'warning /visits/cadences/2',
      'notice /visits/phases/0',
    ])
    const pointers = found.flatMap(({ rule, rules = [] }) => [rule, ...rules])
    expect(pointers.filter((pointer) => valueAt(faulty, pointer) === undefined)).toEqual([])
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('counts ages from the first day in force, or from another day', () => {
    const since = (test: object): Rulebook => ({
      ...carDealer,
      visits: {
        cadences: [
          { when: { fact: 'signedOn', daysAgo: { atMost: 30 } }, every: { days: 7 } },
          { when: { fact: 'signedOn', ...test }, every: { days: 7 } },
          { every: { days: 14 } },
        ],
        floor: { every: { days: 90 } },
      },
    })
    const rulebook = since({ onOrAfter: '2025-01-01' })
    expect(lintRulebook(rulebook).map(({ rule }) => rule)).toEqual(['/visits/cadences/1'])
    expect(lintRulebook(rulebook, { today: '2026-01-01' })).toEqual([])
  })

  it('knows the grades and the facts that grading declares', () => {
    const { pricing: _pricing, ...others } = wholesaler
    const cadences = [
      ...wholesaler.visits.cadences,
      { when: { fact: 'satisfaction', below: 1 }, every: { days: 7 } },
      { when: { fact: 'grade', in: ['A', 'B'] }, every: { days: 7 } },
    ]
    const rulebook = { ...others, visits: { ...wholesaler.visits, cadences } }
    expect(lintRulebook(rulebook)).toMatchObject([
      { code: 'visits/cadence-never-matches', rule: '/visits/cadences/4' },
      { code: 'visits/cadence-never-wins', rule: '/visits/cadences/5' },
    ])
  })

  it('a rulebook without rules has no findings', () => {
    const { grading: _, visits: __, ...empty } = carDealer
    expect(lintRulebook(empty)).toEqual([])
  })
})

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], document)
}
