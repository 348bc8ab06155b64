import { explain } from '@fieldbook/core/messages'
import type { JsonPointer, Problem } from '@fieldbook/core/shared'
import { parse } from '@fieldbook/core/shared/schema'
import { EXIT, Stop } from '../stop.js'
import { csvRecords } from './csv-records.js'
import { decodeText } from './decode-text.js'
import { lineBatches } from './lines.js'
import { ndjsonRecords } from './ndjson-records.js'
import { openInput, type Source } from './open-input.js'
import { isRecord, type RawRow } from './raw-row.js'
import type { Format, Reading, RecordKind } from './reading.js'
import { SeenIds } from './seen-ids.js'

/** A record that is as its schema says, and where it stood. */
export type Located<Value> = {
  readonly value: Value
  readonly name: string
  readonly line: number
  /** The column behind each field, by the field's path. */
  readonly columns: ReadonlyMap<string, string>
}

/**
 * The good records of files, in batches and in order. A bad row is reported and left out; a repeated id is a bad row,
 * the first one counts.
 *
 * @throws Stop when a file cannot be read at all
 */
export async function* readRecords<Value extends { readonly id: string }>(
  files: readonly string[],
  kind: RecordKind<Value>,
  reading: Reading,
): AsyncGenerator<Located<Value>[]> {
  const seen = new SeenIds()
  // Rows are numbered through all files, so that one number says file and line.
  const starts: { readonly name: string; readonly before: number }[] = []
  let before = 0
  let rows = 0
  for (const file of files) {
    const source = openInput(file, reading.messages)
    const { name } = source
    starts.push({ name, before })
    let last = 0
    for await (const batch of rawRows(source, kind, reading)) {
      const good: Located<Value>[] = []
      for (const row of batch) {
        last = row.line
        if ('fault' in row) {
          reading.report.refuse(name, row.line, [row.fault])
          continue
        }
        const value = checked(row, name, kind, reading)
        if (value === null) continue
        const first = seen.add(value.id, before + row.line)
        if (first === null) good.push({ value, name, line: row.line, columns: row.columns })
        else reading.report.refuse(name, row.line, [repeated(value.id, first, name)])
      }
      rows += batch.length
      reading.report.progress(rows)
      yield good
    }
    before += last
  }
  reading.report.endProgress()

  function repeated(id: string, first: number, name: string): string {
    const start = starts.filter((file) => file.before < first).at(-1)
    const firstLine = first - (start?.before ?? 0)
    const elsewhere = start === undefined || start.name === name ? null : start.name
    return reading.messages.input.repeatedId(id, firstLine, elsewhere)
  }
}

/** The rows of a source as they were read, in batches. */
export async function* rawRows(
  source: Source,
  kind: RecordKind,
  reading: Reading,
): AsyncGenerator<RawRow[]> {
  const { messages } = reading
  const lines = lineBatches(decodeText(source, messages), source.name, messages)
  // The first lines tell the format, and are read all the same.
  const first = await lines.next()
  const beginning = first.done === true ? [] : first.value
  const all = (async function* () {
    yield beginning
    yield* lines
  })()
  const format = reading.format ?? formatOf(source.name, beginning)
  if (format === 'csv') yield* csvRecords(all, source.name, kind, reading)
  else if (
    beginning
      .find((line) => line.trim() !== '')
      ?.trimStart()
      .startsWith('[') === true
  ) {
    throw new Stop(EXIT.inputUnreadable, messages.input.jsonArray(source.name))
  } else yield* ndjsonRecords(all, kind, reading)
}

function formatOf(name: string, beginning: readonly string[]): Format {
  if (/\.(?:ndjson|jsonl|json)$/i.test(name)) return 'ndjson'
  if (/\.(?:csv|tsv|txt)$/i.test(name)) return 'csv'
  const text = beginning.find((line) => line.trim() !== '')?.trimStart() ?? ''
  // A command before this one in a pipe may have found nobody: that is an answer, and no file without a header.
  return text === '' || text.startsWith('{') || text.startsWith('[') ? 'ndjson' : 'csv'
}

/** What a row says, or null where it is refused. */
export function checked<Value>(
  row: Exclude<RawRow, { readonly fault: string }>,
  name: string,
  { schema, columns: { hasFacts }, shape }: RecordKind<Value>,
  { messages, catalogue, report }: Reading,
): Value | null {
  const isShaped = shape !== undefined && isRecord(row.record) && !shape.isRecord(row.record)
  const outcome = parse(schema, isShaped ? shape.of(row.record as never) : row.record)
  if (outcome.ok) return outcome.value
  const { columns } = row
  const faults = outcome.problems.map((problem) => {
    const path = partsOf(problem.path)
    const field = isShaped ? shape.fieldAt(path) : path.join('.')
    const sentence =
      hasFacts && isNestedFact(problem, field, row.record)
        ? messages.input.nestedFact
        : explain(problem, catalogue)
    return messages.input.inColumn(columns.get(field) ?? field, sentence)
  })
  report.refuse(name, row.line, faults)
  return null
}

// The schema only says that it does not know the key; any key is allowed, with a value that is a fact.
function isNestedFact({ code, params }: Problem, field: string, record: unknown): boolean {
  const isUnknown = code === 'schema/unknown-key' && params['nearest'] === null
  return isUnknown && isRecord(record) && Object.hasOwn(record, field)
}

/** The parts of a JSON Pointer. */
export function partsOf(path: JsonPointer): string[] {
  return path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
