import type { FactDeclarations } from './schema.js'

/** What may become of a customer, in the order of its life. */
export const STANDINGS = ['prospect', 'ordered', 'retained', 'lost'] as const

/** The fields of a record that have a closed list, as declarations of facts. */
export function closedFields(grades: readonly string[]): FactDeclarations {
  return {
    standing: { type: 'text', oneOf: [...STANDINGS] },
    ...(grades.length === 0 ? {} : { grade: { type: 'text', oneOf: [...grades] } }),
  }
}
