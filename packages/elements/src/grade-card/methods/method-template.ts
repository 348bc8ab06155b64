import { nothing } from 'lit'
import type { CardContext } from '../card-context.js'
import { accountTemplate } from './account-template.js'
import { rfmTemplate } from './rfm-template.js'
import { rowsTemplate } from './rows-template.js'
import { scoreAccount } from './score-account.js'
import { shareTemplate } from './share-template.js'

/** How the grade came about, as its method sees it. */
export function methodTemplate(context: CardContext) {
  const { graded, policy } = context
  const account = scoreAccount(graded, policy)
  if (account) return accountTemplate(account, context)
  switch (policy.method) {
    case 'decision-table':
      return rowsTemplate(policy, context)
    case 'rfm':
      return rfmTemplate(policy, context)
    case 'pareto':
      return shareTemplate(policy, context)
    default:
      return nothing
  }
}
