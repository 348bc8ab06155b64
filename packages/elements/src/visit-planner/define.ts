import { FieldbookVisitPlanner } from './visit-planner.js'

// Whoever imports only this knows the events too.
export type * from './events.js'

FieldbookVisitPlanner.define()

declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'fieldbook-visit-planner': FieldbookVisitPlanner
  }
}
