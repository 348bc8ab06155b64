import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../circumstances.js'
import type { Fact } from '../reason.js'
import { evaluateCondition } from './condition.js'
import type { Condition, Test } from './schema.js'

const c: Circumstances = { today: '2026-11-21' }

/** Every value that a fact of these properties can have: few enough to try them all. */
const DOMAIN = { n: [0, 1, 2, 3], t: ['', 'a', 'ab', 'b'], b: [true, false] } as const
type Name = keyof typeof DOMAIN
const NAMES = ['n', 't', 'b'] as const

const small = fc.integer({ min: 0, max: 3 })
const text = fc.constantFrom('', 'a', 'ab', 'b')
const one = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  value.map((chosen) => ({ [key]: chosen }) as Record<Key, Value>)
const tests: Record<Name, fc.Arbitrary<Test>> = {
  n: fc.oneof(
    ...(['atLeast', 'above', 'atMost', 'below', 'is', 'isNot'] as const).map((key) =>
      one(key, small),
    ),
    one('in', fc.array(small, { minLength: 1, maxLength: 3 })),
    one('notIn', fc.array(small, { minLength: 1, maxLength: 3 })),
    fc.record({ atLeast: small, isNot: small }),
  ),
  t: fc.oneof(
    ...(['is', 'isNot', 'startsWith', 'endsWith', 'contains'] as const).map((key) =>
      one(key, text),
    ),
  ),
  b: fc.oneof(one('is', fc.boolean()), one('isNot', fc.boolean())),
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

type Facts = Record<string, Fact>
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    n: fc.constantFrom(...DOMAIN.n),
    t: fc.constantFrom(...DOMAIN.t),
    b: fc.constantFrom(...DOMAIN.b),
  },
  { requiredKeys: [] },
)

/** Every way in which the missing facts could turn out. */
function completions(known: Facts): Facts[] {
  return NAMES.filter((name) => !(name in known)).reduce<Facts[]>(
    (sofar, name) =>
      sofar.flatMap((some) => [...DOMAIN[name]].map((value: Fact) => ({ ...some, [name]: value }))),
    [known],
  )
}

/** Two-valued logic over facts that are all known, word for word. */
function isTrue(asked: Condition, known: Facts): boolean {
  if ('all' in asked) return asked.all.every((part) => isTrue(part, known))
  if ('any' in asked) return asked.any.some((part) => isTrue(part, known))
  if ('not' in asked) return !isTrue(asked.not, known)
  const { fact, ...test } = asked
  return Object.entries(test).every(([word, operand]) => {
    const meaning = MEANINGS[word]
    return meaning?.(known[fact] as never, operand as never)
  })
}
const MEANINGS: Record<string, (value: never, operand: never) => boolean> = {
  atLeast: (value: number, bound: number) => value >= bound,
  above: (value: number, bound: number) => value > bound,
  atMost: (value: number, bound: number) => value <= bound,
  below: (value: number, bound: number) => value < bound,
  is: (value: Fact, other: Fact) => value === other,
  isNot: (value: Fact, other: Fact) => value !== other,
  in: (value: Fact, list: Fact[]) => list.includes(value),
  notIn: (value: Fact, list: Fact[]) => !list.includes(value),
  startsWith: (value: string, part: string) => value.startsWith(part),
  endsWith: (value: string, part: string) => value.endsWith(part),
  contains: (value: string, part: string) => value.includes(part),
}

/** The same condition with the parts of every `all` and `any` in another order. */
function shuffled(asked: Condition, seed: number): Condition {
  if ('not' in asked) return { not: shuffled(asked.not, seed) }
  if ('fact' in asked) return asked
  const parts = 'any' in asked ? asked.any : asked.all
  const turn = parts.length === 0 ? 0 : seed % parts.length
  const moved = [...parts.slice(turn), ...parts.slice(0, turn)].reverse()
  const inner = moved.map((part) => shuffled(part, seed))
  return 'any' in asked ? { any: inner } : { all: inner }
}

const verdict = (known: Facts, asked: Condition) => evaluateCondition({ facts: known }, asked, c)

describe('conditions', () => {
  it('with every fact known answer as two-valued logic does', () => {
    fc.assert(
      fc.property(facts, condition, (known, asked) => {
        for (const complete of completions(known).slice(0, 4)) {
          expect(verdict(complete, asked)).toEqual({ holds: isTrue(asked, complete), findings: [] })
        }
      }),
    )
  })

  // One way only: "x or not x" is true of every x, and unknown to Kleene while x is.
  it('with facts missing answer only what every completion of them agrees with', () => {
    fc.assert(
      fc.property(facts, condition, (known, asked) => {
        const { holds } = verdict(known, asked)
        fc.pre(holds !== null)
        const answers = completions(known).map((complete) => isTrue(asked, complete))
        expect(new Set(answers)).toEqual(new Set([holds]))
      }),
    )
  })

  it('that are unknown name missing facts only, and learning all that they name settles them', () => {
    fc.assert(
      fc.property(facts, condition, (known, asked) => {
        const { holds, findings } = verdict(known, asked)
        expect(findings.length === 0).toBe(holds !== null)
        const named = new Set(findings.map(({ fact }) => fact))
        for (const name of named) expect(known).not.toHaveProperty(name)
        const settled = NAMES.filter((name) => named.has(name)).reduce<Facts>(
          (some, name) => ({ ...some, [name]: DOMAIN[name][0] }),
          known,
        )
        expect(verdict(settled, asked).holds).not.toBeNull()
      }),
    )
  })

  it('mean the same in whatever order their parts stand', () => {
    fc.assert(
      fc.property(facts, condition, fc.nat({ max: 5 }), (known, asked, seed) => {
        const before = verdict(known, asked)
        const after = verdict(known, shuffled(asked, seed))
        const names = ({ findings }: typeof before) => findings.map(({ fact }) => fact).sort()
        expect(after.holds).toBe(before.holds)
        expect(names(after)).toEqual(names(before))
      }),
    )
  })

  it('denied twice are themselves, and "not all" is "any not" (De Morgan)', () => {
    fc.assert(
      fc.property(facts, fc.array(condition, { maxLength: 3 }), (known, parts) => {
        const denied = parts.map((not): Condition => ({ not }))
        const all = verdict(known, { all: parts }).holds
        expect(verdict(known, { not: { not: { all: parts } } }).holds).toBe(all)
        expect(verdict(known, { not: { all: parts } }).holds).toBe(
          verdict(known, { any: denied }).holds,
        )
      }),
    )
  })
})
