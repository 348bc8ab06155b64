import type { ActivityFinding } from '../../activity/index.js'
import type { Sentences } from '../catalogue.js'

const BOOK = { before: 'earlier', after: 'later' } as const

export const findings: Sentences<ActivityFinding> = {
  'activity/card-missing': ({ customerId, grade }) =>
    `The card of ${customerId}${grade === null ? '' : `, grade ${grade},`} is missing: the customer was a prospect and is in the later book neither lost nor sold.`,
  'activity/card-repeated': ({ customerId, book }) =>
    `${customerId} stands in the ${BOOK[book]} book more than once; the first card counts.`,
}
