import { nothing } from 'lit'
import type { CardContext } from '../card-context.js'
import { rfmTemplate } from './rfm-template.js'
import { rowsTemplate } from './rows-template.js'
import { shareTemplate } from './share-template.js'

/** How a grade came about whose score is no sum, as its method sees it. */
export function methodTemplate(context: CardContext) {
  const { policy } = context
  switch (policy.method) {
    case 'decision-table':
      return rowsTemplate(policy, context)
    case 'rfm':
      return rfmTemplate(context)
    case 'pareto':
      return shareTemplate(policy, context)
    default:
      return nothing
  }
}
