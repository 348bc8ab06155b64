import jsonLogic from 'json-logic-js'

/** @type {import('../../mistakes.mjs').Engine} */
export function gradeByJsonLogicJs({ days = 'daysSinceOrder', misspelt, fleet = 'fleet' }, facts) {
  /** @type {any} its type knows no computed operator */
  const rule = {
    if: [
      {
        and: [{ '>=': [{ var: 'orders' }, 4] }, { [misspelt ? '=<' : '<=']: [{ var: days }, 90] }],
      },
      'A',
      { '==': [{ var: 'kind' }, fleet] },
      'B',
      'C',
    ],
  }
  try {
    return String(jsonLogic.apply(rule, facts))
  } catch (error) {
    return `throws “${error instanceof Error ? error.message : String(error)}”`
  }
}
