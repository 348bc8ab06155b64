import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffledPair } from '../../../tests/shuffled.js'
import {
  compareExact,
  minus,
  over,
  plus,
  times,
  type Exact,
  type Fact,
} from '../../shared/index.js'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { GradableCustomer } from '../graded.js'
import type { RfmDimension, RfmPolicy, TiePolicy } from '../schema.js'

const today = '2026-11-21'
const NAMES = ['recency', 'frequency', 'monetary'] as const

// Few values, so that many are equal.
const hundredths = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 100_000 }))
const amount = hundredths.map((count) => count / 100)
const facts = fc.record({ recency: amount, frequency: amount, monetary: amount })
type Name = (typeof NAMES)[number]
const bookOf = <Known extends Readonly<Record<Name, Fact>>>(list: readonly Known[]) =>
  list.map((known, index) => ({ id: `c${index}`, facts: known }))
const book = fc.array(facts, { minLength: 1, maxLength: 9 }).map(bookOf)

const quantiles = fc.integer({ min: 2, max: 6 })
const thresholds = fc
  .uniqueArray(amount, { minLength: 1, maxLength: 4 })
  .map((cuts) => cuts.sort((a, b) => a - b))
const scoring = fc.oneof(
  { weight: 3, arbitrary: fc.record({ quantiles }) },
  fc.record({ thresholds, boundary: fc.constantFrom('above', 'below') }),
)
const ties = fc.constantFrom<TiePolicy[]>('value', 'ntile', 'midrank')
const policyOf = (
  by: TiePolicy,
  recency: Omit<RfmDimension, 'fact'>,
  frequency = recency,
  monetary = recency,
): RfmPolicy => ({
  method: 'rfm',
  grades: [{ id: 'A' }, { id: 'B' }],
  ties: by,
  recency: { fact: 'recency', ...recency },
  frequency: { fact: 'frequency', ...frequency },
  monetary: { fact: 'monetary', ...monetary },
  segments: [{ id: 'best', recency: { atLeast: 2 }, monetary: { atLeast: 2 }, grade: 'A' }],
  otherwise: { id: 'rest', grade: 'B' },
})
const policy = fc.tuple(ties, scoring, scoring, scoring).map((parts) => policyOf(...parts))

const graded = (customers: readonly GradableCustomer[], by: RfmPolicy) =>
  gradeCustomers(customers, by, { today }).graded
const countOf = ({ quantiles: n, thresholds: cuts = [] }: RfmDimension) => n ?? cuts.length + 1

/** The score by the words of the rules, with nothing but exact fractions. */
function scoreByDefinition(value: number, values: readonly number[], count: number, shift: Exact) {
  const rising = [...values].sort((a, b) => a - b)
  const at = (place: number): Exact => String(rising[place] ?? rising.at(-1) ?? 0)
  const edges = Array.from({ length: count - 1 }, (_, index) => {
    const steps = (rising.length - 1) * (index + 1)
    const place = Math.floor(steps / count)
    const rest = over(steps % count, count)
    return plus(plus(at(place), times(rest, minus(at(place + 1), at(place)))), shift)
  })
  return 1 + edges.filter((edge) => compareExact(String(value), edge) >= 0).length
}

describe('recency, frequency and monetary value', () => {
  it('scores lie between 1 and as many as there are, and grade and segment follow from them', () => {
    fc.assert(
      fc.property(book, policy, (customers, by) => {
        for (const { grade, segment, scores } of graded(customers, by)) {
          const { recency = 0, monetary = 0 } = scores ?? {}
          const isInside = NAMES.every((name) => {
            const score = scores?.[name] ?? 0
            return score >= 1 && score <= countOf(by[name])
          })
          const expected = recency >= 2 && monetary >= 2 ? ['A', 'best'] : ['B', 'rest']
          expect([isInside, grade, segment]).toEqual([true, ...expected])
        }
      }),
    )
  })

  it('a better value never has the lower score, and equal ones differ under ntile alone (RULES #17)', () => {
    fc.assert(
      fc.property(book, policy, (customers, by) => {
        const answers = graded(customers, by)
        for (const name of NAMES) {
          const better = name === 'recency' ? -1 : 1
          const rising = customers
            .map(({ facts: known }, index) => {
              return { value: better * known[name], score: answers[index]?.scores?.[name] ?? 0 }
            })
            .sort((a, b) => a.value - b.value || a.score - b.score)
          const isOrdered = rising.every(({ value, score }, index) => {
            const next = rising[index + 1] ?? { value, score }
            const mayDiffer = next.value !== value || by.ties === 'ntile'
            return mayDiffer ? next.score >= score : next.score === score
          })
          expect(isOrdered).toBe(true)
        }
      }),
    )
  })

  it('quantiles are those of type 7, and their shift is added (RULES #16)', () => {
    const shift = fc.constantFrom<Exact[]>(0, '0.01', 1, '-1/3', '0.5')
    fc.assert(
      fc.property(book, quantiles, shift, (customers, count, added) => {
        const by = policyOf('value', { quantiles: count, shift: added as string })
        for (const [index, { scores }] of graded(customers, by).entries()) {
          const expected = (name: Name) =>
            scoreByDefinition(
              customers[index]?.facts[name] ?? 0,
              customers.map((customer) => customer.facts[name]),
              count,
              added,
            )
          expect(scores).toEqual({
            recency: count + 1 - expected('recency'),
            frequency: expected('frequency'),
            monetary: expected('monetary'),
          })
        }
      }),
    )
  })

  it('neither the order of the book nor the unit of its values changes a score', () => {
    const factor = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(
        shuffledPair(book),
        quantiles,
        ties,
        factor,
        ([customers, others], n, by, times) => {
          const scores = (entries: typeof customers, most: number) => {
            const inUnits = (value: number) => (Math.round(value * 100) * most) / 100
            const scaled = entries.map(({ id, facts: { recency, frequency, monetary } }) => ({
              id,
              facts: {
                recency: inUnits(recency),
                frequency: inUnits(frequency),
                monetary: inUnits(monetary),
              },
            }))
            const answers = graded(scaled, policyOf(by, { quantiles: n }))
            return new Map(answers.map((answer) => [answer.customerId, answer.scores]))
          }
          expect(scores(others, times)).toEqual(scores(customers, 1))
        },
      ),
    )
  })

  it('ntile makes groups that differ by one at most, the larger ones first (RULES #17)', () => {
    fc.assert(
      fc.property(book, quantiles, (customers, count) => {
        const answers = graded(customers, policyOf('ntile', { quantiles: count }))
        for (const name of NAMES) {
          const sizes = Array.from({ length: count }, (_, index) => {
            return answers.filter(({ scores }) => scores?.[name] === index + 1).length
          })
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
          expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('midrank is ntile where no values are equal and all groups have one size', () => {
    const size = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(quantiles, size, fc.infiniteStream(amount), (count, each, stream) => {
        const values = new Set<number>()
        for (const value of stream) if (values.add(value).size === count * each) break
        const customers = bookOf(
          [...values].map((value) => ({ recency: value, frequency: value, monetary: value })),
        )
        expect(graded(customers, policyOf('midrank', { quantiles: count }))).toEqual(
          graded(customers, policyOf('ntile', { quantiles: count })),
        )
      }),
    )
  })

  it('a customer that says otherwise than the book is graded as if the book said so', () => {
    const known = fc.record({ recency: amount, frequency: fc.option(amount), monetary: amount })
    const books = fc.array(known, { minLength: 1, maxLength: 9 }).map(bookOf)
    fc.assert(
      fc.property(books, fc.nat(), facts, policy, (customers, place, said, by) => {
        const index = place % customers.length
        const changed = { id: `c${index}`, facts: said }
        const changedBook = customers.map((entry, at) => (at === index ? changed : entry))
        expect(gradeCustomer(changed, by, { today, book: customers })).toEqual(
          gradeCustomer(changed, by, { today, book: changedBook }),
        )
      }),
    )
  })

  it('no grade is missing in silence', () => {
    const anything = fc.oneof(
      amount,
      fc.double(),
      fc.string(),
      fc.constantFrom(null, true, '2026-11-20', '2026-11-22', '2026-02-30'),
    )
    const wild = fc.record({ recency: anything, frequency: anything, monetary: anything })
    const books = fc.array(wild, { minLength: 1, maxLength: 5 }).map(bookOf)
    fc.assert(
      fc.property(books, policy, (customers, by) => {
        for (const { grade, scores, findings = [] } of graded(customers, by)) {
          expect(grade === null).toBe(findings.length > 0)
          expect(scores === undefined).toBe(grade === null)
        }
      }),
    )
  })
})
