import fc from 'fast-check'
import type { GradableCustomer, GradingPolicy } from '../src/grading/index.js'
import { isoDate, type Fact, type FactDeclarations, type Test } from '../src/shared/index.js'

const TODAY = 20_780
export const today = isoDate(TODAY)
export const GRADES = ['A', 'B', 'C'] as const

/** Facts of every type, with few values each: small enough to try them all. */
export const facts = {
  orders: { type: 'number', atLeast: 0, atMost: 6, step: 1 },
  share: { type: 'number', atLeast: 0, atMost: 1, step: '0.25' },
  lastOrderOn: { type: 'date' },
  kind: { type: 'text', oneOf: ['fleet', 'retail', 'private'] },
  paysOnTime: { type: 'boolean' },
  seats: { type: 'number', atLeast: 0, atMost: 3, step: 1, fixed: true },
} as const satisfies FactDeclarations
type Name = keyof typeof facts
const NAMES = Object.keys(facts) as Name[]

const grade = fc.constantFrom(...GRADES)
const grades = GRADES.map((id) => ({ id }))
const day = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((offset) => isoDate(TODAY + offset))
const text = fc.constantFrom(...facts.kind.oneOf)
const ofAll = (half: number) => fc.integer({ min: 0, max: half }).map((n) => n / 2)

function numberTest(value: fc.Arbitrary<number>): fc.Arbitrary<Test> {
  return fc.oneof(
    value.map((atLeast) => ({ atLeast })),
    value.map((above) => ({ above })),
    value.map((atMost) => ({ atMost })),
    value.map((below) => ({ below })),
    value.map((is) => ({ is })),
    value.map((isNot) => ({ isNot })),
    fc.tuple(value, value).map(([low, high]) => {
      return { atLeast: Math.min(low, high), atMost: Math.max(low, high) }
    }),
  )
}

/** Tests that a fact of its name can be asked. */
export const testOf: Record<Name, fc.Arbitrary<Test>> = {
  orders: numberTest(ofAll(12)),
  share: numberTest(fc.integer({ min: 0, max: 10 }).map((n) => n / 10)),
  lastOrderOn: fc.oneof(
    numberTest(fc.integer({ min: 0, max: 8 }))
      .filter((test) => !('is' in test || 'isNot' in test))
      .map((daysAgo) => ({ daysAgo: daysAgo as { atLeast: number } })),
    day(-8, 1).map((on) => ({ on })),
    day(-8, 1).map((after) => ({ after })),
    day(-8, 1).map((onOrBefore) => ({ onOrBefore })),
  ),
  kind: fc.oneof(
    text.map((is) => ({ is })),
    text.map((isNot) => ({ isNot })),
    fc.uniqueArray(text, { minLength: 1 }).map((list) => ({ in: list })),
    fc.constant({ contains: 'l' }),
  ),
  paysOnTime: fc.boolean().map((is) => ({ is })),
  seats: numberTest(ofAll(6)),
}
const valueOf: Record<Name, fc.Arbitrary<Fact>> = {
  orders: fc.integer({ min: 0, max: 6 }),
  share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  lastOrderOn: day(-9, 0),
  kind: text,
  paysOnTime: fc.boolean(),
  seats: fc.integer({ min: 0, max: 3 }),
}

const name = fc.constantFrom(...NAMES)
const weight = fc.constantFrom<number | string>(1, 2, 5, '0.5', '1/3')
const missing = fc.constantFrom('finding', 'exclude', 'worst')
const points = fc.integer({ min: 1, max: 4 })

const byPoints = name.chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    weight,
    missing,
    points: fc
      .array(fc.tuple(testOf[fact], points), { minLength: 1, maxLength: 3 })
      .map((bands) => [
        ...bands.map(([test, worth]) => ({ ...test, points: worth })),
        { points: 0 },
      ]),
  }),
)
const bySize = fc
  .tuple(fc.constantFrom(['orders', 6], ['orders', 4], ['share', 1]), weight, missing)
  .map(([[fact, max], share, policy]) => ({ fact, max, weight: share, missing: policy }))

const bandsUpTo = (highest: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: highest }), { minLength: 2, maxLength: 2 })
    .map((cuts) => {
      const [low = 0, high = 0] = [...cuts].sort((left, right) => left - right)
      return [
        { grade: 'A', atLeast: high },
        { grade: 'B', atLeast: low },
        { grade: 'C', atLeast: 0 },
      ]
    })

const decay = fc.record(
  {
    fact: fc.constantFrom('orders', 'share'),
    datedBy: fc.constant('lastOrderOn'),
    after: fc.constantFrom({ days: 3 }, { weeks: 1 }, { days: 8 }),
    keep: fc.constantFrom<number | string>('1/2', 0.9),
  },
  { requiredKeys: ['fact', 'datedBy', 'after'] },
)
/** What may stand around a method: mostly nothing. */
const around = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  decay.map((entry) => ({ decay: [entry] })),
  fc.constantFrom({ days: 5 }, { months: 3 }).map((minimumStay) => ({ minimumStay })),
  fc.constant({ override: {} }),
)

const scorecard = fc.record(
  {
    method: fc.constant('scorecard'),
    criteria: fc
      .array(fc.oneof(byPoints, bySize), { minLength: 1, maxLength: 4 })
      .map((list) => list.map((criterion, index) => ({ id: `k${index}`, ...criterion }))),
    bands: bandsUpTo(100),
    margin: fc.integer({ min: 1, max: 20 }),
  },
  { requiredKeys: ['method', 'criteria', 'bands'] },
)

const when = fc.uniqueArray(name, { maxLength: 3 }).chain((names) =>
  fc.tuple(...names.map((fact) => testOf[fact])).map((tests) => {
    return Object.fromEntries(names.map((fact, index) => [fact, tests[index]]))
  }),
)
const table = fc.record(
  {
    method: fc.constant('decision-table'),
    hitPolicy: fc.constantFrom('unique', 'any', 'first', 'priority', 'rule-order'),
    rows: fc.array(fc.record({ when, grade }), { minLength: 1, maxLength: 5 }),
    otherwise: grade,
  },
  { requiredKeys: ['method', 'hitPolicy', 'rows'] },
)
const collect = fc.record(
  {
    method: fc.constant('decision-table'),
    hitPolicy: fc.constant('collect'),
    aggregate: fc.constantFrom('sum', 'min', 'max'),
    rows: fc.array(fc.record({ when, points }), { minLength: 1, maxLength: 5 }),
    bands: bandsUpTo(10),
    otherwise: grade,
  },
  { requiredKeys: ['method', 'hitPolicy', 'aggregate', 'rows', 'bands'] },
)

const thresholds = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 3 })
    .map((list) => list.sort((left, right) => left - right))
const dimension = (fact: fc.Arbitrary<string>, most: number) =>
  fc.oneof(
    fc.record(
      { fact, thresholds: thresholds(most), boundary: fc.constantFrom('above', 'below') },
      { requiredKeys: ['fact', 'thresholds'] },
    ),
    fc.record({ fact, quantiles: fc.integer({ min: 2, max: 4 }) }),
    fc.record({
      fact,
      quantiles: fc.integer({ min: 2, max: 4 }),
      shift: fc.constantFrom<number | string>(1, '0.5', -1),
    }),
  )
const range = fc.integer({ min: 1, max: 3 }).map((atLeast) => ({ atLeast }))
const rfm = fc
  .record(
    {
      method: fc.constant('rfm'),
      recency: dimension(fc.constantFrom('lastOrderOn', 'lastOrderOn', 'orders'), 8),
      frequency: dimension(fc.constant('orders'), 5),
      monetary: dimension(fc.constantFrom('share', 'orders'), 5),
      ties: fc.constantFrom('value', 'ntile', 'midrank'),
      segments: fc
        .array(
          fc.record(
            { recency: range, frequency: range, monetary: range, grade },
            { requiredKeys: ['grade'] },
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((list) => list.map((segment, index) => ({ id: `s${index}`, ...segment }))),
      otherwise: grade.map((other) => ({ id: 'rest', grade: other })),
    },
    { requiredKeys: ['method', 'recency', 'frequency', 'monetary', 'segments'] },
  )
  // Values are shifted only where they are what is compared.
  .map(({ ties, ...policy }) => {
    const isShifted = [policy.recency, policy.frequency, policy.monetary].some((d) => 'shift' in d)
    return ties === undefined || isShifted ? policy : { ...policy, ties }
  })

const pareto = fc.record(
  {
    method: fc.constant('pareto'),
    fact: fc.constantFrom('orders', 'share'),
    classes: fc
      .uniqueArray(fc.integer({ min: 1, max: 19 }), { minLength: 2, maxLength: 2 })
      .map((cuts) => {
        const [low = 0, high = 0] = cuts.map((cut) => cut / 20).sort((left, right) => left - right)
        return [
          { grade: 'A', upTo: low },
          { grade: 'B', upTo: high },
          { grade: 'C', upTo: 1 },
        ]
      }),
    boundary: fc.constantFrom('within', 'crossing'),
    missing: fc.constantFrom('finding', 'worst'),
    margin: fc.constantFrom(0.05, '1/10'),
  },
  { requiredKeys: ['method', 'fact', 'classes'] },
)

/** Policies over the declared facts. */
const policyOf = (...methods: fc.Arbitrary<object>[]): fc.Arbitrary<GradingPolicy> =>
  fc.tuple(fc.oneof(...methods), around).map(([policy, more]) => {
    // What nobody asks for may not decay.
    const asked = JSON.stringify(policy)
    const isMeant =
      !('decay' in more) || more.decay.every(({ fact }) => asked.includes(`"${fact}"`))
    const document: object = { ...policy, ...(isMeant ? more : {}), grades, facts }
    return document as GradingPolicy
  })

export const gradingPolicy = policyOf(scorecard, table, collect, rfm, pareto)
/** A person gives the grade. */
export const assignedPolicy = fc
  .record(
    {
      method: fc.constant('assigned'),
      confirmWithin: fc.constant({ hours: 24 }),
      override: fc.constant({ longest: { months: 6 } }),
    },
    { requiredKeys: ['method'] },
  )
  .map((policy): GradingPolicy => ({ ...policy, method: 'assigned', grades, facts }))
/** Policies for which a customer's grade turns on the others. */
export const rankingPolicy = policyOf(rfm, pareto)

/** Facts, of which one in seven is not known. */
const knownFacts = fc
  .tuple(...NAMES.map((fact) => fc.option(valueOf[fact], { freq: 6, nil: undefined })))
  .map((values) => {
    const known: Record<string, Fact> = {}
    for (const [index, name] of NAMES.entries()) {
      const value = values[index]
      if (value !== undefined) known[name] = value
    }
    return known
  })
const gradedSoFar = fc.record(
  {
    grade,
    gradeSince: day(-20, 0),
    firstContactAt: day(-2, 0).map((on) => `${on}T09:00:00+08:00` as const),
    gradeConfirmedAt: day(-2, 0).map((on) => `${on}T10:00:00+08:00` as const),
    gradeOverride: fc.record({
      grade,
      reason: fc.constant('key account'),
      by: fc.constant('r1'),
      on: day(-9, 0),
      until: day(-2, 9),
    }),
  },
  { requiredKeys: [] },
)

/** A book of some customers, to be graded on `today`. */
export const gradableBook: fc.Arbitrary<GradableCustomer[]> = fc
  .array(fc.tuple(knownFacts, fc.option(gradedSoFar, { nil: {}, freq: 2 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) =>
    list.map(([known, soFar], index) => ({
      id: `c${index}`,
      ...soFar,
      facts: known,
    })),
  )
