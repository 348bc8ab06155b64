import type { ColumnSet } from './column-sets.js'

/** Where the value of a column goes: `['lastVisitOn']`, `['place', 'area']`, `['facts', 'revenue']`. */
export type Target = readonly [field: string] | readonly [group: string, key: string]

/** `--map field=column`: the column of each field that was named. */
export type RenamedColumns = ReadonlyMap<string, string>

/** Why columns cannot be mapped. */
export type MappingFault =
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'no-such-column'; readonly column: string }
  | { readonly kind: 'same-field'; readonly field: string; readonly columns: readonly string[] }
  | { readonly kind: 'same-name'; readonly column: string }
  | { readonly kind: 'reserved'; readonly column: string }

export type Mapping = {
  /** By the column's name; a column without a target is not read. */
  readonly targets: ReadonlyMap<string, Target>
  readonly faults: readonly MappingFault[]
}

/** The columns of a header line mapped to fields; what is no field is a fact, where the records have facts. */
export function mapColumns(
  columns: readonly string[],
  set: ColumnSet,
  renamed: RenamedColumns,
): Mapping {
  const names = columns.filter((column) => column !== '')
  const faults: MappingFault[] = repeated(names).map((column) => ({ kind: 'same-name', column }))
  // A record cannot be keyed by it: the value would be lost in silence.
  if (names.includes('__proto__')) faults.push({ kind: 'reserved', column: '__proto__' })
  for (const column of renamed.values()) {
    if (!names.includes(column)) faults.push({ kind: 'no-such-column', column })
  }
  const byField = new Map<string, string[]>()
  for (const column of names) {
    const field = fieldOf(column, set, renamed)
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), column])
  }
  const targets = new Map<string, Target>()
  for (const [field, candidates] of byField) {
    const column = preferred(field, candidates)
    if (column === undefined) faults.push({ kind: 'same-field', field, columns: candidates })
    else targets.set(column, targetOf(field))
  }
  for (const column of names) {
    if (!targets.has(column) && set.hasFacts) targets.set(column, ['facts', column])
  }
  const missing = set.required.filter((field) => !byField.has(field))
  if (missing.length > 0) faults.push({ kind: 'missing', fields: missing })
  return { targets, faults }
}

/** The field that a column means, or null when it is none. */
export function fieldOf(column: string, set: ColumnSet, renamed: RenamedColumns): string | null {
  for (const [field, name] of renamed) if (name === column) return field
  if (set.hasFacts && column.startsWith('facts.')) return column
  const name = plain(column)
  for (const [field, names] of Object.entries(set.fields)) {
    if (!renamed.has(field) && [field, ...names].some((known) => plain(known) === name))
      return field
  }
  return null
}

/** The path of a field, as its target. */
export function targetOf(field: string): Target {
  const dot = field.indexOf('.')
  return dot < 0 ? [field] : [field.slice(0, dot), field.slice(dot + 1)]
}

// `rep` beside `repId` is a name beside an id: the column that is called as the field is meant.
function preferred(field: string, columns: readonly string[]): string | undefined {
  if (columns.length === 1) return columns[0]
  return columns.find((column) => plain(column) === plain(field))
}

/** A name without case, blanks, hyphens, underscores and dots: so names are compared. */
export function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s._-]/g, '')
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
