import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../reason.js'
import type { FactDeclarations } from '../declarations/schema.js'
import type { RowTests } from '../decision-table/schema.js'
import type { Truth } from '../join.js'
import type { Test } from '../schema.js'
import { compileTest } from '../test.js'
import { addBit, bitsIn, noBits } from './bits.js'
import { factsOf, rowSpace } from './row-space.js'
import { searchRows } from './search-rows.js'

const today = '2026-11-21'

const DOMAIN = { n: [0, 1, 2, 3], m: [0, 1, 2], t: ['', 'a', 'ab', 'b'] } as const
const NAMES = ['n', 'm', 't'] as const
const declared: FactDeclarations = {
  n: { type: 'number', atLeast: 0, atMost: 3, step: 1 },
  m: { type: 'number', atLeast: 0, atMost: 2, step: 1 },
  t: { type: 'text', oneOf: [...DOMAIN.t] },
}

const small = fc.integer({ min: 0, max: 3 })
const one = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  value.map((chosen) => ({ [key]: chosen }) as Record<Key, Value>)
const numberTest: fc.Arbitrary<Test> = fc.oneof(
  ...(['atLeast', 'atMost', 'is', 'isNot'] as const).map((key) => one(key, small)),
  one('known', fc.boolean()),
)
const textTest: fc.Arbitrary<Test> = fc.oneof(
  ...(['is', 'isNot', 'startsWith'] as const).map((key) => one(key, fc.constantFrom(...DOMAIN.t))),
  // No number of this domain, and no text of another: such a test cannot be answered.
  one('atLeast', small),
)
const row: fc.Arbitrary<RowTests> = fc.record(
  { n: numberTest, m: numberTest, t: textTest },
  { requiredKeys: [] },
)
const rows = fc.array(row, { minLength: 1, maxLength: 40 })
const role = fc.constantFrom('holding', 'failing', 'notHolding', 'free', 'free', 'failing')
const table = rows.chain((tests) =>
  fc.tuple(
    fc.constant(tests),
    fc.array(role, { minLength: tests.length, maxLength: tests.length }),
  ),
)

function truthOf(tests: RowTests, facts: Record<string, Fact>): Truth {
  const truths = Object.entries(tests).map(([fact, test]) => compileTest(test)(facts[fact], 0))
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

function everySubject(asked: readonly RowTests[]): Record<string, Fact>[] {
  return NAMES.reduce<Record<string, Fact>[]>(
    (subjects, name) => {
      const isAskedKnown = asked.some((tests) => tests[name]?.known !== undefined)
      const values: Fact[] = [...DOMAIN[name], ...(isAskedKnown ? [null] : [])]
      return subjects.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })))
    },
    [{}],
  )
}

describe('the search of rows', () => {
  it('finds a subject exactly where trying every one finds it; else the rows it names suffice as a proof', () => {
    fc.assert(
      fc.property(table, ([tests, roles]) => {
        const of = (wanted: string) => [...roles.keys()].filter((index) => roles[index] === wanted)
        const bits = (wanted: readonly number[]) => {
          const set = noBits(tests.length)
          for (const index of wanted) addBit(set, index)
          return set
        }
        const holding = of('holding').slice(0, 2)
        const space = rowSpace(tests, { declared, today })
        const fits = (facts: Record<string, Fact>, standing: (index: number) => boolean) =>
          holding.every((index) => truthOf(tests[index] ?? {}, facts) === true) &&
          of('failing').every(
            (index) => !standing(index) || truthOf(tests[index] ?? {}, facts) === false,
          ) &&
          of('notHolding').every(
            (index) => !standing(index) || truthOf(tests[index] ?? {}, facts) !== true,
          )
        const quest = { holding, failing: bits(of('failing')), notHolding: bits(of('notHolding')) }
        const search = searchRows(space, quest, { words: 1e6 })
        const every = everySubject(tests)
        expect(search).not.toBeNull()
        if (search === null) return
        if ('choice' in search) {
          expect(fits({ ...factsOf(space, search.choice) }, () => true)).toBe(true)
        } else {
          const because = new Set(search.because)
          expect(every.some((facts) => fits(facts, (index) => because.has(index)))).toBe(false)
        }
      }),
    )
  })

  it('says so when its effort does not suffice, and spends hardly more', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 30 }), (tests, words) => {
        const space = rowSpace(tests, { declared, today })
        const failing = noBits(tests.length)
        for (const index of tests.keys()) addBit(failing, index)
        const effort = { words }
        const few = searchRows(space, { failing }, effort)
        if (few !== null) expect(few).toEqual(searchRows(space, { failing }, { words: 1e6 }))
        expect(effort.words).toBeGreaterThan(-20 * failing.length)
        expect([...bitsIn(failing)]).toHaveLength(tests.length)
      }),
    )
  })
})
