import type { QuoteRequest } from '@fieldbook/core/pricing'
import { openInput } from './open-input.js'
import { checked, rawRows } from './read-records.js'
import type { Reading } from './reading.js'
import { RequestRows, type LocatedRequest } from './request-rows.js'
import { REQUESTS, requestIdOf } from './request-row.js'

/** What is wrong with a good row that its schema cannot know: by the field that it is about. */
export type RowFault = { readonly field: string; readonly sentence: string }

/**
 * The requests of files, in batches and in order: each when its last row has been read. Bad rows are reported.
 *
 * @param faultOf what else is wrong with a row
 * @param incomplete is told how many requests were given up for a bad row
 * @throws Stop when a file cannot be read at all
 */
export async function* readRequests(
  files: readonly string[],
  reading: Reading,
  faultOf: (request: QuoteRequest) => RowFault | null,
  incomplete: (requests: number) => void,
): AsyncGenerator<LocatedRequest[]> {
  const { report, messages } = reading
  const requests = new RequestRows(reading)
  let rows = 0
  for (const file of files) {
    const source = openInput(file, messages)
    const { name } = source
    for await (const batch of rawRows(source, REQUESTS, reading)) {
      const finished: LocatedRequest[] = []
      for (const row of batch) {
        const value = valueOf(row, name)
        if (value === null) {
          const requestId = 'fault' in row ? null : requestIdOf(row.record)
          finished.push(...requests.takeRefused({ name, line: row.line, requestId }))
        } else if (!('fault' in row)) {
          const { line, columns } = row
          finished.push(...requests.take({ value, name, line, columns }))
        }
      }
      rows += batch.length
      report.progress(rows)
      yield finished
    }
    yield requests.end()
  }
  report.endProgress()
  incomplete(requests.incomplete)

  function valueOf(
    row: Parameters<typeof checked>[0] | { line: number; fault: string },
    name: string,
  ) {
    if ('fault' in row) {
      report.refuse(name, row.line, [row.fault])
      return null
    }
    const value = checked(row, name, REQUESTS, reading)
    const fault = value === null ? null : faultOf(value)
    if (fault === null) return value
    const { field, sentence } = fault
    const column = row.columns.get(field) ?? field
    report.refuse(name, row.line, [messages.input.inColumn(column, sentence)])
    return null
  }
}
