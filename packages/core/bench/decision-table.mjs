// Which grade does each customer of a large book have, by a decision table of four rows, or of three thousand?

import { gradeCustomers } from '@fieldbook/core/grading'
import { tableByJsonLogicEngine, tableByJsonLogicJs } from './peers/decision-table/json-logic.mjs'
import { tableByJsonRulesEngine } from './peers/decision-table/json-rules-engine.mjs'
import { tableByNodeRules } from './peers/decision-table/node-rules.mjs'
import { tableByZenEngine } from './peers/decision-table/zen-engine.mjs'
import { scoredCustomers } from './scorecard.mjs'
import { seeded } from './seeded.mjs'

/**
 * @typedef {import('./measure.mjs').Contender} Contender
 * @typedef {import('./scorecard.mjs').ScoredCustomer} ScoredCustomer
 * @typedef {import('@fieldbook/core/grading').DecisionRow} DecisionRow
 * @typedef {import('@fieldbook/core/grading').DecisionTablePolicy} DecisionTablePolicy
 * @typedef {import('@fieldbook/core/grading').Graded} Graded
 */

const circumstances = /** @type {const} */ ({ today: '2025-03-03' })
const grades = [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }]

/** @type {DecisionTablePolicy} */
const fourRows = {
  method: 'decision-table',
  grades,
  hitPolicy: 'first',
  rows: [
    { when: { revenue: { atLeast: 100_000 }, paysOnTime: { is: true } }, grade: 'A' },
    { when: { revenue: { atLeast: 50_000 }, daysSinceOrder: { atMost: 90 } }, grade: 'B' },
    { when: { potential: { is: 'high' }, daysSinceOrder: { atMost: 180 } }, grade: 'B' },
    { when: { orders: { atLeast: 1 } }, grade: 'C' },
  ],
  otherwise: 'D',
}

/**
 * @param {number} size
 * @param {number} peerSize how many of the customers the slow ones among the peers grade
 * @returns {import('./measure.mjs').Benchmark}
 */
export function decisionTableBenchmark(size, peerSize) {
  const customers = scoredCustomers(size)
  const some = customers.slice(0, peerSize)
  return {
    title: 'Grades by a decision table of four rows',
    about: 'customers',
    contenders: [
      {
        name: 'hand-written loop',
        subjects: size,
        answer: () => gradeByHand(customers),
        comparable: ({ graded, distribution }) => [...graded, distribution],
      },
      {
        name: 'gradeCustomers',
        subjects: size,
        answer: () => gradeCustomers(customers, fourRows, circumstances),
        comparable: ({ graded, distribution }) => [...graded, distribution],
      },
      {
        name: 'gradeCustomers with reasons',
        subjects: size,
        answer: () => gradeCustomers(customers, fourRows, { ...circumstances, reasons: true }),
        comparable: ({ graded, distribution }) => [...graded.map(byItsReason), distribution],
      },
      peer('json-logic-engine, compiled', tableByJsonLogicEngine, customers),
      peer('json-logic-js', tableByJsonLogicJs, some),
      peer('@gorules/zen-engine', tableByZenEngine, some),
      peer('json-rules-engine', tableByJsonRulesEngine, some),
      peer('node-rules', tableByNodeRules, some),
    ],
    claims: [
      {
        says: 'gradeCustomers takes at most 4 times as long as the loop',
        of: 'gradeCustomers',
        to: 'hand-written loop',
        atMost: 4,
      },
      {
        says: 'gradeCustomers with reasons takes at most 10 times as long as the loop without',
        of: 'gradeCustomers with reasons',
        to: 'hand-written loop',
        atMost: 10,
      },
    ],
  }
}

/**
 * The same grades by thirty rows, and by a hundred rows in the place of each: with cuts that all share, and with cuts
 * of their own, so that next to no two customers are alike.
 *
 * @param {number} size
 * @returns {import('./measure.mjs').Benchmark}
 */
export function largeTableBenchmark(size) {
  const customers = scoredCustomers(size)
  const alike = 'three thousand rows'
  const apart = 'three thousand, cut unevenly'
  return {
    title: 'Grades by a decision table of three thousand rows',
    about: 'customers',
    contenders: [
      largeTable('thirty rows', customers, thirtyRows(), 1),
      largeTable(alike, customers, thirtyRows().flatMap(inHundredParts), 100),
      largeTable(apart, customers, thirtyRows().flatMap(inHundredUnevenParts), 100),
    ],
    claims: [alike, apart].map((of) => ({
      says: `${of} take less than 3 times as long as thirty`,
      of,
      to: 'thirty rows',
      atMost: 3,
    })),
  }
}

/** What one would write for these four rows alone. @param {readonly ScoredCustomer[]} customers */
function gradeByHand(customers) {
  const counts = { A: 0, B: 0, C: 0, D: 0 }
  const graded = customers.map(({ id: customerId, facts }) => {
    const answer = answerByHand(customerId, facts)
    counts[answer.grade]++
    return answer
  })
  const distribution = [
    { grade: 'A', count: counts.A },
    { grade: 'B', count: counts.B },
    { grade: 'C', count: counts.C },
    { grade: 'D', count: counts.D },
    { grade: null, count: 0 },
  ]
  return { graded, distribution }
}

/**
 * @param {string} customerId
 * @param {import('./scorecard.mjs').ScoredFacts} facts
 * @returns {{ customerId: string, grade: 'A' | 'B' | 'C' | 'D', rule: string }}
 */
function answerByHand(customerId, { revenue, orders, daysSinceOrder, potential, paysOnTime }) {
  if (revenue >= 100_000 && paysOnTime) return { customerId, grade: 'A', rule: '/rows/0' }
  if (revenue >= 50_000 && daysSinceOrder <= 90) return { customerId, grade: 'B', rule: '/rows/1' }
  if (potential === 'high' && daysSinceOrder <= 180) {
    return { customerId, grade: 'B', rule: '/rows/2' }
  }
  if (orders >= 1) return { customerId, grade: 'C', rule: '/rows/3' }
  return { customerId, grade: 'D', rule: '/otherwise' }
}

/** The grade and the rule that the reason gives: they must be those of the answer. @param {Graded} graded */
function byItsReason({ reasons, ...brief }) {
  const [reason] = reasons
  return { ...brief, rule: reason?.rule, grade: reason && 'grade' in reason ? reason.grade : null }
}

/**
 * @param {string} name
 * @param {(customers: readonly ScoredCustomer[]) => unknown} grade
 * @param {readonly ScoredCustomer[]} customers
 * @returns {Contender}
 */
function peer(name, grade, customers) {
  return { name, subjects: customers.length, answer: () => grade(customers) }
}

/** Three potentials by five ranges of revenue by two of orders: every customer has exactly one row. @returns {DecisionRow[]} */
function thirtyRows() {
  const { pick } = seeded(4)
  const days = { atLeast: 0, below: 365 }
  return ['high', 'medium', 'low'].flatMap((potential) =>
    parts(0, 150_000, 5).flatMap((revenue) =>
      parts(0, 20, 2).map((orders) => ({
        when: { potential: { is: potential }, revenue, orders, daysSinceOrder: days },
        grade: pick(['A', 'B', 'C', 'D']),
      })),
    ),
  )
}

/** @param {DecisionRow} row */
function inHundredParts(row) {
  const { revenue, orders, daysSinceOrder } = row.when
  return partsOf(revenue, 10).flatMap((some) =>
    partsOf(orders, 5).flatMap((few) =>
      partsOf(daysSinceOrder, 2).map((late) => ({
        ...row,
        when: { ...row.when, revenue: some, orders: few, daysSinceOrder: late },
      })),
    ),
  )
}

/** @param {DecisionRow} row @param {number} index */
function inHundredUnevenParts(row, index) {
  const { below } = seeded(index)
  const { atLeast: low = 0, below: high = 0 } = row.when['revenue'] ?? {}
  const cuts = new Set([low, high])
  while (cuts.size < 101) cuts.add(low + 1 + below(high - low - 1))
  const inOrder = [...cuts].sort((left, right) => left - right)
  return inOrder.slice(1).map((end, at) => ({
    ...row,
    when: { ...row.when, revenue: { atLeast: inOrder[at] ?? low, below: end } },
  }))
}

/** @param {import('@fieldbook/core/shared').Test | undefined} range @param {number} count */
function partsOf({ atLeast = 0, below = 0 } = {}, count) {
  return parts(atLeast, below, count)
}

/** @param {number} from @param {number} to @param {number} count */
function parts(from, to, count) {
  const width = (to - from) / count
  return Array.from({ length: count }, (_, index) => {
    return { atLeast: from + index * width, below: from + (index + 1) * width }
  })
}

/**
 * @param {string} name
 * @param {readonly ScoredCustomer[]} customers
 * @param {readonly DecisionRow[]} rows
 * @param {number} partCount how many rows stand for one of the thirty
 * @returns {Contender}
 */
function largeTable(name, customers, rows, partCount) {
  /** @type {DecisionTablePolicy} */
  const policy = { method: 'decision-table', grades, hitPolicy: 'unique', rows }
  return {
    name,
    subjects: customers.length,
    answer: () => gradeCustomers(customers, policy, circumstances),
    comparable: ({ graded, distribution }) => [
      ...graded.map((/** @type {Graded} */ { rule, ...brief }) => {
        const row = Math.floor(Number(rule?.split('/')[2]) / partCount)
        return { ...brief, row }
      }),
      distribution,
    ],
  }
}
