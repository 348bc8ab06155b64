/** What is wrong with the quotes of a row: one opens and never closes, or text follows one that closed. */
export type QuoteFault = 'open' | 'text-after-quote'

/**
 * The cells of one row by RFC 4180: a cell that begins with a quote runs to the quote that closes it, and two quotes
 * in it are one. A quote elsewhere is text.
 *
 * @param row without its line end
 */
export function csvCells(row: string, delimiter: string): string[] | QuoteFault {
  if (!row.includes('"')) return row.split(delimiter)
  const cells: string[] = []
  for (let at = 0; ; at++) {
    if (row[at] === '"') {
      const quoted = quotedCell(row, at)
      if (quoted === null) return 'open'
      cells.push(quoted.text)
      at = quoted.end
      if (at < row.length && row[at] !== delimiter) return 'text-after-quote'
    } else {
      const end = row.indexOf(delimiter, at)
      cells.push(end < 0 ? row.slice(at) : row.slice(at, end))
      at = end < 0 ? row.length : end
    }
    if (at >= row.length) return cells
  }
}

function quotedCell(row: string, start: number): { text: string; end: number } | null {
  let text = ''
  for (let from = start + 1; ;) {
    const quote = row.indexOf('"', from)
    if (quote < 0) return null
    text += row.slice(from, quote)
    if (row[quote + 1] !== '"') return { text, end: quote + 1 }
    text += '"'
    from = quote + 2
  }
}

/** The delimiter of a file: the one of comma, semicolon and tab that its header line has most of, outside quotes. */
export function detectDelimiter(header: string): string {
  const open = header.replaceAll(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    count: open.split(delimiter).length - 1,
  }))
  return counts.reduce((most, other) => (other.count > most.count ? other : most)).delimiter
}
