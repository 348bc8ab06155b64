import { gradeCustomer } from '@fieldbook/core/grading'
import { GradingPolicy } from '@fieldbook/core/grading/schema'
import { Customer, parse } from '@fieldbook/core/shared/schema'

/** @type {import('../../mistakes.mjs').Engine} */
export function gradeByFieldbook({ days = 'daysSinceOrder', misspelt, fleet = 'fleet' }, facts) {
  const policy = parse(GradingPolicy, {
    method: 'decision-table',
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    facts: {
      orders: { type: 'number', atLeast: 0 },
      daysSinceOrder: { type: 'number', atLeast: 0 },
      kind: { type: 'text', oneOf: ['fleet', 'private'] },
    },
    hitPolicy: 'first',
    rows: [
      {
        when: { orders: { atLeast: 4 }, [days]: { [misspelt ? 'atMots' : 'atMost']: 90 } },
        grade: 'A',
      },
      { when: { kind: { is: fleet } }, grade: 'B' },
    ],
    otherwise: 'C',
  })
  if (!policy.ok) return refused(policy.problems)
  const customer = parse(Customer, { id: 'c1', name: 'Borg Haulage', facts })
  if (!customer.ok) return refused(customer.problems)
  const { grade, findings = [] } = gradeCustomer(customer.value, policy.value, {
    today: '2026-11-21',
  })
  const told = findings.map(({ code, rule }) => ` (\`${code}\` at \`${rule}\`)`)
  return `${grade ?? 'no grade'}${told.join('')}`
}

/** The first of the problems. @param {readonly import('@fieldbook/core/shared').Problem[]} problems */
function refused([problem]) {
  return `refused: \`${problem?.code}\` at \`${problem?.path}\``
}
