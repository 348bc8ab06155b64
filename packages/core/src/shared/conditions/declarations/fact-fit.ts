import { isIsoDate } from '../../iso-date.js'
import type { FactDeclaration } from './schema.js'

/** How a value is not what was declared: of another type, or outside the domain. */
export type Misfit = 'type' | 'domain'

/**
 * A declaration as a closure that looks at one value, which is known.
 *
 * `step` is no part of the domain: it says how far a number moves, and a value between two steps is still a value.
 */
export function compileDeclaration({
  type,
  atLeast = -Infinity,
  atMost = Infinity,
  oneOf,
}: FactDeclaration): (value: unknown) => Misfit | undefined {
  switch (type) {
    case 'number':
      return (value) => {
        if (typeof value !== 'number' || !Number.isFinite(value)) return 'type'
        return value < atLeast || value > atMost ? 'domain' : undefined
      }
    case 'text': {
      const known = oneOf === undefined ? undefined : new Set<unknown>(oneOf)
      return (value) => {
        if (typeof value !== 'string') return 'type'
        return known?.has(value) === false ? 'domain' : undefined
      }
    }
    case 'date':
      return (value) => (isIsoDate(value) ? undefined : 'type')
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? undefined : 'type')
  }
}
