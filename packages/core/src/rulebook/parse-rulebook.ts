import type { Outcome, Problem } from '../shared/index.js'
import { parse } from '../shared/schema.js'
import { Rulebook, RULEBOOK_FORMAT } from './schema.js'

/**
 * A rulebook from untrusted JSON: either the document with its type, or every problem with its path and remedy.
 *
 * A document of a newer format is refused by name, before anything in it is judged by the rules of this one.
 *
 * @param json what `JSON.parse` returned
 * @example
 * parseRulebook({ format: 2 }) //=> { ok: false, problems: [{ code: 'rulebook/newer-format', path: '/format', params: { found: 2, supported: 1 } }] }
 */
export function parseRulebook(json: unknown): Outcome<Rulebook, Problem[]> {
  const format = formatOf(json)
  if (typeof format === 'number' && format > RULEBOOK_FORMAT) {
    const params = { found: format, supported: RULEBOOK_FORMAT }
    return { ok: false, problems: [{ code: 'rulebook/newer-format', path: '/format', params }] }
  }
  return parse(Rulebook, json)
}

function formatOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
}
