// Which grade does each customer of a large book have, by a scorecard of six criteria?

import { gradeCustomers } from '@fieldbook/core/grading'
import { BAND_RULES } from './peers/band-rules.mjs'
import { gradeByJsonLogicEngine, gradeByJsonLogicJs } from './peers/json-logic.mjs'
import { gradeByJsonRulesEngine } from './peers/json-rules-engine.mjs'
import { gradeByNodeRules } from './peers/node-rules.mjs'
import { gradeByZenEngine } from './peers/zen-engine.mjs'
import { seeded } from './seeded.mjs'

/**
 * @typedef {object} ScoredCustomer
 * @property {string} id
 * @property {string} name
 * @property {ScoredFacts} facts all of them known: what a missing fact means, each engine sees otherwise
 *
 * @typedef {object} ScoredFacts
 * @property {number} revenue of twelve months
 * @property {number} orders of twelve months
 * @property {number} daysSinceOrder
 * @property {'high' | 'medium' | 'low'} potential
 * @property {boolean} paysOnTime
 * @property {number} relationship 0 to 10, as the rep sees it
 */

const circumstances = /** @type {const} */ ({ today: '2025-03-03' })

/** @type {import('@fieldbook/core/grading').ScorecardPolicy} */
export const policy = {
  method: 'scorecard',
  grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
  criteria: [
    {
      id: 'revenue',
      fact: 'revenue',
      weight: 30,
      points: [
        { atLeast: 100_000, points: 10 },
        { atLeast: 50_000, points: 7 },
        { atLeast: 10_000, points: 4 },
        { points: 0 },
      ],
    },
    {
      id: 'orders',
      fact: 'orders',
      weight: 20,
      points: [
        { atLeast: 12, points: 10 },
        { atLeast: 4, points: 6 },
        { atLeast: 1, points: 3 },
        { points: 0 },
      ],
    },
    {
      id: 'recency',
      fact: 'daysSinceOrder',
      weight: 15,
      points: [
        { atMost: 30, points: 10 },
        { atMost: 90, points: 6 },
        { atMost: 180, points: 2 },
        { points: 0 },
      ],
    },
    {
      id: 'potential',
      fact: 'potential',
      weight: 15,
      points: [{ is: 'high', points: 10 }, { is: 'medium', points: 5 }, { points: 0 }],
    },
    {
      id: 'payment',
      fact: 'paysOnTime',
      weight: 10,
      points: [{ is: true, points: 10 }, { points: 0 }],
    },
    { id: 'relationship', fact: 'relationship', weight: 10, max: 10 },
  ],
  bands: [
    { grade: 'A', atLeast: 70 },
    { grade: 'B', atLeast: 45 },
    { grade: 'C', atLeast: 20 },
    { grade: 'D', atLeast: 0 },
  ],
}

/**
 * @param {number} size
 * @param {number} peerSize how many of the customers the slow ones among the peers grade
 * @returns {import('./measure.mjs').Benchmark}
 */
export function scorecardBenchmark(size, peerSize) {
  const customers = scoredCustomers(size)
  const some = customers.slice(0, peerSize)
  return {
    title: 'Grades by a scorecard of six criteria',
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
        answer: () => gradeCustomers(customers, policy, circumstances),
        comparable: ({ graded, distribution }) => [...graded, distribution],
      },
      {
        name: 'gradeCustomers with reasons',
        subjects: size,
        answer: () => gradeCustomers(customers, policy, { ...circumstances, reasons: true }),
        comparable: ({ graded, distribution }) => [...graded.map(withoutReasons), distribution],
      },
      peer('json-logic-engine, compiled', gradeByJsonLogicEngine, customers),
      peer('json-logic-js', gradeByJsonLogicJs, some),
      peer('@gorules/zen-engine', gradeByZenEngine, some),
      peer('json-rules-engine', gradeByJsonRulesEngine, some),
      peer('node-rules', gradeByNodeRules, some),
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
 * @param {string} name
 * @param {(customers: readonly ScoredCustomer[]) => unknown} grade
 * @param {readonly ScoredCustomer[]} customers
 * @returns {import('./measure.mjs').Contender}
 */
function peer(name, grade, customers) {
  const answer = () => grade(customers)
  return { name, subjects: customers.length, answer }
}

/** @param {import('@fieldbook/core/grading').Graded} graded */
function withoutReasons({ reasons, ...brief }) {
  const sum = reasons.reduce((total, reason) => {
    return total + ('contribution' in reason ? reason.contribution : 0)
  }, 0)
  // Reasons that do not add up are no reasons.
  return { ...brief, score: sum }
}

/** @param {number} size @param {number} [seed] @returns {ScoredCustomer[]} */
export function scoredCustomers(size, seed = 2) {
  const { below, pick } = seeded(seed)
  return Array.from({ length: size }, (_, index) => ({
    id: `c${index}`,
    name: `Customer ${index}`,
    facts: {
      revenue: below(150_000),
      orders: below(20),
      daysSinceOrder: below(365),
      potential: pick(['high', 'medium', 'low']),
      paysOnTime: below(4) > 0,
      relationship: below(11),
    },
  }))
}

/** What one would write for this scorecard alone. @param {readonly ScoredCustomer[]} customers */
function gradeByHand(customers) {
  const counts = { A: 0, B: 0, C: 0, D: 0 }
  const graded = customers.map(({ id: customerId, facts }) => {
    const { revenue, orders, daysSinceOrder, potential, paysOnTime, relationship } = facts
    const won =
      30 * (revenue >= 100_000 ? 10 : revenue >= 50_000 ? 7 : revenue >= 10_000 ? 4 : 0) +
      20 * (orders >= 12 ? 10 : orders >= 4 ? 6 : orders >= 1 ? 3 : 0) +
      15 * (daysSinceOrder <= 30 ? 10 : daysSinceOrder <= 90 ? 6 : daysSinceOrder <= 180 ? 2 : 0) +
      15 * (potential === 'high' ? 10 : potential === 'medium' ? 5 : 0) +
      10 * (paysOnTime ? 10 : 0) +
      10 * relationship
    const score = Math.floor(won / 10)
    const grade = score >= 70 ? 'A' : score >= 45 ? 'B' : score >= 20 ? 'C' : 'D'
    counts[grade]++
    return { customerId, grade, rule: BAND_RULES[grade], score }
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
