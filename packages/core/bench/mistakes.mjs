// What does a mistake do? One rule and two customers, given to each engine with the same mistakes, one at a time.

import { pathToFileURL } from 'node:url'
import { gradeByFieldbook } from './peers/mistakes/fieldbook.mjs'
import { gradeByJsonLogicJs } from './peers/mistakes/json-logic-js.mjs'
import { gradeByZenEngine } from './peers/mistakes/zen-engine.mjs'

/**
 * The rule in words: A for at least 4 orders, the last at most 90 days ago; else B for a fleet; else C.
 *
 * @typedef {object} Rule what of it is not as it should be
 * @property {string} [days] the name of the fact
 * @property {boolean} [misspelt] whether the operator "at most" is
 * @property {string} [fleet] the text that the kind is compared with
 *
 * @typedef {{ readonly [name: string]: unknown }} Facts
 *
 * @typedef {object} Mistake
 * @property {string} says
 * @property {Rule} [rule]
 * @property {(facts: Facts) => Facts} [facts]
 *
 * @typedef {(rule: Rule, facts: Facts) => string | Promise<string>} Engine
 */

/** Their grades are A and B. @type {readonly Facts[]} */
const customers = [20, 120].map((daysSinceOrder) => ({ orders: 5, kind: 'fleet', daysSinceOrder }))

/** @type {(change: (days: unknown) => unknown) => (facts: Facts) => Facts} */
const days =
  (change) =>
  ({ daysSinceOrder, ...others }) => ({ ...others, daysSinceOrder: change(daysSinceOrder) })

/** @type {readonly Mistake[]} */
const mistakes = [
  { says: 'none' },
  { says: 'rule: the fact `daysSinceOrdr`', rule: { days: 'daysSinceOrdr' } },
  { says: 'rule: the kind `flet`', rule: { fleet: 'flet' } },
  { says: 'rule: the operator misspelt', rule: { misspelt: true } },
  {
    says: 'customer: the fact `daysSinceOrdr`',
    facts: ({ daysSinceOrder, ...others }) => ({ ...others, daysSinceOrdr: daysSinceOrder }),
  },
  { says: 'customer: no days', facts: ({ orders, kind }) => ({ orders, kind }) },
  { says: 'customer: days `null`', facts: days(() => null) },
  { says: 'customer: days `NaN`', facts: days(() => NaN) },
  { says: 'customer: days as text', facts: days(String) },
  { says: 'customer: days with a unit', facts: days((count) => `${count} days`) },
  { says: 'customer: the kind `flet`', facts: (facts) => ({ ...facts, kind: 'flet' }) },
]

/** @type {readonly (readonly [name: string, engine: Engine])[]} */
const engines = [
  ['Fieldbook', gradeByFieldbook],
  ['json-logic-js', gradeByJsonLogicJs],
  ['@gorules/zen-engine', gradeByZenEngine],
]

/**
 * What each engine answers to each mistake.
 *
 * @returns {Promise<string>} a table in Markdown; of each engine the answers for the two customers, told once where it is the same refusal
 */
export async function mistakesTable() {
  const rows = await Promise.all(
    mistakes.map(async ({ says, rule = {}, facts = (right) => right }) => {
      const answers = engines.map(async ([, engine]) => {
        const [first = '', second = ''] = await Promise.all(
          customers.map((customer) => engine(rule, facts(customer))),
        )
        return first === second && first.length > 1 ? first : `${first}, ${second}`
      })
      return [says, ...(await Promise.all(answers))]
    }),
  )
  return table(['mistake', ...engines.map(([name]) => name)], rows)
}

/** @param {readonly string[]} head @param {readonly string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, column) => {
    return Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0))
  })
  /** @param {readonly string[]} cells */
  const line = (cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...rows].map(line).join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await mistakesTable())
}
