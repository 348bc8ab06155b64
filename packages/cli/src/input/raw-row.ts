import type { Target } from './column-mapping.js'

/** A row as it was read, not yet checked: `columns` names the column behind each field, for messages. */
export type RawRow =
  | {
      readonly line: number
      readonly record: unknown
      readonly columns: ReadonlyMap<string, string>
    }
  | { readonly line: number; readonly fault: string }

/** The column behind each field, by the field's path. */
export function columnsByField(targets: ReadonlyMap<string, Target>): Map<string, string> {
  return new Map([...targets].map(([column, target]) => [target.join('.'), column]))
}

/** Puts a value where its column leads. */
export function putValue(
  record: Record<string, unknown>,
  [field, key]: Target,
  value: unknown,
): void {
  if (key === undefined) {
    record[field] = value
    return
  }
  const group = record[field]
  if (isRecord(group)) group[key] = value
  else record[field] = { [key]: value }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
