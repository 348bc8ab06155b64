import * as z from 'zod/mini'
import type { Outcome } from '../outcome.js'
import { jsonPointer, type Problem } from '../reason.js'
import { problemsOf } from './problems.js'

/**
 * Checks untrusted JSON at the door: either the value with its type, or every problem with its path and what a
 * remedy needs.
 *
 * @example
 * parse(IsoDate, '2025-02-30') //=> { ok: false, problems: [{ code: 'date/invalid', path: '', params: { found: '2025-02-30' } }] }
 */
export function parse<Value>(
  schema: z.ZodMiniType<Value>,
  json: unknown,
): Outcome<Value, Problem[]> {
  if (isDeeperThan(MOST_LEVELS, json)) {
    const params = { maximum: MOST_LEVELS }
    return { ok: false, problems: [{ code: 'schema/too-deep', path: '', params }] }
  }
  const result = z.safeParse(schema, json, {
    reportInput: true,
    // The message of an unknown key carries the keys that are known: an issue has no other place for them.
    error: ({ code, inst }) =>
      code === 'unrecognized_keys' && inst instanceof z.ZodMiniObject
        ? Object.keys(inst.shape as object).join('\n')
        : undefined,
  })
  const found = result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue))
  const problems = [...found, ...reservedKeys(json, found)]
  return result.success && problems.length === 0
    ? { ok: true, value: result.data }
    : { ok: false, problems }
}

// Nobody nests conditions a hundred times; who does wants the stack to run over.
const MOST_LEVELS = 100

function isDeeperThan(levels: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  return levels === 0 || Object.values(json).some((part) => isDeeperThan(levels - 1, part))
}

// Where names are free it is refused by `recordOf`, and where they are fixed it is one that is not known; elsewhere zod
// says nothing of it.
function reservedKeys(json: unknown, found: readonly Problem[]): Problem[] {
  const known = new Set(found.map(({ path }) => path))
  return reservedKeyPaths(json, [])
    .map(jsonPointer)
    .filter((path) => !known.has(path))
    .map((path) => ({ code: 'schema/reserved-key', path, params: { key: '__proto__' } }))
}

function reservedKeyPaths(json: unknown, at: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, part]) => {
    const path = [...at, key]
    return key === '__proto__' ? [path] : reservedKeyPaths(part, path)
  })
}

/**
 * A record with free names, for a door of zod's own too: zod reads one without a key `__proto__` and says nothing of it,
 * so the key is looked for before.
 */
export function recordOf<Value extends z.ZodMiniType>(
  names: z.ZodMiniType<string, string>,
  values: Value,
) {
  const params = { code: 'schema/reserved-key', key: '__proto__' }
  const guard = z.unknown().check(
    z.check(({ value, issues }) => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) return
      const input = valueAt(value, ['__proto__'])
      issues.push({ code: 'custom', input, path: ['__proto__'], params })
    }),
  )
  return z.pipe(guard, z.record(names, values))
}

/** A check of our own on a value: it must hold, or the problem `code` is reported. */
export function check<Value>(
  holds: (value: Value) => boolean,
  code: string,
  params: Problem['params'] = {},
) {
  // A value that fails is not handed to the checks around it: they may trust what is inside.
  return z.refine<Value>(holds, { params: { code, ...params }, abort: true })
}

/** A fault inside a value: `at` is its path from there. */
export type Fault = {
  readonly code: string
  readonly at: readonly PropertyKey[]
  readonly params?: Problem['params']
}

/** A fault for every id that stands in a list before. */
export function* repeatedIds(
  entries: readonly { readonly id: string }[],
  at: readonly PropertyKey[] = [],
): Iterable<Fault> {
  const seen = new Set<string>()
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) yield { code: 'schema/id-repeated', at: [...at, index, 'id'] }
    seen.add(id)
  }
}

/** A check across fields that may find several faults, each at its own place. */
export function checkAll<Value>(find: (value: Value) => Iterable<Fault>) {
  return z.check<Value>(({ value, issues }) => {
    for (const { code, at, params = {} } of find(value)) {
      issues.push({
        code: 'custom',
        input: valueAt(value, at),
        path: [...at],
        params: { code, ...params },
        continue: true,
      })
    }
  })
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value)
}
