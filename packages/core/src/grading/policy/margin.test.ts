import { describe, expect, it } from 'vitest'
import { gradeCustomer } from '../grade-customer.js'
import { gradeCustomers } from '../grade-customers.js'
import type { ParetoPolicy, ScorecardPolicy } from '../schema.js'
import { restingGrade } from './margin.js'

const today = '2026-11-21'
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }]
const scorecard: ScorecardPolicy = {
  method: 'scorecard',
  grades,
  criteria: [{ id: 'x', fact: 'x', weight: 1, max: 100 }],
  bands: [
    { grade: 'A', atLeast: 80 },
    { grade: 'B', atLeast: 50 },
    { grade: 'C', atLeast: 0 },
  ],
  margin: 10,
}
const at = (x: number, grade?: string) =>
  gradeCustomer({ id: 'c', ...(grade === undefined ? {} : { grade }), facts: { x } }, scorecard, {
    today,
  })

describe('a margin around the bands of a scorecard (RULES #25)', () => {
  it.each([
    // Up only when the score less the margin reaches the band, down only when the score plus the margin leaves it.
    ['B', 80, 'B'],
    ['B', 89, 'B'],
    ['B', 90, 'A'],
    ['A', 79, 'A'],
    ['A', 70, 'A'],
    ['A', 69, 'B'],
    ['C', 59, 'C'],
    ['C', 60, 'B'],
    // Two bands at once, and only as far as the margin lets it.
    ['C', 85, 'B'],
    ['C', 100, 'A'],
    ['A', 45, 'B'],
    ['A', 39, 'C'],
    ['A', 0, 'C'],
  ])('from %s, a score of %i gives %s', (soFar, score, grade) => {
    expect(at(score, soFar).grade).toBe(grade)
  })

  it('says what the method gives, and what held the grade', () => {
    const { reasons, ...brief } = at(85, 'B')
    expect(brief).toEqual({
      customerId: 'c',
      grade: 'B',
      rule: '/margin',
      calculated: 'A',
      score: 85,
    })
    expect(reasons.slice(-2)).toEqual([
      { code: 'grading/band', rule: '/bands/0', grade: 'A', score: 85, scale: 100, atLeast: 80 },
      { code: 'grading/held-by-margin', rule: '/margin', grade: 'B', instead: 'A', margin: 10 },
    ])
    const book = [{ id: 'c', grade: 'B', facts: { x: 85 } }]
    expect(gradeCustomers(book, scorecard, { today })).toMatchObject({
      graded: [brief],
      distribution: [{ count: 0 }, { grade: 'B', count: 1 }, { count: 0 }, { count: 0 }],
    })
  })

  it('says nothing where the method has its way', () => {
    expect(at(90, 'B')).toEqual(at(90))
  })

  it('a grade so far that is none of the list holds nothing, and is a finding', () => {
    const graded = at(85, 'b')
    expect(graded.grade).toBe('A')
    expect(graded.findings).toEqual([
      { code: 'grading/grade-not-in-list', rule: '/grades', grade: 'b', known: ['A', 'B', 'C'] },
    ])
  })

  it('a grade that is not given is not held', () => {
    const { grade, calculated } = gradeCustomer({ id: 'c', grade: 'B' }, scorecard, { today })
    expect([grade, calculated]).toEqual([null, undefined])
  })

  it('a grade that several bands give is held by any of them', () => {
    const bands = ['A', 'B', 'A', 'C']
    expect(restingGrade('A', bands, { own: 1, best: 1, worst: 2 })).toBe('A')
    expect(restingGrade('A', bands, { own: 1, best: 1, worst: 1 })).toBe('B')
    expect(restingGrade('A', bands, { own: 3, best: 3, worst: 3 })).toBe('C')
  })
})

describe('a margin around shares of the whole (RULES #25)', () => {
  const pareto: ParetoPolicy = {
    method: 'pareto',
    grades,
    fact: 'revenue',
    classes: [
      { grade: 'A', upTo: 0.8 },
      { grade: 'B', upTo: 0.95 },
      { grade: 'C', upTo: 1 },
    ],
    margin: '0.05',
  }
  // Cumulative, largest first: 0.5, 0.76, 0.88 (the fourth), 0.96 (the third), 1, and 1 again.
  const book = [500, 260, 80, 120, 40, 0].map((revenue, index) => {
    return { id: `c${index}`, facts: { revenue } }
  })
  const gradeOf = (index: number, grade: string) => {
    const customer = { id: `c${index}`, grade, facts: { revenue: 0 }, ...book[index] }
    return gradeCustomer(customer, pareto, { today, book })
  }

  it.each([
    [0, 'B', 'A'],
    [1, 'B', 'B'],
    [1, 'A', 'A'],
    [3, 'A', 'B'],
    [3, 'C', 'B'],
    [2, 'B', 'B'],
    [2, 'A', 'B'],
    [4, 'B', 'B'],
    [4, 'A', 'B'],
    [4, 'C', 'C'],
  ])('customer %i with %s so far has %s', (index, soFar, grade) => {
    expect(gradeOf(index, soFar).grade).toBe(grade)
  })

  it('says by how much of the whole', () => {
    const { calculated, rule, reasons } = gradeOf(1, 'B')
    expect([calculated, rule]).toEqual(['A', '/margin'])
    expect(reasons.at(-1)).toEqual({
      code: 'grading/held-by-margin',
      rule: '/margin',
      grade: 'B',
      instead: 'A',
      margin: 0.05,
    })
  })

  it('what counts for nothing is in the last class, without a margin (RULES #21)', () => {
    expect(gradeOf(5, 'B').grade).toBe('C')
  })
})
