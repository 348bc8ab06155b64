import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTest } from '../../shared/conditions/test.js'
import type { IsoDate, Test } from '../../shared/index.js'
import { compilePoints } from './points.js'

const number = fc.integer({ min: 0, max: 12 })
const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}` as IsoDate)
const text = fc.oneof(fc.constantFrom('', 'a', 'ab', 'b'), day)
const one = <Key extends keyof Test>(key: Key, value: fc.Arbitrary<NonNullable<Test[Key]>>) =>
  value.map((asked): Test => ({ [key]: asked }))
const kinds: fc.Arbitrary<Test>[] = [
  fc.oneof(
    one('atLeast', number),
    one('below', number),
    one('is', fc.oneof(number, text, fc.boolean())),
    one('in', fc.array(text, { minLength: 1, maxLength: 3 })),
    fc.constant({}),
  ),
  fc.oneof(one('onOrAfter', day), one('before', day)),
  number.map((atMost): Test => ({ daysAgo: { atMost } })),
  fc.oneof(one('startsWith', text), one('contains', text)),
]
// Of one kind as a rule, and now and then of several.
const bands = fc.oneof(
  ...[...kinds, fc.oneof(...kinds)].map((kind) => fc.array(kind, { minLength: 1, maxLength: 4 })),
)
const value = fc.oneof(number, text, fc.boolean(), fc.constantFrom(null, NaN, 2.5, '2026-11-31'))
// Several of each, since a criterion remembers what it has met.
const asked = fc.array(fc.tuple(value, fc.integer({ min: 20_770, max: 20_790 })), { maxLength: 8 })

describe('the points of a criterion', () => {
  it('are those of the first band whose test holds, as asking band by band gives (RULES #4, #8)', () => {
    fc.assert(
      fc.property(bands, asked, (tests, facts) => {
        const { points } = compilePoints({
          id: 'k',
          fact: 'x',
          weight: 1,
          points: tests.map((test, index) => ({ ...test, points: index + 1 })),
        })
        for (const [fact, today] of facts) {
          const answers = tests.map((test) => {
            return compileTest(Object.keys(test).length === 0 ? { known: true } : test)(fact, today)
          })
          const decided = answers.findIndex((answer) => answer !== false)
          const expected = answers[decided] === true ? 1000 * (decided + 1) : undefined
          expect(points(fact, today)).toBe(expected)
        }
      }),
    )
  })
})
