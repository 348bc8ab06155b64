import { EXIT, Stop } from '../stop.js'
import { factOf, numberOf } from './cell-value.js'
import { mapColumns, type Target } from './column-mapping.js'
import { columnNotes } from './column-notes.js'
import { detectDelimiter } from './csv-cells.js'
import { CsvRows, type CsvRow } from './csv-rows.js'
import { columnsByField, putValue, type RawRow } from './raw-row.js'
import type { Reading, RecordKind } from './reading.js'

type Column = { readonly target: Target; readonly read: (cell: string) => unknown }

/** The rows of a CSV file as records, in batches. Its first row names the columns. */
export async function* csvRecords(
  lines: AsyncIterable<string[]>,
  name: string,
  kind: RecordKind,
  reading: Reading,
): AsyncGenerator<RawRow[]> {
  let rows: CsvRows | undefined
  let reader: ((row: CsvRow) => RawRow) | undefined
  const recordsOf = (batch: readonly CsvRow[]): RawRow[] => {
    const [header, ...others] = batch
    if (reader !== undefined || header === undefined) return batch.map((row) => read(row))
    reader = rowReader(header, name, kind, reading)
    return others.map((row) => read(row))
  }
  const read = (row: CsvRow): RawRow => reader?.(row) ?? { line: row.line, fault: '' }

  for await (const batch of lines) {
    rows ??= new CsvRows(detectDelimiter(batch.find((line) => line.trim() !== '') ?? ''))
    const records = recordsOf(rows.take(batch))
    if (records.length > 0) yield records
  }
  yield recordsOf(rows?.end() ?? [])
  if (reader === undefined) {
    throw new Stop(EXIT.inputUnreadable, reading.messages.input.empty(name))
  }
}

function rowReader(
  header: CsvRow,
  name: string,
  kind: RecordKind,
  reading: Reading,
): (row: CsvRow) => RawRow {
  const { messages, renamed, report } = reading
  if ('fault' in header) {
    throw new Stop(EXIT.inputUnreadable, messages.input.brokenHeader(name, header.line))
  }
  const titles = header.cells.map((cell) => cell.trim())
  const { targets, faults } = mapColumns(titles, kind.columns, renamed)
  if (faults.length > 0) {
    const sentences = faults.map((fault) => messages.input.mapping(fault, titles))
    throw new Stop(EXIT.inputUnreadable, sentences.map((text) => `${name}: ${text}`).join('\n'))
  }
  for (const note of columnNotes(titles, targets, kind, reading)) report.note(`${name}: ${note}`)
  const columns = titles.map((title): Column | null => {
    const target = targets.get(title)
    return target === undefined ? null : { target, read: readerOf(target, kind.columns.numbers) }
  })
  const fields = columnsByField(targets)
  return (row) => {
    if ('fault' in row) return { line: row.line, fault: messages.input.brokenRow(row) }
    return { line: row.line, record: recordOf(row.cells, columns), columns: fields }
  }
}

function readerOf(target: Target, numbers: ReadonlySet<string>): (cell: string) => unknown {
  if (target[0] === 'facts') return factOf
  return numbers.has(target.join('.')) ? (cell) => numberOf(cell) ?? cell : (cell) => cell
}

function recordOf(cells: readonly string[], columns: readonly (Column | null)[]): unknown {
  const record: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? '').trim()
    // An empty cell says nothing: the field is absent.
    if (column !== null && cell !== '') putValue(record, column.target, column.read(cell))
  }
  return record
}
