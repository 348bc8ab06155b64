import fc from 'fast-check'
import {
  gradeCustomer,
  type DecisionRow,
  type DecisionTablePolicy,
  type Graded,
} from '../src/grading/index.js'
import { compileTest, type CompiledTest } from '../src/shared/conditions/test.js'
import {
  addDays,
  dayNumber,
  type Fact,
  type FactDeclarations,
  type IsoDate,
  type RowTests,
  type Test,
  type Truth,
} from '../src/shared/index.js'

export const TODAY: IsoDate = '2026-11-21'
const DAY = dayNumber(TODAY)
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
const GRADE = fc.constantFrom('A', 'B', 'C')

const one = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  value.map((chosen) => ({ [key]: chosen }) as Record<Key, Value>)
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 2 })
const equality = <Value extends Fact>(value: fc.Arbitrary<Value>) =>
  fc.oneof(one('is', value), one('isNot', value), one('in', some(value)), one('notIn', some(value)))
const range = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    ...(['atLeast', 'above', 'atMost', 'below'] as const).map((key) => one(key, value)),
    fc.tuple(value, value).map(([one, other]) => ({
      atLeast: Math.min(one, other),
      atMost: Math.max(one, other),
    })),
  )

const small = fc.integer({ min: 0, max: 3 })
const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays(TODAY, days))
const text = fc.constantFrom('a', 'ab', 'b')
const TESTS: Record<string, fc.Arbitrary<Test>> = {
  n: fc.oneof(range(small), equality(small)),
  m: fc.oneof(range(small), range(small), one('known', fc.boolean())),
  d: fc.oneof(
    ...(['on', 'onOrAfter', 'before'] as const).map((key) => one(key, day)),
    one('daysAgo', range(small)),
  ),
  t: fc.oneof(
    equality(text),
    ...(['startsWith', 'endsWith', 'contains'] as const).map((key) => one(key, text)),
  ),
  b: equality(fc.boolean()),
}

/** Enough values of each fact that every answer which its tests can give is among them. */
const VALUES: Record<string, readonly Fact[]> = {
  n: [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
  m: [0, 1, 2, 3, null],
  d: Array.from({ length: 11 }, (_, index) => addDays(TODAY, index - 5)),
  t: textsOf('abx', 4),
  b: [true, false],
}

function textsOf(letters: string, most: number): string[] {
  if (most === 0) return ['']
  const shorter = textsOf(letters, most - 1)
  const longest = shorter.filter((shortText) => shortText.length === most - 1)
  return [...shorter, ...longest.flatMap((begun) => letters.split('').map((next) => begun + next))]
}

// Only of a declared number can be said that four values are all.
const facts: FactDeclarations = {
  m: { type: 'number', atLeast: 0, atMost: 3, step: 1 },
}

const row: fc.Arbitrary<RowTests> = fc
  .shuffledSubarray(Object.keys(TESTS), { maxLength: 2 })
  .chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, TESTS[name] ?? fc.constant({})]))),
  )
const rows = fc.array(row, { minLength: 1, maxLength: 5 })
const otherwise = fc.option(GRADE, { nil: undefined, freq: 4 })

/** Tables of all hit policies that give a row's own grade; some rows ask nothing. */
export const tablesOfGrades: fc.Arbitrary<DecisionTablePolicy> = fc
  .record({
    hitPolicy: fc.constantFrom('unique', 'any', 'first', 'priority', 'rule-order' as const),
    rows: rows.chain((all) =>
      fc.tuple(...all.map((when) => GRADE.map((grade) => ({ when, grade })))),
    ),
    otherwise,
  })
  .map(({ otherwise: last, ...table }) => {
    return {
      method: 'decision-table',
      grades,
      facts,
      ...table,
      ...(last !== undefined && { otherwise: last }),
    }
  })

const points = fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4)
/** Tables that collect points. */
export const tablesOfPoints: fc.Arbitrary<DecisionTablePolicy> = fc
  .record({
    aggregate: fc.constantFrom('sum', 'min', 'max', 'count'),
    rows: rows.chain((all) =>
      fc.tuple(...all.map((when) => points.map((worth) => ({ when, points: worth })))),
    ),
    cuts: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 3, max: 6 })),
    otherwise,
  })
  .map(({ aggregate, rows: all, cuts: [low, high], otherwise: last }) => ({
    method: 'decision-table',
    grades,
    facts,
    hitPolicy: 'collect',
    aggregate,
    rows: aggregate === 'count' ? all.map(({ when }) => ({ when })) : all,
    bands: [
      { grade: 'A', atLeast: high },
      { grade: 'B', atLeast: low },
      { grade: 'C', atLeast: 0 },
    ],
    ...(last !== undefined && { otherwise: last }),
  }))

export type Cell = {
  readonly facts: Record<string, Fact>
  readonly truths: readonly Truth[]
  readonly graded: Graded
}

export function gradeOf(
  policy: DecisionTablePolicy,
  customer: Readonly<Record<string, Fact>>,
): Graded {
  return gradeCustomer({ id: 'c', facts: customer }, policy, { today: TODAY })
}

/** Every customer that the rows tell from another: of values with the same answers one is enough. */
export function everyCell(policy: DecisionTablePolicy): Cell[] {
  const names = [...new Set(policy.rows.flatMap(({ when }) => Object.keys(when)))]
  const customers = names.reduce<Record<string, Fact>[]>(
    (all, name) => {
      const told = new Map<string, Fact>()
      for (const value of valuesOf(name, policy.rows)) {
        told.set(policy.rows.map((asked) => String(truthOf(asked.when[name], value))).join(), value)
      }
      return all.flatMap((customer) =>
        [...told.values()].map((value) => ({ ...customer, [name]: value })),
      )
    },
    [{}],
  )
  return customers.map((customer) => {
    const truths = policy.rows.map(({ when }) => {
      const answers = Object.entries(when).map(([name, test]) => truthOf(test, customer[name]))
      if (answers.includes(false)) return false
      return answers.includes(undefined) ? undefined : true
    })
    return { facts: customer, truths, graded: gradeOf(policy, customer) }
  })
}

function valuesOf(name: string, all: readonly DecisionRow[]): readonly Fact[] {
  const asksWhetherKnown = all.some(({ when }) => when[name]?.known !== undefined)
  return (VALUES[name] ?? []).filter((value) => value !== null || asksWhetherKnown)
}

const compiled = new WeakMap<Test, CompiledTest>()

function truthOf(test: Test | undefined, value: Fact | undefined): Truth {
  if (test === undefined) return true
  const holds = compiled.get(test) ?? compileTest(test)
  compiled.set(test, holds)
  return holds(value, DAY)
}
