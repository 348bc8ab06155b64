import { describe, expect, it } from 'vitest'
import { InvariantError } from '../shared/invariant-error.js'
import { compareGradings } from './compare-gradings.js'
import { gradeCustomers } from './grade-customers.js'
import type { GradableCustomer, GradingPolicy } from './index.js'

const today = '2026-11-21'

const scorecard = (cut: number): GradingPolicy => ({
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }],
  criteria: [{ id: 'orders', fact: 'orders', weight: 1, max: 10 }],
  bands: [
    { grade: 'A', atLeast: cut },
    { grade: 'B', atLeast: 0 },
  ],
})
const customer = (id: string, orders?: number): GradableCustomer => {
  return orders === undefined ? { id } : { id, facts: { orders } }
}
const book = (customers: readonly GradableCustomer[], policy: GradingPolicy) =>
  gradeCustomers(customers, policy, { today })

const customers = [customer('a', 9), customer('b', 7), customer('c', 3), customer('d', 2)]

describe('compareGradings', () => {
  it('says who moved, and which rules did it (RULES #35)', () => {
    const { moves, stayed, improved, worsened } = compareGradings(
      book(customers, scorecard(80)),
      book(customers, scorecard(30)),
    )
    const rules = { ruleBefore: '/bands/1', ruleAfter: '/bands/0' }
    expect(moves).toEqual([
      { customerId: 'b', from: 'B', to: 'A', ...rules },
      { customerId: 'c', from: 'B', to: 'A', ...rules },
    ])
    expect({ stayed, improved, worsened }).toEqual({ stayed: 2, improved: 2, worsened: 0 })
  })

  it('counts by grade before and after, none last, and names the rules of each cell', () => {
    const unknown = customer('e')
    const { before, after, matrix } = compareGradings(
      book([...customers, unknown], scorecard(80)),
      book([...customers, customer('e', 10)], scorecard(30)),
    )
    expect(before).toEqual([
      { grade: 'A', count: 1 },
      { grade: 'B', count: 3 },
      { grade: null, count: 1 },
    ])
    expect(after).toEqual([
      { grade: 'A', count: 4 },
      { grade: 'B', count: 1 },
      { grade: null, count: 0 },
    ])
    expect(matrix.map((row) => row.map(({ count }) => count))).toEqual([
      [1, 0, 0],
      [2, 1, 0],
      [1, 0, 0],
    ])
    expect(matrix[1]?.[0]).toEqual({
      from: 'B',
      to: 'A',
      count: 2,
      rules: [{ before: '/bands/1', after: '/bands/0', count: 2 }],
    })
    expect(matrix[2]?.[0]).toEqual({
      from: null,
      to: 'A',
      count: 1,
      rules: [{ after: '/bands/0', count: 1 }],
    })
  })

  it('a move from no grade, or to none, is neither up nor down', () => {
    const [known, unknown] = [book([customer('e', 10)], scorecard(80)), [customer('e')]]
    const lost = compareGradings(known, book(unknown, scorecard(80)))
    expect(lost).toMatchObject({ stayed: 0, improved: 0, worsened: 0 })
    expect(lost.moves).toEqual([{ customerId: 'e', from: 'A', to: null, ruleBefore: '/bands/0' }])
  })

  it('names those who are in one book only, and counts them nowhere', () => {
    const { joined, left, before, stayed } = compareGradings(
      book(customers, scorecard(80)),
      book([customer('x', 1), customer('d', 2), customer('a', 9), customer('y', 1)], scorecard(80)),
    )
    expect({ joined, left, stayed }).toEqual({ joined: ['x', 'y'], left: ['b', 'c'], stayed: 2 })
    expect(before.map(({ count }) => count)).toEqual([1, 1, 0])
  })

  it('grades of different lists are neither better nor worse than each other', () => {
    const assigned: GradingPolicy = { method: 'assigned', grades: [{ id: 'gold' }, { id: 'tin' }] }
    const { matrix, improved, worsened, moves } = compareGradings(
      book([customer('a', 9)], scorecard(80)),
      book([{ id: 'a', grade: 'gold' }], assigned),
    )
    expect({ improved, worsened }).toEqual({ improved: null, worsened: null })
    expect(matrix[0]?.map(({ to, count }) => [to, count])).toEqual([
      ['gold', 1],
      ['tin', 0],
      [null, 0],
    ])
    expect(moves).toHaveLength(1)
  })

  it('the most frequent pair of rules comes first, then the order of their names', () => {
    const graded = (...rules: (`/${string}` | undefined)[]) => ({
      graded: rules.map((rule, index) => {
        const brief = { customerId: `c${index}`, grade: 'A' }
        return rule === undefined ? brief : { ...brief, rule }
      }),
      distribution: [{ grade: 'A', count: rules.length }],
    })
    const { matrix } = compareGradings(
      graded('/rows/1', '/rows/2', '/rows/2', '/rows/0', undefined),
      graded('/rows/1', '/rows/2', '/rows/2', '/rows/0', '/rows/0'),
    )
    expect(matrix[0]?.[0]?.rules).toEqual([
      { before: '/rows/2', after: '/rows/2', count: 2 },
      { after: '/rows/0', count: 1 },
      { before: '/rows/0', after: '/rows/0', count: 1 },
      { before: '/rows/1', after: '/rows/1', count: 1 },
    ])
  })

  it('a book whose distribution does not know its grades was put together by other means', () => {
    const whole = book([customer('a', 9)], scorecard(80))
    const broken = { ...whole, distribution: [{ grade: 'Z', count: 1 }] }
    expect(() => compareGradings(broken, whole)).toThrow(InvariantError)
    expect(() => compareGradings(whole, broken)).toThrow(InvariantError)
  })
})
