import { jsonPointer, type Fact, type Problem } from '../reason.js'

/**
 * The part of a zod issue that a problem is made from: structural, so that this file carries no zod.
 * The message of an `unrecognized_keys` issue lists the keys that would be known, one a line (see `parse`).
 */
export type SchemaIssue = {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly input?: unknown
}

type Details = Readonly<Record<string, unknown>>

/**
 * A schema issue as problems, each with its path and what the remedy needs: the nearest known key for a misspelt
 * one, the allowed values for a wrong one. An issue of a union becomes those of the branch that fits best.
 *
 * @param base the path of the value that the issue's own path starts from
 */
export function problemsOf(issue: SchemaIssue, base: readonly PropertyKey[] = []): Problem[] {
  const path = [...base, ...issue.path]
  const details: Details = { ...issue }
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(issue).map((params) => ({
      code: 'schema/unknown-key',
      path: jsonPointer([...path, params.key]),
      params,
    }))
  }
  const branches = (details['errors'] ?? []) as SchemaIssue[][]
  const branch = bestBranch(branches)
  if (issue.code === 'invalid_union' && branch !== undefined) {
    return branch.flatMap((inner) => problemsOf(inner, path))
  }
  return [{ ...worded(issue, details), path: jsonPointer(path) }]
}

function unknownKeys(issue: SchemaIssue) {
  const { keys } = issue as SchemaIssue & { keys: readonly string[] }
  const known = issue.message.split('\n')
  return keys.map((key) => ({ key, nearest: nearest(key, known), known }))
}

// The branch a person meant is the one with the right keys, or nearly right ones; among those, the one with the
// fewest faults.
function bestBranch(branches: readonly SchemaIssue[][]): SchemaIssue[] | undefined {
  return [...branches].sort((left, right) => strangeness(left) - strangeness(right))[0]
}

function strangeness(branch: readonly SchemaIssue[]): number {
  const weights = branch.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return unknownKeys(issue).map(({ nearest }) => (nearest === null ? 100 : 1))
    }
    return issue.path.length === 0 || issue.input === undefined ? 100 : 1
  })
  return weights.reduce<number>((sum, weight) => sum + weight, 0)
}

function worded(issue: SchemaIssue, details: Details): Pick<Problem, 'code' | 'params'> {
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type': {
      const expected = String(details['expected'])
      return input === undefined
        ? { code: 'schema/missing', params: { expected } }
        : { code: 'schema/wrong-type', params: { expected, found: shown(input) } }
    }
    case 'invalid_value':
      return choice(input, details['values'] as Fact[])
    case 'invalid_union': {
      const discriminator = String(details['discriminator'])
      const chosen = (input as Details | null)?.[discriminator]
      return choice(chosen, details['options'] as Fact[])
    }
    case 'too_small': {
      const minimum = Number(details['minimum'])
      if (details['inclusive'] === false) {
        return { code: 'schema/not-above', params: { minimum, ...measured(input) } }
      }
      return { code: 'schema/too-small', params: { minimum, ...measured(input) } }
    }
    case 'too_big': {
      const maximum = Number(details['maximum'])
      return { code: 'schema/too-big', params: { maximum, ...measured(input) } }
    }
    case 'custom': {
      const { code, ...params } = details['params'] as { code: string } & Problem['params']
      return { code, params: { found: shown(input), ...params } }
    }
    default:
      return { code: 'schema/invalid', params: { found: shown(input) } }
  }
}

function choice(found: unknown, allowed: readonly Fact[]): Pick<Problem, 'code' | 'params'> {
  if (found === undefined) return { code: 'schema/missing-choice', params: { allowed } }
  const word = shown(found)
  const near = nearest(String(word), allowed.map(String))
  return { code: 'schema/not-allowed', params: { found: word, allowed, nearest: near } }
}

/**
 * The known word that is likeliest meant by a misspelt one, or null when none is near: at most a third of its
 * letters may differ.
 *
 * @example
 * nearest('intervall', ['interval', 'grade']) //=> 'interval'
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

// Levenshtein, one row at a time.
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

const MOST_CHARACTERS_SHOWN = 80

function shown(value: unknown): Fact {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return plain(value)
  if (typeof value === 'string') {
    return value.length > MOST_CHARACTERS_SHOWN
      ? `${value.slice(0, MOST_CHARACTERS_SHOWN)}…`
      : value
  }
  return value === undefined ? null : Array.isArray(value) ? 'array' : typeof value
}

function measured(value: unknown): Problem['params'] {
  if (typeof value === 'string') return { found: value.length, of: 'characters' }
  if (Array.isArray(value)) return { found: value.length, of: 'entries' }
  return { found: shown(value), of: 'number' }
}

// NaN and the infinities have no JSON form.
function plain(value: number | boolean | null): Fact {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
