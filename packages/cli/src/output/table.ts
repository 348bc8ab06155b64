import { fitText, harmless, padText, textWidth, wrapText } from './text-width.js'

export type TableColumn = {
  readonly title: string
  readonly align?: 'right'
  /** May be cut when the terminal is narrow. */
  readonly isFlexible?: true
}

/** A line of a table; `below` stands under it, indented and wrapped. */
export type TableRow = { readonly cells: readonly string[]; readonly below?: readonly string[] }

const GAP = '  '
const LEAST_WIDTH = 6
const INDENT = '    '
export const NOTHING_KNOWN = '–'

/**
 * A table as lines, none wider than the terminal while a flexible column can give way. A column in which no row says
 * anything is left out.
 */
export function tableLines(
  allColumns: readonly TableColumn[],
  rows: readonly TableRow[],
  terminalWidth: number,
  emphasise: (text: string) => string = (text) => text,
): string[] {
  const isTold = allColumns.map((_, index) =>
    rows.some(({ cells }) => !['', NOTHING_KNOWN].includes(cells[index] ?? '')),
  )
  const columns = allColumns.filter((_, index) => isTold[index])
  const texts = rows.map(({ cells }) => cells.filter((_, index) => isTold[index]).map(harmless))
  const natural = columns.map(({ title }, index) =>
    Math.max(textWidth(title), ...widthsOf(texts, index)),
  )
  const widths = shrunk(natural, columns, terminalWidth)
  const lineOf = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const width = widths[index] ?? 0
        return padText(fitText(cells[index] ?? '', width), width, align)
      })
      .join(GAP)
      .trimEnd()
  const body = texts.flatMap((cells, index) => [
    lineOf(cells),
    ...indented(rows[index]?.below ?? [], terminalWidth),
  ])
  return [
    emphasise(lineOf(columns.map(({ title }) => title))),
    widths.map((width) => '─'.repeat(width)).join(GAP),
    ...body,
  ]
}

/** Sentences as wrapped lines under what they explain. */
export function indented(
  sentences: readonly string[],
  terminalWidth: number,
  indent: string = INDENT,
): string[] {
  return sentences.flatMap((sentence) =>
    wrapText(harmless(sentence), Math.max(20, terminalWidth - indent.length)).map(
      (line) => indent + line,
    ),
  )
}

// Not `Math.max(...all)`: a table of a hundred thousand rows has more arguments than a call may have.
function widthsOf(texts: readonly (readonly string[])[], index: number): [number] {
  return [texts.reduce((widest, cells) => Math.max(widest, textWidth(cells[index] ?? '')), 0)]
}

function shrunk(
  natural: readonly number[],
  columns: readonly TableColumn[],
  terminalWidth: number,
): number[] {
  const widths = [...natural]
  const gaps = GAP.length * (columns.length - 1)
  let excess = widths.reduce((sum, width) => sum + width, gaps) - terminalWidth
  for (; excess > 0; excess--) {
    const flexible = widths.map((width, index) => (columns[index]?.isFlexible === true ? width : 0))
    const widest = Math.max(...flexible)
    if (widest <= LEAST_WIDTH) break
    widths[flexible.indexOf(widest)] = widest - 1
  }
  return widths
}
