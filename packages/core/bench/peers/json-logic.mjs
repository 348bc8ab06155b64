import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import { BAND_RULES } from './band-rules.mjs'

/** @typedef {import('../scorecard.mjs').ScoredCustomer} ScoredCustomer */

/**
 * The first step that is reached gives its value.
 *
 * @param {string} fact
 * @param {'>=' | '<=' | '=='} reached
 * @param {unknown} otherwise
 * @param {...[bound: unknown, value: unknown]} list
 * @returns {any} a rule: its type in json-logic-js knows no computed operator
 */
const steps = (fact, reached, otherwise, ...list) => ({
  if: list
    .flatMap(([bound, value]) => [{ [reached]: [{ var: fact }, bound] }, value])
    .concat(otherwise),
})

const won = {
  '+': [
    { '*': [30, steps('revenue', '>=', 0, [100_000, 10], [50_000, 7], [10_000, 4])] },
    { '*': [20, steps('orders', '>=', 0, [12, 10], [4, 6], [1, 3])] },
    { '*': [15, steps('daysSinceOrder', '<=', 0, [30, 10], [90, 6], [180, 2])] },
    { '*': [15, steps('potential', '==', 0, ['high', 10], ['medium', 5])] },
    { '*': [10, steps('paysOnTime', '==', 0, [true, 10])] },
    { '*': [10, { var: 'relationship' }] },
  ],
}

// JSON Logic has no rounding of its own: both engines are taught one operation.
const scoreRule = { floor: { '/': [won, 10] } }
const gradeRule = steps('score', '>=', 'D', [70, 'A'], [45, 'B'], [20, 'C'])

jsonLogic.add_operation('floor', Math.floor)

/** @param {readonly ScoredCustomer[]} customers */
export function gradeByJsonLogicJs(customers) {
  return customers.map(({ id: customerId, facts }) => {
    const score = jsonLogic.apply(scoreRule, facts)
    const grade = jsonLogic.apply(gradeRule, { score })
    return { customerId, grade, rule: BAND_RULES[grade], score }
  })
}

const engine = new LogicEngine()
engine.addMethod('floor', ([value]) => Math.floor(value), { deterministic: true })
const scoreOf = engine.build(scoreRule)
const gradeOf = engine.build(gradeRule)

/** Compiled: it writes JavaScript and has it evaluated. @param {readonly ScoredCustomer[]} customers */
export function gradeByJsonLogicEngine(customers) {
  return customers.map(({ id: customerId, facts }) => {
    const score = scoreOf(facts)
    const grade = gradeOf({ score })
    return { customerId, grade, rule: BAND_RULES[grade], score }
  })
}
