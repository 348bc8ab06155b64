// Who of a large book has another grade than a year ago?

import { compareGradings, gradeCustomers } from '@fieldbook/core/grading'
import { policy, scoredCustomers } from './scorecard.mjs'

/** @typedef {import('@fieldbook/core/grading').GradedBook} GradedBook */

const circumstances = /** @type {const} */ ({ today: '2025-03-03' })

/**
 * @param {number} size
 * @returns {import('./measure.mjs').Benchmark}
 */
export function compareGradingsBenchmark(size) {
  const customers = scoredCustomers(size, 2)
  // The same customers with facts of another year, a few of them gone and a few new.
  const yearBefore = scoredCustomers(size, 3).slice(0, -10)
  const before = gradeCustomers(yearBefore, policy, circumstances)
  const after = gradeCustomers(customers, policy, circumstances)
  const reversed = { ...before, graded: [...before.graded].reverse() }
  /** @param {string} name @param {GradedBook} was @returns {import('./measure.mjs').Contender} */
  const comparison = (name, was) => ({
    name,
    subjects: size,
    answer: () => compareGradings(was, after),
    comparable: ({ moves, matrix }) => movesAndCounts(customers, moves, matrix),
  })
  return {
    title: 'Who moved from which grade to which',
    about: 'customers',
    contenders: [
      {
        name: 'a plain grading of them',
        subjects: size,
        answer: () => gradeCustomers(customers, policy, circumstances),
        comparable: (graded) => compareByHand(customers, before, graded),
      },
      comparison('compareGradings', before),
      comparison('compareGradings, another order', reversed),
    ],
    claims: ['compareGradings', 'compareGradings, another order'].map((of) => ({
      says: `${of} takes at most 3 times as long as a plain grading`,
      of,
      to: 'a plain grading of them',
      atMost: 3,
    })),
  }
}

/**
 * An answer a customer, and the counts of the matrix.
 *
 * @param {readonly { id: string }[]} customers
 * @param {import('@fieldbook/core/grading').GradeMigration['moves']} moves
 * @param {readonly (readonly { count: number }[])[]} matrix
 */
function movesAndCounts(customers, moves, matrix) {
  const byId = new Map(moves.map(({ customerId, from, to }) => [customerId, [from, to]]))
  return [...customers.map(({ id }) => byId.get(id) ?? null), ...matrix.flat().map(countOf)]
}

/** @param {readonly { id: string }[]} customers @param {GradedBook} before @param {GradedBook} after */
function compareByHand(customers, before, after) {
  const was = new Map(before.graded.map(({ customerId, grade }) => [customerId, grade]))
  /** @type {Record<string, number>} */
  const counts = {}
  const moves = []
  for (const { customerId, grade } of after.graded) {
    const from = was.get(customerId)
    if (from === undefined) continue
    counts[`${from} ${grade}`] = (counts[`${from} ${grade}`] ?? 0) + 1
    if (from !== grade) moves.push({ customerId, from, to: grade })
  }
  const grades = [...policy.grades.map(({ id }) => id), null]
  const matrix = grades.map((from) => grades.map((to) => ({ count: counts[`${from} ${to}`] ?? 0 })))
  return movesAndCounts(customers, moves, matrix)
}

/** @param {{ count: number }} cell */
function countOf({ count }) {
  return count
}
