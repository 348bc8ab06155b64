import type { LocalText } from '../../shared/index.js'
import { idOf, isObject } from './entry-identity.js'
import type { Json, PlaceStep } from './rulebook-change.js'

/** The way to a part of a document, as a reader follows it: entries of lists and records by their names. */
export function placeIn(document: Json, path: readonly (string | number)[]): PlaceStep[] {
  const steps: PlaceStep[] = []
  let value: Json | undefined = document
  for (let index = 0; index < path.length; index++) {
    const part = String(path[index])
    value = childOf(value, part)
    const key = path[index + 1]
    const isList = typeof key === 'number'
    if (key === undefined || !(isList || isRecord(part, value, path))) {
      steps.push({ part })
      continue
    }
    index++
    value = childOf(value, key)
    const entry = isList ? entryOfList(value, key) : entryOfRecord(key, value, document)
    steps.push({ part, ...entry })
  }
  return steps
}

type Entry = Omit<PlaceStep, 'part'>

function entryOfList(entry: Json | undefined, index: number): Entry {
  const id = idOf(entry)
  if (id !== null) return { entry: id, ...named(entry) }
  const told = TOLD_BY.flatMap((key) => textOf(childOf(entry, key)))[0]
  return { number: index + 1, ...(told === undefined ? {} : { entry: told }), ...named(entry) }
}

// What tells a reader most of an entry that has no id, the best first.
const TOLD_BY = ['grade', 'phase', 'fact', 'on', 'from']

function entryOfRecord(key: string, entry: Json | undefined, document: Json): Entry {
  // A row asks about facts by their names in the data; declared ones have another for readers.
  const declared = childOf(childOf(childOf(document, 'grading'), 'facts'), key)
  return { entry: key, ...named(isObject(entry) && 'name' in entry ? entry : declared) }
}

// Records whose keys are names that somebody chose: facts, the tests of a row by fact, texts by language.
function isRecord(
  part: string,
  value: Json | undefined,
  path: readonly (string | number)[],
): boolean {
  if (!isObject(value)) return false
  if (part === 'when') return path.includes('rows')
  return part === 'facts' || part === 'title' || part === 'name' || part === 'unit'
}

function named(entry: Json | undefined): { readonly name?: LocalText } {
  const name = childOf(entry, 'name')
  if (typeof name === 'string' || isObject(name)) return { name: name as LocalText }
  return {}
}

function textOf(value: Json | undefined): string[] {
  return typeof value === 'string' ? [value] : []
}

function childOf(value: Json | undefined, key: string | number): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, Json>>)[key]
}
