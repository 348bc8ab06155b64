import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'

/** @typedef {import('../../scorecard.mjs').ScoredCustomer} ScoredCustomer */

// An answer of two parts would be built anew for each customer; the number of the row is faster.
const answers = [
  { grade: 'A', rule: '/rows/0' },
  { grade: 'B', rule: '/rows/1' },
  { grade: 'B', rule: '/rows/2' },
  { grade: 'C', rule: '/rows/3' },
  { grade: 'D', rule: '/otherwise' },
]

const rowRule = {
  if: [
    { and: [{ '>=': [{ var: 'revenue' }, 100_000] }, { '==': [{ var: 'paysOnTime' }, true] }] },
    0,
    { and: [{ '>=': [{ var: 'revenue' }, 50_000] }, { '<=': [{ var: 'daysSinceOrder' }, 90] }] },
    1,
    { and: [{ '==': [{ var: 'potential' }, 'high'] }, { '<=': [{ var: 'daysSinceOrder' }, 180] }] },
    2,
    { '>=': [{ var: 'orders' }, 1] },
    3,
    4,
  ],
}

/** @param {readonly ScoredCustomer[]} customers */
export function tableByJsonLogicJs(customers) {
  return customers.map(({ id: customerId, facts }) => {
    return { customerId, ...answers[jsonLogic.apply(/** @type {any} */ (rowRule), facts)] }
  })
}

const rowOf = new LogicEngine().build(rowRule)

/** Compiled: it writes JavaScript and has it evaluated. @param {readonly ScoredCustomer[]} customers */
export function tableByJsonLogicEngine(customers) {
  return customers.map(({ id: customerId, facts }) => ({ customerId, ...answers[rowOf(facts)] }))
}
