import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, addMonths, type Condition, type IsoDate } from '../../shared/index.js'
import type { Cadence, VisitPolicy } from '../schema.js'
import { visitDue, type DueCustomer } from '../visit-due.js'
import { lintVisits } from './lint-visits.js'
import { customerOf } from './visit-example.js'

const today = '2026-11-21'
const every = { days: 7 }
const phases = [
  { id: 'new', startsOn: 'deliveredOn', lasts: { months: 3 }, then: 'owner' },
  { id: 'owner' },
]

const bound = fc.integer({ min: 0, max: 2 })
const comparison: fc.Arbitrary<Condition> = fc.oneof(
  ...(['atLeast', 'above', 'atMost', 'below', 'is', 'isNot'] as const).map((test) =>
    bound.map((value) => ({ fact: 'orders', [test]: value })),
  ),
  fc.boolean().map((known) => ({ fact: 'orders', known })),
  fc.constantFrom('A', 'B').map((grade) => ({ fact: 'grade', isNot: grade })),
  fc.constantFrom<Condition>(
    { fact: 'deliveredOn', daysAgo: { atLeast: 100 } },
    { fact: 'deliveredOn', daysAgo: { below: 100 } },
    { fact: 'deliveredOn', known: true },
  ),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    comparison,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
  ),
})).condition
const cadence: fc.Arbitrary<Cadence> = fc.record(
  {
    every: fc.constant(every),
    grade: fc.constantFrom('A', 'B'),
    phase: fc.constantFrom('new', 'owner'),
    when: condition,
  },
  { requiredKeys: ['every'] },
)
const policy: fc.Arbitrary<VisitPolicy> = fc
  .array(cadence, { minLength: 1, maxLength: 4 })
  .map((cadences) => ({ phases, cadences, floor: { every: { days: 90 } } }))

// Somebody of every kind that these policies can tell apart.
const start = (months: number, days = 0): IsoDate => addDays(addMonths(today, -months), -days)
const deliveries: { deliveredOn?: IsoDate; lastVisitOn?: IsoDate }[] = [
  {},
  { deliveredOn: addDays(today, 1) },
  { deliveredOn: today },
  { deliveredOn: start(3) },
  { deliveredOn: start(3), lastVisitOn: today },
  { deliveredOn: start(3, 30) },
  { deliveredOn: start(3, 30), lastVisitOn: today },
]
const everybody: DueCustomer[] = [undefined, -1, 0, 0.5, 1, 1.5, 2, 3].flatMap((orders) =>
  [undefined, 'A', 'B'].flatMap((grade) =>
    deliveries.map(({ deliveredOn, lastVisitOn }) => ({
      id: 'c',
      facts: { orders: orders ?? null, deliveredOn: deliveredOn ?? null },
      ...(grade === undefined ? {} : { grade }),
      ...(lastVisitOn === undefined ? {} : { lastVisitOn }),
    })),
  ),
)

function decidedBy(customer: DueCustomer, rules: VisitPolicy): string {
  const [reason] = visitDue(customer, rules, { today }).reasons
  return reason !== undefined && 'rule' in reason ? reason.rule : ''
}

it('a cadence is reported when, and only when, it decides for nobody (RULES #28)', () => {
  fc.assert(
    fc.property(policy, (rules) => {
      const winning = new Set(everybody.map((customer) => decidedBy(customer, rules)))
      const never = rules.cadences
        .map((_, index) => `/cadences/${index}`)
        .filter((rule) => !winning.has(rule))
      const found = lintVisits(rules, { grades: ['A', 'B'], today }).filter(
        ({ code }) => code !== 'visits/phase-without-cadence',
      )
      expect(found.map(({ rule }) => rule)).toEqual(never)
      for (const finding of found) {
        if (finding.code !== 'visits/cadence-never-wins') continue
        const { example, hiddenBy } = finding
        const customer = customerOf(example ?? { facts: {} })
        const own = rules.cadences.slice(finding.cadence, finding.cadence + 1)
        expect(decidedBy(customer, { ...rules, cadences: own })).toBe('/cadences/0')
        // Those that hide it are enough, whatever the others say.
        const cadences = [...hiddenBy, finding.cadence].flatMap(
          (index) => rules.cadences[index] ?? [],
        )
        const last = `/cadences/${cadences.length - 1}`
        expect(everybody.some((one) => decidedBy(one, { ...rules, cadences }) === last)).toBe(false)
      }
    }),
  )
})
