/** The items of a grid that take the focus, in the order of the page. */
const ITEMS = '[data-visit], [data-cell]'

/**
 * The item that a key leads to in a grid (APG): across the cells of a row, down the items of a cell and on to the
 * next row. Home and End go to the ends of the row, with Control to those of the grid.
 */
export function neighbour(
  grid: HTMLTableElement,
  from: Element,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  isReversed: boolean,
): HTMLElement | undefined {
  const items = [...grid.querySelectorAll<HTMLElement>(ITEMS)]
  const cell = from.closest('td')
  const row = from.closest('tr')
  if (!cell || !row) return items[0]
  const inCell = itemsOf(cell)
  const index = inCell.indexOf(from as HTMLElement)
  switch (key) {
    case 'ArrowDown':
      return inCell[index + 1] ?? below(grid, row, cell, 1)?.at(0)
    case 'ArrowUp':
      return inCell[index - 1] ?? below(grid, row, cell, -1)?.at(-1)
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = (key === 'ArrowRight') === isReversed ? -1 : 1
      const cells = [...row.cells].filter((other) => itemsOf(other).length > 0)
      const beside = cells[cells.indexOf(cell) + step]
      return beside && (itemsOf(beside)[index] ?? itemsOf(beside).at(-1))
    }
    case 'Home':
    case 'End': {
      const range = ctrlKey || metaKey ? items : [...row.cells].flatMap(itemsOf)
      return range.at(key === 'Home' ? 0 : -1)
    }
    default:
      return undefined
  }
}

// A table cell can hold items, or be one.
function itemsOf(cell: HTMLTableCellElement): HTMLElement[] {
  return cell.matches(ITEMS) ? [cell] : [...cell.querySelectorAll<HTMLElement>(ITEMS)]
}

function below(
  grid: HTMLTableElement,
  row: HTMLTableRowElement,
  cell: HTMLTableCellElement,
  step: 1 | -1,
): HTMLElement[] | undefined {
  const rows = [...grid.rows]
  for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
    const items = rows[index]?.cells[cell.cellIndex]
    const found = items ? itemsOf(items) : []
    if (found.length > 0) return found
  }
  return undefined
}
