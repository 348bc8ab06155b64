import { mapColumns, type Mapping } from './column-mapping.js'
import type { ColumnSet } from './column-sets.js'
import { columnsByField, isRecord, putValue, type RawRow } from './raw-row.js'
import type { Reading, RecordKind, RowShape } from './reading.js'

/** The lines of an NDJSON file as records, in batches. Keys are named as the columns of a CSV file may be. */
export async function* ndjsonRecords(
  lines: AsyncIterable<string[]>,
  { columns, shape }: RecordKind,
  reading: Reading,
): AsyncGenerator<RawRow[]> {
  const mappingOf = rememberedMapping(columns, reading)
  let line = 0
  for await (const batch of lines) {
    const rows: RawRow[] = []
    for (const text of batch) {
      line++
      if (text.trim() !== '') rows.push(rowOf(text, line, mappingOf, shape, reading))
    }
    yield rows
  }
}

type KnownMapping = Mapping & { readonly columns: ReadonlyMap<string, string> }

// One line after another has the same keys, so the last mapping nearly always fits.
function rememberedMapping(
  set: ColumnSet,
  { renamed }: Reading,
): (keys: readonly string[]) => KnownMapping {
  let known: { readonly keys: string; readonly mapping: KnownMapping } | undefined
  return (keys) => {
    const joined = keys.join('\n')
    if (known?.keys !== joined) {
      const mapping = mapColumns(keys, set, renamed)
      known = { keys: joined, mapping: { ...mapping, columns: columnsByField(mapping.targets) } }
    }
    return known.mapping
  }
}

function rowOf(
  text: string,
  line: number,
  mappingOf: (keys: readonly string[]) => KnownMapping,
  shape: RowShape | undefined,
  { messages }: Reading,
): RawRow {
  const json = parsed(text)
  if (!isRecord(json)) return { line, fault: messages.input.notAnObject(text) }
  if (shape?.isRecord(json) === true) return { line, record: json, columns: new Map() }
  const keys = Object.keys(json)
  const { targets, faults, columns } = mappingOf(keys)
  // What is missing here is a fault of this row only, and the schema says so in its place.
  const fault = faults.find(({ kind }) => kind !== 'missing' && kind !== 'no-such-column')
  if (fault !== undefined) return { line, fault: messages.input.mapping(fault, keys) }
  const record: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(json)) {
    const target = targets.get(key)
    if (target === undefined || (target[0] === 'facts' && isNested(value))) {
      record[key] = isRecord(value) && isRecord(record[key]) ? { ...value, ...record[key] } : value
    } else if (value !== null || target[0] === 'facts') {
      putValue(record, target, value)
    }
  }
  return { line, record, columns }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
