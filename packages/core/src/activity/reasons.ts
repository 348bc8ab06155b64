/** Where two books do not match (PLN-13). */
export type ActivityFinding =
  | {
      /** A prospect of the book before, of whom the book after says nothing. */
      readonly code: 'activity/card-missing'
      readonly customerId: string
      readonly grade: string | null
    }
  | {
      readonly code: 'activity/card-repeated'
      readonly customerId: string
      readonly book: 'before' | 'after'
    }
