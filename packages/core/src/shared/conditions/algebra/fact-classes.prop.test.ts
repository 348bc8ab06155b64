import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../iso-date.js'
import type { Fact } from '../../reason.js'
import { dayNumber } from '../../iso-date.js'
import type { FactDeclaration } from '../declarations/schema.js'
import type { NumberRange, Test } from '../schema.js'
import { compileTest } from '../test.js'
import type { FactClass } from './fact-class.js'
import { factClasses } from './fact-classes.js'
import { isWithin } from './number-line.js'

const TODAY: IsoDate = '2026-11-21'

const one = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  value.map((chosen) => ({ [key]: chosen }) as Record<Key, Value>)
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 3 })

const bound = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.integer({ min: -6, max: 12 }).map((half) => half / 2),
  fc.constantFrom(0.1, 0.2, 0.3, 1 / 3, 1e-9, 1e21, -1e21),
)
const range = (value: fc.Arbitrary<number>): fc.Arbitrary<NumberRange> =>
  fc.oneof(
    ...(['atLeast', 'above', 'atMost', 'below'] as const).map((key) => one(key, value)),
    fc.record({ atLeast: value, below: value }),
    fc.record({ above: value, atMost: value }),
  )
const equality = <Value extends Fact>(value: fc.Arbitrary<Value>) =>
  fc.oneof(one('is', value), one('isNot', value), one('in', some(value)), one('notIn', some(value)))
const day = fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days))
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 3 })

const numberTest = fc.oneof(range(bound), equality(bound))
const dateTest = fc.oneof(
  ...(['on', 'onOrAfter', 'after', 'onOrBefore', 'before'] as const).map((key) => one(key, day)),
  one('daysAgo', range(bound)),
  fc.record({ onOrAfter: day, before: day }),
)
const textTest = fc.oneof(
  ...(['startsWith', 'endsWith', 'contains'] as const).map((key) => one(key, letters)),
  equality(letters),
  fc.record({ startsWith: letters, endsWith: letters }),
)
const booleanTest = equality(fc.boolean())
const known = one('known', fc.boolean())
const anyTest = fc.oneof(numberTest, dateTest, equality(letters), booleanTest, known)

const number = fc.oneof(
  bound,
  fc.double({ min: -4, max: 7, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const anyValue = fc.oneof(
  number,
  fc.integer({ min: -25, max: 25 }).map((days) => addDays(TODAY, days)),
  letters,
  fc.boolean(),
  fc.constant(null),
)

const declarations: fc.Arbitrary<FactDeclaration> = fc.record(
  {
    type: fc.constant('number' as const),
    step: fc.constantFrom('1', '0.5', '0.1', '1/3', 2),
    atLeast: fc.constantFrom(-2, 0, 0.25),
    atMost: fc.constantFrom(1, 4, 4.75),
  },
  { requiredKeys: ['type'] },
)

function answersOf(tests: readonly Test[], value: Fact): string {
  return tests.map((test) => String(compileTest(test)(value, dayNumber(TODAY)))).join()
}

/** Whether a number or a day lies in a class by its ends; a text has none. */
function isIn(value: Fact, entry: FactClass): boolean {
  if (entry.type === 'number') return typeof value === 'number' && isWithin(value, entry)
  if (entry.type !== 'date') return entry.witness === value
  const { first = '0', last = 'z' } = entry
  return typeof value === 'string' && first <= value && value <= last
}

/** A value has the answers of one class, and where a class has ends lies between those of that one. */
function expectOneClass(tests: readonly Test[], classes: readonly FactClass[], value: Fact) {
  const within = classes.filter((entry) => isIn(value, entry))
  expect(within.map(({ witness }) => answersOf(tests, witness))).toEqual([answersOf(tests, value)])
}

describe('the classes of a fact', () => {
  it('of numbers hold each number once, and it answers as their witness does', () => {
    fc.assert(
      fc.property(some(numberTest), number, (tests, value) => {
        const { classes, complete } = factClasses(tests, { today: TODAY })
        expect(complete).toBe(true)
        expectOneClass(tests, classes, value)
      }),
    )
  })

  it('of declared numbers hold each number that may be, and no other', () => {
    fc.assert(
      fc.property(some(numberTest), declarations, fc.nat({ max: 40 }), (tests, declared, count) => {
        const { classes } = factClasses(tests, { today: TODAY, declared })
        const { step, atLeast = -Infinity, atMost = Infinity } = declared
        const steps = { '1': 1, '0.5': 2, '0.1': 10, '1/3': 3, '2': 1 / 2 }[String(step)] ?? 4
        const origin = step === undefined || declared.atLeast === undefined ? 0 : atLeast
        // Counted in whole parts of one, so that the tenths here are those that a record spells.
        const value = (count - 20 + origin * steps) / steps
        for (const { witness } of classes) {
          const position = (Number(witness) - origin) * steps
          if (step !== undefined)
            expect(Math.abs(position - Math.round(position))).toBeLessThan(1e-9)
          expect(Number(witness) >= atLeast && Number(witness) <= atMost).toBe(true)
        }
        if (value >= atLeast && value <= atMost) expectOneClass(tests, classes, value)
      }),
    )
  })

  it('have as lowest and highest the last thousandths within', () => {
    fc.assert(
      fc.property(
        some(range(fc.integer({ min: -3000, max: 3000 }).map((parts) => parts / 1000))),
        (tests) => {
          for (const entry of factClasses(tests, { today: TODAY }).classes) {
            if (entry.type !== 'number') continue
            const { lowest, highest } = entry
            for (const [end, beyond] of [
              [lowest, -1],
              [highest, 1],
            ] as const) {
              if (end === undefined) continue
              expect(isWithin(end, entry)).toBe(true)
              expect(isWithin((Math.round(end * 1000) + beyond) / 1000, entry)).toBe(false)
            }
          }
        },
      ),
    )
  })

  it('of dates hold each day once, asked by the calendar and by age', () => {
    fc.assert(
      fc.property(some(dateTest), fc.integer({ min: -25, max: 25 }), (tests, days) => {
        const { classes, complete } = factClasses(tests, { today: TODAY })
        expect(complete).toBe(true)
        expectOneClass(tests, classes, addDays(TODAY, days))
      }),
    )
  })

  it('of texts have one for the answers of every text', () => {
    fc.assert(
      fc.property(some(textTest), letters, letters, (tests, start, end) => {
        const { classes, complete } = factClasses(tests, { today: TODAY })
        expect(complete).toBe(true)
        const answers = classes.map(({ witness }) => answersOf(tests, witness))
        expect(answers).toContain(answersOf(tests, start + end))
        expect(new Set(answers).size).toBe(answers.length)
      }),
    )
  })

  it('of several types have one for the answers of every value of these types', () => {
    fc.assert(
      fc.property(some(anyTest), anyValue, (tests, value) => {
        const { classes, complete } = factClasses(tests, { today: TODAY })
        expect(complete).toBe(true)
        const types = new Set(
          classes.map(({ witness }) => (witness === null ? 'null' : typeof witness)),
        )
        const isAsked = types.has(value === null ? 'null' : typeof value)
        const isOther = typeof value === 'string' && classes.every(({ type }) => type !== 'text')
        fc.pre(isAsked && !isOther)
        expect(classes.map(({ witness }) => answersOf(tests, witness))).toContain(
          answersOf(tests, value),
        )
      }),
    )
  })
})
