import { stateText } from '../../shared/index.js'
import { isObject } from './entry-identity.js'
import { matchEntries } from './match-entries.js'
import type { Json } from './rulebook-change.js'

/** A part of a document: its value, and the keys that lead to it. */
export type Part = { readonly path: readonly (string | number)[]; readonly value: Json }

/** Where two documents differ; an entry that moved may differ inside as well. */
export type Difference =
  | { readonly kind: 'added'; readonly after: Part }
  | { readonly kind: 'removed'; readonly before: Part }
  | { readonly kind: 'changed' | 'moved'; readonly before: Part; readonly after: Part }

/** The differences between two parts, each value that differs in exactly one (RULES #7). */
export function* differences(before: Part, after: Part): Generator<Difference> {
  if (stateText(before.value) === stateText(after.value)) return
  if (Array.isArray(before.value) && Array.isArray(after.value)) yield* ofLists(before, after)
  else if (isDivided(before.value) && isDivided(after.value)) yield* ofObjects(before, after)
  else yield { kind: 'changed', before, after }
}

function* ofObjects(before: Part, after: Part): Generator<Difference> {
  const left = partsOf(before)
  const right = partsOf(after)
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    yield* ofPair(left.get(key), right.get(key))
  }
}

function* ofLists(before: Part, after: Part): Generator<Difference> {
  const left = partsOf(before)
  const right = partsOf(after)
  const list = String(before.path.at(-1))
  const pairs = matchEntries(list, valuesOf(left), valuesOf(right))
  const byBefore = new Map(pairs.map((pair) => [String(pair.before), pair]))
  for (const [key, part] of left) {
    const pair = byBefore.get(key)
    const other = right.get(String(pair?.after))
    if (pair?.moved === true && other !== undefined) {
      yield { kind: 'moved', before: part, after: other }
    }
    yield* ofPair(part, other)
  }
  const found = new Set(pairs.map((pair) => String(pair.after)))
  for (const [key, part] of right) if (!found.has(key)) yield* ofPair(undefined, part)
}

function* ofPair(before: Part | undefined, after: Part | undefined): Generator<Difference> {
  if (before !== undefined && after !== undefined) yield* differences(before, after)
  else if (before !== undefined) yield { kind: 'removed', before }
  else if (after !== undefined) yield { kind: 'added', after }
}

function partsOf({ path, value }: Part): Map<string, Part> {
  const isList = Array.isArray(value)
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  return new Map(
    entries.map(([key, part]) => [
      key,
      { path: [...path, isList ? Number(key) : key], value: part },
    ]),
  )
}

function valuesOf(parts: ReadonlyMap<string, Part>): Json[] {
  return [...parts.values()].map(({ value }) => value)
}

// A period has one of three keys, but is one value: 14 days and 2 weeks differ once (RULES #10).
function isDivided(value: Json): boolean {
  return isObject(value) && !isPeriod(value)
}

function isPeriod(value: Readonly<Record<string, Json>>): boolean {
  const [key, ...others] = Object.keys(value)
  return others.length === 0 && (key === 'days' || key === 'weeks' || key === 'months')
}
