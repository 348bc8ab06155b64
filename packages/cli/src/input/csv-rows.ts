import { csvCells } from './csv-cells.js'

/** A row and the line on which it begins; `fault` where it cannot be read. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: 'quotes' }
  | {
      readonly line: number
      readonly fault: 'cells'
      readonly found: number
      readonly expected: number
    }

// A cell of more lines than this is a quote that was never meant to open.
const MOST_LINES_A_ROW = 500

/**
 * Puts lines together into rows. A broken row costs its first line only: with the line after it reading starts
 * afresh, so that a quote that never closes does not swallow the good rows behind it.
 */
export class CsvRows {
  readonly #delimiter: string
  #expected: number | undefined
  #lines = 0
  #open: string[] = []

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** The rows that these lines complete. The first row of all decides how many cells a row has. */
  take(lines: readonly string[]): CsvRow[] {
    const rows: CsvRow[] = []
    for (const line of lines) {
      this.#lines++
      this.#takeLine(line, rows)
    }
    return rows
  }

  /** What is left when the file ends: rows that wait for a quote to close. */
  end(): CsvRow[] {
    const rows: CsvRow[] = []
    while (this.#open.length > 0) this.#refuseFirst('quotes', rows)
    return rows
  }

  #takeLine(line: string, rows: CsvRow[]): void {
    this.#open.push(line)
    const isLater = this.#open.length > 1
    // Only a quote can close the cell that is open.
    if (!isLater || line.includes('"')) this.#tryRow(rows)
    if (this.#open.length > MOST_LINES_A_ROW) this.#refuseFirst('quotes', rows)
  }

  #tryRow(rows: CsvRow[]): void {
    const text = this.#open.length === 1 ? (this.#open[0] ?? '') : this.#open.join('\n')
    const row = text.endsWith('\r') ? text.slice(0, -1) : text
    const line = this.#lines - this.#open.length + 1
    if (row === '') {
      this.#open = []
      return
    }
    const cells = csvCells(row, this.#delimiter)
    if (cells === 'open') return
    if (cells === 'text-after-quote') {
      this.#refuseFirst('quotes', rows)
      return
    }
    this.#expected ??= cells.length
    if (cells.length !== this.#expected) {
      this.#refuseFirst(cells.length, rows)
      return
    }
    this.#open = []
    rows.push({ line, cells })
  }

  #refuseFirst(why: 'quotes' | number, rows: CsvRow[]): void {
    const again = this.#open.slice(1)
    const line = this.#lines - again.length
    this.#open = []
    rows.push(
      why === 'quotes'
        ? { line, fault: 'quotes' }
        : { line, fault: 'cells', found: why, expected: this.#expected ?? 0 },
    )
    this.#lines = line
    rows.push(...this.take(again))
  }
}
