import { stateText } from '../../shared/index.js'
import type { Json } from './rulebook-change.js'

type JsonObject = Readonly<Record<string, Json>>

// What tells the entries of a list apart where they have no id; of points bands it is all but the points.
const IDENTIFYING: Readonly<Record<string, (entry: JsonObject) => Json>> = {
  absences: ({ repId = null, from = null }) => [repId, from],
  bands: ({ grade = null }) => grade,
  blocks: ({ amount: _amount, ...end }) => end,
  cadences: ({ every: _every, notBefore: _notBefore, notAfter: _notAfter, ...who }) => who,
  cells: ({ is = null }) => is,
  classes: ({ grade = null }) => grade,
  concessions: ({ kind = null }) => kind,
  decay: ({ fact = null }) => fact,
  exchange: ({ from = null, to = null, on = null }) => [from, to, on],
  extraWorkingDays: ({ on = null }) => on,
  holidays: ({ from = null }) => from,
  having: ({ item = null, group = null }) => [item, group],
  points: ({ points: _points, ...test }) => test,
  roles: ({ role = null }) => role,
  rows: ({ when = null }) => when,
  terms: ({ months = null }) => months,
  tiers: ({ unit: _unit, flat: _flat, rate: _rate, ...end }) => end,
}

/** The text that tells an entry of a list from the others (RULES #8), or null when nothing does. */
export function identityOf(list: string, entry: Json): string | null {
  if (!isObject(entry)) return null
  const id = idOf(entry)
  if (id !== null) return `id ${id}`
  const identifying = IDENTIFYING[list]
  return identifying === undefined ? null : stateText(identifying(entry))
}

/** The id of an entry, or null when it has none. */
export function idOf(entry: Json | undefined): string | null {
  return isObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : null
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
