import type { BriefGrade } from '@fieldbook/core/grading'
import type { Customer } from '@fieldbook/core/shared'
import type { View } from './board-context.js'

/** A customer whose grade is about to be explained. */
export type CustomerOpenDetail = {
  readonly customer: Customer
  readonly graded: BriefGrade
}

/** What is about to be shown above the customers. */
export type BoardViewDetail = { readonly view: View }

export type BoardEvents = {
  readonly 'fieldbook-customer-open': CustomerOpenDetail
  readonly 'fieldbook-board-view': BoardViewDetail
}

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementEventMap {
    'fieldbook-customer-open': CustomEvent<CustomerOpenDetail>
    'fieldbook-board-view': CustomEvent<BoardViewDetail>
  }
}
