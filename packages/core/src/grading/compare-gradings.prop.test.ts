import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodeUnit } from '../shared/order.js'
import { compareGradings, type GradeMove } from './compare-gradings.js'
import type { GradedBook } from './grade-customers.js'
import type { BriefGrade } from './graded.js'

const GRADES = ['A', 'B', 'C', null]

const brief = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }),
    grade: fc.constantFrom(...GRADES),
    rule: fc.option(fc.constantFrom('/rows/0', '/rows/1', '/override'), { nil: undefined }),
  })
  .map(({ id, grade, rule }): BriefGrade => {
    return { customerId: `c${id}`, grade, ...(rule === undefined ? {} : { rule }) }
  })
const customers = fc.uniqueArray(brief, { maxLength: 10, selector: ({ customerId }) => customerId })
const bookOf = (graded: readonly BriefGrade[]): GradedBook => ({
  graded,
  distribution: GRADES.map((grade) => ({
    grade,
    count: graded.filter((one) => one.grade === grade).length,
  })),
})
const book = customers.map(bookOf)

const sum = (cells: readonly { readonly count: number }[]) =>
  cells.reduce((total, { count }) => total + count, 0)
const byCustomer = (left: GradeMove, right: GradeMove) =>
  byCodeUnit(left.customerId, right.customerId)

describe('comparisons of gradings', () => {
  it('rows sum to before, columns to after, rules to their cell (RULES #35)', () => {
    fc.assert(
      fc.property(book, book, (one, other) => {
        const { before, after, matrix, left, joined } = compareGradings(one, other)
        expect(matrix.map(sum)).toEqual(before.map(({ count }) => count))
        const columns = after.map((_, column) => sum(matrix.flatMap((row) => row[column] ?? [])))
        expect(columns).toEqual(after.map(({ count }) => count))
        for (const cell of matrix.flat()) expect(sum(cell.rules)).toBe(cell.count)
        expect(sum(before) + left.length).toBe(one.graded.length)
        expect(sum(after) + joined.length).toBe(other.graded.length)
      }),
    )
  })

  it('each customer of both books moved or stayed, and each move is of its own two grades', () => {
    fc.assert(
      fc.property(book, book, (one, other) => {
        const { before, moves, stayed, matrix } = compareGradings(one, other)
        expect(moves.length + stayed).toBe(sum(before))
        const gradeIn = ({ graded }: GradedBook, id: string) =>
          graded.find(({ customerId }) => customerId === id)?.grade
        for (const { customerId, from, to } of moves) {
          expect(from).not.toBe(to)
          expect([gradeIn(one, customerId), gradeIn(other, customerId)]).toEqual([from, to])
        }
        expect(stayed).toBe(sum(matrix.flat().filter(({ from, to }) => from === to)))
      }),
    )
  })

  it('up and down are the sides of the diagonal, without those who have no grade', () => {
    fc.assert(
      fc.property(book, book, (one, other) => {
        const { moves, improved, worsened } = compareGradings(one, other)
        const place = (grade: string | null) => GRADES.indexOf(grade)
        const graded = moves.filter(({ from, to }) => from !== null && to !== null)
        expect(improved).toBe(graded.filter(({ from, to }) => place(to) < place(from)).length)
        expect(worsened).toBe(graded.length - (improved ?? 0))
      }),
    )
  })

  it('compared with itself a book moves nobody, in whatever order', () => {
    fc.assert(
      fc.property(
        customers.chain((graded) =>
          fc.tuple(fc.constant(graded), fc.shuffledSubarray(graded, { minLength: graded.length })),
        ),
        ([graded, shuffled]) => {
          const { moves, stayed, joined, left } = compareGradings(bookOf(graded), bookOf(shuffled))
          expect({ moves, stayed, joined, left }).toEqual({
            moves: [],
            stayed: graded.length,
            joined: [],
            left: [],
          })
        },
      ),
    )
  })

  it('the other way round, rows and columns change places', () => {
    fc.assert(
      fc.property(book, book, (one, other) => {
        const there = compareGradings(one, other)
        const back = compareGradings(other, one)
        const counts = there.after.map((_, column) => there.matrix.map((row) => row[column]?.count))
        expect(back.matrix.map((row) => row.map(({ count }) => count))).toEqual(counts)
        expect([back.before, back.after]).toEqual([there.after, there.before])
        expect([back.joined, back.left]).toEqual([there.left, there.joined])
        expect([back.improved, back.worsened]).toEqual([there.worsened, there.improved])
        const customersOf = (moves: readonly GradeMove[]) =>
          [...moves].sort(byCustomer).map(({ customerId, from, to }) => [customerId, from, to])
        const turned = there.moves.map((move) => ({ ...move, from: move.to, to: move.from }))
        expect(customersOf(back.moves)).toEqual(customersOf(turned))
      }),
    )
  })
})
