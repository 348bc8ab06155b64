import { toJSONSchema } from 'zod/mini'
import { Rulebook } from './schema.js'

/**
 * The JSON Schema (draft 2020-12) of a rulebook, for editors: it checks shapes; what depends on several fields only
 * `parseRulebook` checks.
 *
 * @example
 * rulebookJsonSchema()['type'] //=> 'object'
 */
export function rulebookJsonSchema(): Record<string, unknown> {
  return { title: 'Fieldbook rulebook', ...toJSONSchema(Rulebook) }
}
