import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

const shared =
  process.env['FIELDBOOK_DATA'] ??
  fileURLToPath(new URL('../../../../shared/data', import.meta.url))

/** Whether a public data set is here; where it is not, a line says that its tests are skipped. */
export function hasData(folder: string): boolean {
  const isHere = existsSync(`${shared}/${folder}`)
  if (!isHere) process.stdout.write(`${folder}: skipped: no shared data\n`)
  return isHere
}

export function readRows(file: string): Row[] {
  // Some addresses hold a bare comma; the columns that are read stand to the left of them.
  return parseCsv(readFileSync(`${shared}/${file}.csv`, 'utf8'), {
    columns: true,
    relax_column_count: true,
  })
}
