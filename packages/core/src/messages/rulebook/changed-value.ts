import { isIsoDate, type LocalText, type Period } from '../../shared/index.js'
import type { Json, PlaceStep } from '../../rulebook/index.js'
import type { Say } from '../say.js'

/** How a language says the two truth values. */
export type YesAndNo = readonly [yes: string, no: string]

/** A value that changed, as a sentence shows it, or null when it has too many parts for one. */
export function changedValue(
  value: Json,
  place: readonly PlaceStep[],
  say: Say,
  yesAndNo: YesAndNo,
): string | null {
  if (value === null || typeof value !== 'object') return scalar(value, say, yesAndNo)
  if (TEXTS.has(place.at(-1)?.part ?? '')) return `“${say.text(value as LocalText)}”`
  if (!Array.isArray(value)) {
    return isPeriod(value) ? say.period(value) : null
  }
  const entries = (value as readonly Json[]).map((entry) =>
    typeof entry === 'object' ? null : scalar(entry, say, yesAndNo),
  )
  return entries.includes(null) ? null : say.and(entries)
}

const TEXTS: ReadonlySet<string> = new Set(['title', 'name', 'unit'])

function scalar(value: string | number | boolean | null, say: Say, [yes, no]: YesAndNo): string {
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'string') return isIsoDate(value) ? say.date(value) : `“${value}”`
  // As it is spelled: rounded, two numbers that differ might look the same.
  return String(value)
}

function isPeriod(value: object): value is Period {
  return /^(?:days|weeks|months)$/.test(Object.keys(value).join())
}
