import type { Fact } from '../../../shared/index.js'
import { stateText } from '../../../shared/index.js'
import type { PriceCell } from '../../schema.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import { priceExample } from '../price-example.js'

// A matrix of more combinations is counted, and not gone through.
const MOST_COMBINATIONS = 100_000

/** Cells of a matrix that come twice, and combinations of the values it names that have none (RULES #8, PRI-06). */
export function* matrixCells(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const [index, { id, scheme }] of linted.book.prices.entries()) {
    if (scheme.type !== 'matrix') continue
    const rule = `/prices/${index}` as const
    const seen = new Map<string, number>()
    for (const [place, cell] of scheme.cells.entries()) {
      const key = stateText(cell.is)
      const first = seen.get(key)
      seen.set(key, first ?? place)
      if (first === undefined) continue
      yield {
        code: 'pricing/cell-repeated',
        severity: 'warning',
        rule: `${rule}/scheme/cells/${place}`,
        rules: [`${rule}/scheme/cells/${first}`],
        price: id,
        ...exampleOf(linted, index, cell.is),
      }
    }
    const left = leftOut(scheme.cells)
    const [first] = left
    if (first === undefined) continue
    yield {
      code: 'pricing/cells-left-out',
      severity: 'warning',
      rule,
      price: id,
      missing: left.length,
      first,
      ...exampleOf(linted, index, first),
    }
  }
}

type Cell = Readonly<Record<string, Fact>>

function leftOut(cells: readonly PriceCell[]): Cell[] {
  const axes = [...new Set(cells.flatMap(({ is }) => Object.keys(is)))]
  const values = axes.map((axis) => [
    ...new Set(cells.flatMap(({ is }) => (Object.hasOwn(is, axis) ? [is[axis] ?? null] : []))),
  ])
  const count = values.reduce((product, { length }) => product * length, 1)
  if (count > MOST_COMBINATIONS) return []
  let combinations: Cell[] = [{}]
  for (const [index, axis] of axes.entries()) {
    combinations = combinations.flatMap((cell) =>
      (values[index] ?? []).map((value) => ({ ...cell, [axis]: value })),
    )
  }
  return combinations.filter(
    (combination) =>
      !cells.some(({ is }) =>
        Object.entries(is).every(([axis, value]) => combination[axis] === value),
      ),
  )
}

/** A request for the item of a price by the values of a cell; an item's own class and group it has anyway. */
function exampleOf(
  { items }: LintedBook,
  index: number,
  facts: Cell,
): { readonly example?: PricingExample } {
  const item = items.find(({ prices }) => prices.some((price) => price.index === index))
  const day = item?.days[0]
  if (item === undefined || day === undefined) return {}
  return { example: priceExample({ ...item, details: { ...item.details, facts } }, 1, day) }
}
