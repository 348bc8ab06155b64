import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../reason.js'
import { evaluateCondition } from '../condition.js'
import type { FactDeclarations } from '../declarations/schema.js'
import type { Condition, Test } from '../schema.js'
import { findSubject } from './find-subject.js'

const today = '2026-11-21'

/** All that a fact of these properties can be: few enough to try every subject. */
const DOMAIN = { n: [0, 1, 2, 3], t: ['', 'a', 'ab', 'b'], b: [true, false] } as const
const NAMES = ['n', 't', 'b'] as const
const declared: FactDeclarations = {
  n: { type: 'number', atLeast: 0, atMost: 3, step: 1 },
  t: { type: 'text', oneOf: [...DOMAIN.t] },
  b: { type: 'boolean' },
}

const small = fc.integer({ min: 0, max: 3 })
const text = fc.constantFrom(...DOMAIN.t)
const one = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  value.map((chosen) => ({ [key]: chosen }) as Record<Key, Value>)
const known = one('known', fc.boolean())
const tests: Record<(typeof NAMES)[number], fc.Arbitrary<Test>> = {
  n: fc.oneof(
    ...(['atLeast', 'above', 'atMost', 'below', 'is', 'isNot'] as const).map((key) =>
      one(key, small),
    ),
    known,
  ),
  t: fc.oneof(
    ...(['is', 'isNot', 'startsWith', 'endsWith', 'contains'] as const).map((key) =>
      one(key, text),
    ),
    known,
  ),
  b: fc.oneof(one('is', fc.boolean()), known),
}
const comparison = fc
  .constantFrom(...NAMES)
  .chain((fact) => tests[fact].map((test): Condition => ({ fact, ...test })))
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}))
const conditions = fc.array(condition, { maxLength: 3 })

const asksWhetherKnown = (asked: readonly Condition[], fact: string) =>
  JSON.stringify(asked).includes(`"fact":"${fact}","known"`)

function everySubject(asked: readonly Condition[]): Record<string, Fact>[] {
  return NAMES.reduce<Record<string, Fact>[]>(
    (subjects, name) => {
      const values: Fact[] = [...DOMAIN[name], ...(asksWhetherKnown(asked, name) ? [null] : [])]
      return subjects.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value })))
    },
    [{}],
  )
}

function isFitting(facts: Record<string, Fact>, holding: Condition[], failing: Condition[]) {
  const truth = (asked: Condition) => evaluateCondition({ facts }, asked, { today }).holds
  return (
    holding.every((asked) => truth(asked) === true) &&
    failing.every((asked) => truth(asked) === false)
  )
}

describe('a subject is found', () => {
  it('where trying every subject finds one, and what is found does as is wanted', () => {
    fc.assert(
      fc.property(conditions, conditions, (holding, failing) => {
        const search = findSubject({ holding, failing }, { declared, today })
        const every = everySubject([...holding, ...failing])
        expect(search.outcome === 'found').toBe(
          every.some((facts) => isFitting(facts, holding, failing)),
        )
        if (search.outcome === 'found')
          expect(isFitting({ ...search.facts }, holding, failing)).toBe(true)
        else expect(search.outcome).toBe('none')
      }),
    )
  })

  it('or the search says that it was cut short, and is never wrong then', () => {
    fc.assert(
      fc.property(conditions, fc.nat({ max: 20 }), (holding, mostTried) => {
        const all = findSubject({ holding }, { declared, today })
        const few = findSubject({ holding }, { declared, today }, mostTried)
        if (few.outcome !== 'too-large') expect(few).toEqual(all)
      }),
    )
  })
})
