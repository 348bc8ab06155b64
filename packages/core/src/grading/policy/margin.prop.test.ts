import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gradeCustomer } from '../grade-customer.js'
import type { ParetoPolicy, ScorecardPolicy } from '../schema.js'

const today = '2026-11-21'
const LIST = ['A', 'B', 'C', 'D']
const grades = LIST.map((id) => ({ id }))

const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 })
  .map((chosen) => [...chosen].sort((left, right) => right - left))
const scorecard = fc
  .record({ cuts, margin: fc.integer({ min: 1, max: 60 }) })
  .map(({ cuts: [a = 3, b = 2, c = 1], margin }): ScorecardPolicy => ({
    method: 'scorecard',
    grades,
    criteria: [{ id: 'x', fact: 'x', weight: 1, max: 100 }],
    bands: [
      { grade: 'A', atLeast: a },
      { grade: 'B', atLeast: b },
      { grade: 'C', atLeast: c },
      { grade: 'D', atLeast: 0 },
    ],
    margin,
  }))
const score = fc.integer({ min: 0, max: 100 })
const soFar = fc.constantFrom(...LIST)

const gradeAt = (x: number, grade: string, policy: ScorecardPolicy) =>
  gradeCustomer({ id: 'c', grade, facts: { x } }, policy, { today }).grade ?? ''
const placeAt = (x: number, grade: string, policy: ScorecardPolicy) =>
  LIST.indexOf(gradeAt(x, grade, policy))

/** The places that a list of grades is moved in all, and how often it turns back. */
function movesOf(places: readonly number[]) {
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
  const directions = steps.filter((step) => step !== 0).map(Math.sign)
  return {
    moved: steps.reduce((sum, step) => sum + Math.abs(step), 0),
    turns: directions.slice(1).filter((sign, index) => sign !== directions[index]).length,
  }
}

describe('a margin (RULES #25)', () => {
  it('is monotone in the score: a better score never has a worse grade', () => {
    fc.assert(
      fc.property(scorecard, score, score, soFar, (policy, one, other, grade) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(placeAt(high, grade, policy)).toBeLessThanOrEqual(placeAt(low, grade, policy))
      }),
    )
  })

  it('lets a grade rest: given again as the one so far, it stays, and so does what the method says', () => {
    fc.assert(
      fc.property(scorecard, score, soFar, (policy, x, grade) => {
        const customer = { id: 'c', grade, facts: { x } }
        const { reasons: _reasons, ...first } = gradeCustomer(customer, policy, { today })
        const again = { ...customer, grade: first.grade ?? '' }
        expect(gradeCustomer(again, policy, { today })).toMatchObject(first)
      }),
    )
  })

  it('moves a grade no further in all than without it, and turns it back no more often', () => {
    fc.assert(
      fc.property(scorecard, fc.array(score, { minLength: 2, maxLength: 20 }), (policy, scores) => {
        const { margin: _margin, ...without } = policy
        const plain = scores.map((x) => placeAt(x, 'A', without))
        let grade = LIST[plain[0] ?? 0] ?? ''
        const held = scores.map((x) => {
          grade = gradeAt(x, grade, policy)
          return LIST.indexOf(grade)
        })
        const [before, after] = [movesOf(plain), movesOf(held)]
        expect(after.moved).toBeLessThanOrEqual(before.moved)
        expect(after.turns).toBeLessThanOrEqual(before.turns)
      }),
    )
  })

  it('holds no grade whose score lies further than the margin from its band', () => {
    fc.assert(
      fc.property(scorecard, score, soFar, (policy, x, grade) => {
        const { margin = 0, bands } = policy
        const given = placeAt(x, grade, policy)
        const least = bands[given]?.atLeast ?? 0
        const most = (bands[given - 1]?.atLeast ?? Infinity) - 1
        expect(x + margin).toBeGreaterThanOrEqual(least)
        expect(x - margin).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('of shares is monotone in the value, and lets a grade rest', () => {
    const share = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100)
    const pareto = fc
      .record({
        upTo: fc.uniqueArray(share, { minLength: 2, maxLength: 2 }),
        margin: share,
        boundary: fc.constantFrom('within', 'crossing'),
      })
      .map(({ upTo, margin, boundary }): ParetoPolicy => {
        const [a = 0, b = 0] = [...upTo].sort((left, right) => left - right)
        const classes = [
          { grade: 'A', upTo: a },
          { grade: 'B', upTo: b },
          { grade: 'C', upTo: 1 },
        ]
        return {
          method: 'pareto',
          grades: grades.slice(0, 3),
          fact: 'x',
          classes,
          margin,
          boundary,
        }
      })
    const value = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(
        pareto,
        fc.array(value, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('A', 'B', 'C'),
        (policy, values, grade) => {
          fc.pre(values.some((x) => x > 0))
          const book = values.map((x, index) => ({ id: `c${index}`, grade, facts: { x } }))
          const graded = book.map((customer) => gradeCustomer(customer, policy, { today, book }))
          const inOrder = book
            .map(({ facts: { x } }, index) => ({
              x,
              place: LIST.indexOf(graded[index]?.grade ?? ''),
            }))
            .sort((left, right) => right.x - left.x)
            .map(({ place }) => place)
          expect(inOrder).toEqual([...inOrder].sort((left, right) => left - right))
          const [first] = graded
          const again = { id: 'c0', grade: first?.grade ?? '', facts: { x: values[0] ?? 0 } }
          expect(gradeCustomer(again, policy, { today, book }).grade).toBe(first?.grade)
        },
      ),
    )
  })
})
