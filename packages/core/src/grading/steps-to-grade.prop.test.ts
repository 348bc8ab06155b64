import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  facts,
  GRADES,
  gradableBook,
  gradingPolicy,
  rankingPolicy,
  today,
} from '../../tests/grading-policies.js'
import { addDays, daysBetween, type Fact } from '../shared/index.js'
import { gradeCustomer } from './grade-customer.js'
import type { GradableCustomer, GradingPolicy, Step } from './index.js'
import { stepsToGrade } from './steps-to-grade.js'

const NAMES = ['orders', 'share', 'lastOrderOn', 'kind', 'paysOnTime'] as const
type Name = (typeof NAMES)[number]

/** All that a fact may be; of dates all that the policies can tell apart. */
const ALL: Record<Name, readonly Fact[]> = {
  orders: [0, 1, 2, 3, 4, 5, 6],
  share: [0, 0.25, 0.5, 0.75, 1],
  lastOrderOn: Array.from({ length: 30 }, (_, index) => addDays(today, 3 - index)),
  kind: facts.kind.oneOf,
  paysOnTime: [true, false],
}
const MOST_PAIRS = 100

type Asked = {
  readonly policy: GradingPolicy
  readonly book: readonly [GradableCustomer, ...GradableCustomer[]]
  readonly grade: string
}
type Changes = Readonly<Record<string, Fact>>

const asked = fc.record({
  policy: gradingPolicy,
  book: gradableBook.map((book) => book as [GradableCustomer, ...GradableCustomer[]]),
  grade: fc.constantFrom(...GRADES),
})

const steps = ({ policy, book, grade }: Asked, pairs = MOST_PAIRS) =>
  stepsToGrade(book[0], policy, grade, { today, book, pairs })
const changesOf = ({ changes }: Step): Changes =>
  Object.fromEntries(changes.map(({ fact, to }) => [fact, to]))

/** Whether changes give the grade, with the book in which the customer is changed, and spoil no fact. */
function reaches({ policy, book: [customer, ...others], grade }: Asked, changes: Changes): boolean {
  const changed = { ...customer, facts: { ...customer.facts, ...changes } }
  const graded = gradeCustomer(changed, policy, { today, book: [changed, ...others] })
  const isSpoilt = graded.findings?.some((finding) => 'fact' in finding && finding.fact in changes)
  return graded.grade === grade && isSpoilt !== true
}

/** How far a value lies from what is on record, from 0 or today where nothing is; of a list its place. */
function distance({ book }: Asked, name: Name, to: Fact): number {
  const from = book[0].facts?.[name]
  if (typeof to === 'number') return Math.abs(to - (typeof from === 'number' ? from : 0))
  if (name !== 'lastOrderOn') return ALL[name].indexOf(to)
  return Math.abs(daysBetween((from ?? today) as typeof today, to as typeof today))
}

/** The other values of a fact; of a date that says how old another fact is, the later ones. */
function valuesOf({ policy, book }: Asked, name: Name): readonly Fact[] {
  const from = book[0].facts?.[name]
  const decay = 'decay' in policy ? (policy.decay ?? []) : []
  const isRenewed = decay.some(({ datedBy }) => datedBy === name)
  return ALL[name].filter((to) => {
    return to !== from && !(isRenewed && String(to) < String(from ?? today))
  })
}

/** The values of a fact that reach the grade beside other changes, by a search through all of them. */
function reaching(search: Asked, name: Name, beside: Changes = {}): Fact[] {
  return valuesOf(search, name).filter((to) => reaches(search, { ...beside, [name]: to }))
}

const isThere = ({ policy, book, grade }: Asked) =>
  gradeCustomer(book[0], policy, { today, book }).grade === grade

describe('steps to a grade', () => {
  it('re-run to the promised grade, and change no fact that is fixed (RULES #34)', () => {
    fc.assert(
      fc.property(asked, (search) => {
        for (const step of steps(search)) {
          const changes = changesOf(step)
          expect(Object.keys(changes)).not.toContain('seats')
          expect(reaches(search, changes)).toBe(true)
        }
      }),
    )
  })

  it('no smaller step of one fact does, by a search through all its values', () => {
    fc.assert(
      fc.property(asked, (search) => {
        const singles = steps(search, 0)
        for (const name of NAMES) {
          const to = singles.map(changesOf).find((changes) => name in changes)?.[name]
          const values = isThere(search) ? [] : reaching(search, name)
          const least = Math.min(...values.map((value) => distance(search, name, value)))
          expect(to === undefined ? Infinity : distance(search, name, to)).toBe(least)
        }
      }),
    )
  })

  it('of two facts neither reaches the grade alone, and neither change can be smaller', () => {
    fc.assert(
      fc.property(asked, (search) => {
        for (const step of steps(search).filter(({ changes }) => changes.length === 2)) {
          const changes = changesOf(step)
          for (const [one, other] of [Object.keys(changes), Object.keys(changes).reverse()]) {
            const [name, beside] = [
              one as Name,
              { [other as Name]: changes[other as Name] ?? null },
            ]
            expect(reaching(search, name)).toEqual([])
            const least = Math.min(
              ...reaching(search, name, beside).map((value) => distance(search, name, value)),
            )
            expect(distance(search, name, changes[name] ?? null)).toBe(least)
          }
        }
      }),
    )
  })

  it('where two facts reach the grade together only, a step of the two is found', () => {
    const pair = fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(asked, pair, (search, [one, other]) => {
        if (one === undefined || other === undefined || isThere(search)) return
        if (reaching(search, one).length + reaching(search, other).length > 0) return
        const isFound = steps(search).some((step) => {
          const changes = changesOf(step)
          return one in changes && other in changes
        })
        const isThereAny = valuesOf(search, one).some(
          (value) => reaching(search, other, { [one]: value }).length > 0,
        )
        expect(isFound).toBe(isThereAny)
      }),
    )
  })

  it('are the same however the book is shuffled, with those of one fact first', () => {
    fc.assert(
      fc.property(asked, rankingPolicy, fc.nat({ max: 4 }), ({ book, grade }, policy, turn) => {
        const search = { policy, book, grade }
        const turned = [...book.slice(turn), ...book.slice(0, turn)].reverse()
        const found = steps(search, 3)
        expect(stepsToGrade(book[0], policy, grade, { today, book: turned })).toEqual(found)
        const counts = found.map(({ changes }) => changes.length)
        expect(counts).toEqual([...counts].sort())
      }),
    )
  })
})
