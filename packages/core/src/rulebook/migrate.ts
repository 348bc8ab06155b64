import type { Fact, Outcome, Problem } from '../shared/index.js'

type Json = Readonly<Record<string, unknown>>

/**
 * Takes a document of one format to the next. What it is given has not been checked: it looks at nothing that may not
 * be there, and leaves what it does not know for the schema to refuse.
 */
export type Migration = (document: Json) => Json

/** The first takes format 1 to format 2, and so on. There has been one format so far. */
export const MIGRATIONS: readonly Migration[] = []

/**
 * A document brought to the present format, one step a format, or why it cannot be (RULES #3, #4).
 *
 * What has no format at all is passed on, so that the schema can say everything that it lacks.
 *
 * @example
 * const steps = [({ name, ...others }) => ({ ...others, format: 2, title: name })]
 * migrated({ format: 1, name: 'House rules' }, steps, 2) //=> { ok: true, value: { format: 2, title: 'House rules' } }
 */
export function migrated(
  json: unknown,
  migrations: readonly Migration[],
  present: number,
): Outcome<unknown, Problem[]> {
  if (!hasFormat(json)) return { ok: true, value: json }
  const { format } = json
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refused('rulebook/no-such-format', { found: shown(format), present })
  }
  if (format > present)
    return refused('rulebook/newer-format', { found: format, supported: present })
  const steps = migrations.slice(format - 1)
  return { ok: true, value: steps.reduce<Json>((document, step) => step(document), json) }
}

type Formatted = Json & { readonly format: unknown }

function hasFormat(json: unknown): json is Formatted {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, 'format')
}

function refused(code: string, params: Problem['params']): Outcome<never, Problem[]> {
  return { ok: false, problems: [{ code, path: '/format', params }] }
}

function shown(format: unknown): Fact {
  return typeof format === 'object' && format !== null ? 'object' : (format as Fact)
}
