import type { Outcome, Problem } from '../shared/index.js'
import { parse } from '../shared/schema.js'
import { migrated, MIGRATIONS } from './migrate.js'
import { Rulebook, RULEBOOK_FORMAT } from './schema.js'

/**
 * A rulebook from untrusted JSON: either the document with its type, or every problem with its path and remedy.
 *
 * A document of an older format is brought to the present one first; one of a newer format is refused by name, before
 * anything in it is judged by the rules of this one (RULES #3, #4).
 *
 * @param json what `JSON.parse` returned
 * @example
 * parseRulebook({ format: 2 }) //=> { ok: false, problems: [{ code: 'rulebook/newer-format', path: '/format', params: { found: 2, supported: 1 } }] }
 */
export function parseRulebook(json: unknown): Outcome<Rulebook, Problem[]> {
  const present = migrated(json, MIGRATIONS, RULEBOOK_FORMAT)
  return present.ok ? parse(Rulebook, present.value) : present
}
