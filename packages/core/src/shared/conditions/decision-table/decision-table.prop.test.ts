import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFact, type Subject } from '../condition.js'
import type { IsoDate } from '../../iso-date.js'
import type { Truth } from '../join.js'
import type { Test } from '../schema.js'
import { compileTest } from '../test.js'
import { compileDecisionTable, type MatchingRows } from './decision-table.js'
import type { RowTests } from './schema.js'

type Rows = readonly { readonly when: RowTests }[]

const number = fc.oneof(fc.integer({ min: -3, max: 120 }), fc.constantFrom(0.5, 1.25, -0))
const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-11-${String(date).padStart(2, '0')}` as IsoDate)
const text = fc.oneof(fc.constantFrom('', 'a', 'ab', 'b', 'north', 'constructor'), day)
const scalar = fc.oneof(number, text, fc.boolean())
const one = <Key extends keyof Test>(key: Key, value: fc.Arbitrary<NonNullable<Test[Key]>>) =>
  value.map((asked): Test => ({ [key]: asked }))
const among = fc.array(scalar, { minLength: 1, maxLength: 4 })
const range = fc.oneof(
  ...(['atLeast', 'above', 'atMost', 'below'] as const).map((key) => one(key, number)),
  fc.tuple(number, fc.nat(40)).map(([low, width]) => ({ atLeast: low, below: low + width + 1 })),
)
const test = fc.oneof(
  { arbitrary: range, weight: 4 },
  one('is', scalar),
  one('isNot', scalar),
  one('in', among),
  one('notIn', among),
  one('known', fc.boolean()),
  ...(['on', 'onOrAfter', 'after', 'onOrBefore', 'before'] as const).map((key) => one(key, day)),
  range.map((daysAgo): Test => ({ daysAgo })),
  ...(['startsWith', 'endsWith', 'contains'] as const).map((key) => one(key, text)),
  fc
    .tuple(range, scalar, day, fc.boolean())
    .map(([bounds, isNot, before, known]): Test => ({ ...bounds, isNot, before, known })),
)
const FACTS = ['x', 'y', 'grade', 'constructor'] as const
const row = fc.dictionary(fc.constantFrom<string>(...FACTS), test, { maxKeys: 3 })
const rows: fc.Arbitrary<Rows> = fc.array(
  row.map((when) => ({ when })),
  { maxLength: 40 },
)
const fact = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constantFrom(null, NaN, Infinity, '2026-02-30'),
)
const subject: fc.Arbitrary<Subject> = fc.record(
  { facts: fc.dictionary(fc.constantFrom<string>(...FACTS), fact), grade: text },
  { requiredKeys: [] },
)
// Several of each, since a table remembers whom it has met.
const asked = fc.array(fc.tuple(subject, fc.integer({ min: 20_770, max: 20_800 })), {
  minLength: 1,
  maxLength: 8,
})

/** What every row says by itself. */
function truthOf({ when }: Rows[number], one: Subject, today: number): Truth {
  const truths = Object.entries(when).map(([name, whole]) => {
    return compileTest(whole)(readFact(one, name), today)
  })
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

const everything = ({ certain, open, openFacts }: MatchingRows) => ({
  certain: certain(Infinity),
  firstTwo: certain(2),
  open: open(),
  // Maps, since of two facts with the same first row either may come first.
  openFacts: new Map(openFacts(open())),
})

describe('a decision table as an index', () => {
  it('finds the rows that hold, those that are open and why, as asking every row does', () => {
    fc.assert(
      fc.property(rows, asked, (table, subjects) => {
        const ask = compileDecisionTable(table, everything)
        for (const [one, today] of subjects) {
          const truths = table.map((row) => truthOf(row, one, today))
          const rowsThatAre = (truth: Truth) =>
            truths.flatMap((each, index) => (each === truth ? [index] : []))
          expect(ask(one, today)).toEqual({
            certain: rowsThatAre(true),
            firstTwo: rowsThatAre(true).slice(0, 2),
            open: rowsThatAre(undefined),
            openFacts: openFactsOf(table, rowsThatAre(undefined), one, today),
          })
        }
      }),
    )
  })
})

/** Each fact that leaves a row open, with the first row that it leaves open. */
function openFactsOf(table: Rows, open: readonly number[], one: Subject, today: number) {
  const first = new Map<string, number>()
  for (const index of open) {
    for (const [name, whole] of Object.entries(table[index]?.when ?? {})) {
      const truth = compileTest(whole)(readFact(one, name), today)
      if (truth === undefined && !first.has(name)) first.set(name, index)
    }
  }
  return first
}
