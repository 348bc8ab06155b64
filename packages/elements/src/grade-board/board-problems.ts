// Loaded only when something is wrong, or with `validate`, and the schemas with it.

import type { JsonPointer, Problem } from '@fieldbook/core/shared'
import type { BoardInput } from './board.js'

// More is not read: thousands of customers that are wrong are wrong alike.
const MOST_MISTAKES = 20

/** What the schemas say of what a board was given, with the path of each problem. */
export async function problemsIn(input: BoardInput): Promise<readonly Problem[]> {
  const [{ parse, Customer, IsoDate }, { GradingPolicy }] = await Promise.all([
    import('@fieldbook/core/shared/schema'),
    import('@fieldbook/core/grading/schema'),
  ])
  const problems: Problem[] = []
  const look = (path: JsonPointer, schema: Parameters<typeof parse>[0], given: unknown) => {
    if (problems.length >= MOST_MISTAKES) return
    const outcome = parse(schema, given)
    if (outcome.ok) return
    for (const problem of outcome.problems) {
      problems.push({ ...problem, path: `${path}${problem.path}` })
    }
  }
  const lookAtAll = (path: JsonPointer, customers: unknown) => {
    if (!Array.isArray(customers)) return problems.push(wrongType(path, 'array', customers))
    for (const [index, customer] of customers.entries())
      look(`${path}/${index}`, Customer, customer)
    return undefined
  }

  const { customers, policy, today, comparedWith, value } = input
  look('/today', IsoDate, today)
  look('/policy', GradingPolicy, policy)
  lookAtAll('/customers', customers)
  if (comparedWith) {
    const before = comparedWith
    look('/comparedWith/today', IsoDate, before.today)
    if (before.policy !== undefined) look('/comparedWith/policy', GradingPolicy, before.policy)
    if (before.customers !== undefined) lookAtAll('/comparedWith/customers', before.customers)
  }
  if (value !== undefined && typeof value !== 'string') {
    problems.push(wrongType('/value', 'string', value))
  }
  return problems.slice(0, MOST_MISTAKES)
}

function wrongType(path: JsonPointer, expected: string, given: unknown): Problem {
  return { code: 'schema/wrong-type', path, params: { expected, found: typeof given } }
}
