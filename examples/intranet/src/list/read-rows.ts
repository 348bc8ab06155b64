import type { Outcome } from '@fieldbook/core/shared'
import Papa from 'papaparse'
import type { Fault } from './fault.js'

/** A row of a CSV file and the line on which it begins. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

const DELIMITERS = [',', ';', '\t']

/** The rows of a CSV text that say something. Where a quote stays open nothing behind it can be trusted. */
export function readRows(text: string): Outcome<Row[], Fault[]> {
  const plain = text.replaceAll(/\r\n?/g, '\n')
  const rows: Row[] = []
  const faults: Fault[] = []
  let line = 1
  let at = 0
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step: ({ data, errors: [error], meta }) => {
      const cells = data.map((cell) => cell.trim())
      if (error !== undefined) {
        faults.push({ kind: 'open-quote', line: line + newlines(plain.slice(at, error.index)) })
      } else if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
      line += newlines(plain.slice(at, meta.cursor))
      at = meta.cursor
    },
  })
  return faults.length > 0 ? { ok: false, problems: faults.slice(0, 1) } : { ok: true, value: rows }
}

/** The one that splits the header best: a guess from the rows behind it would follow their texts. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1)
  const cells = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, other) => (cells(other) > cells(best) ? other : best))
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
