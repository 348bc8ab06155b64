import { rational } from '../../shared/index.js'
import { type SchemeCost, type SchemeOf } from './scheme-line.js'
import { unitsAt } from './unit-prices.js'

/** The unit price of the first cell whose axes all have the line's values: RULES #8 (PRI-06). */
export function matrixCost(scheme: SchemeOf<'matrix'>): SchemeCost {
  const cells = scheme.cells.map(({ is, unit }) => ({
    is: Object.entries(is),
    unit: rational(unit),
  }))
  const axes = [...new Set(scheme.cells.flatMap(({ is }) => Object.keys(is)))]
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, line, rule) => {
      const values = new Map(axes.map((axis) => [axis, line.axis(axis)]))
      const place = cells.findIndex(({ is }) =>
        is.every(([axis, value]) => values.get(axis) === value),
      )
      const cell = cells[place]
      if (cell === undefined) {
        return { finding: { code: 'pricing/no-cell', rule: `${rule}/cells`, axes } }
      }
      return unitsAt(cell.unit, counted, `${rule}/cells/${place}`)
    },
  }
}

/** The offer of the line's months for each unit: RULES #8 (PRI-08). */
export function termCost(scheme: SchemeOf<'term'>): SchemeCost {
  const months = scheme.terms.map((term) => term.months)
  const amounts = scheme.terms.map(({ amount }) => rational(amount))
  return {
    counts: 'quantity',
    free: null,
    cost: (counted, line, rule) => {
      const place = months.findIndex((offered) => offered === line.months)
      const amount = amounts[place]
      if (amount === undefined) {
        return { finding: { code: 'pricing/no-term', rule: `${rule}/terms`, months } }
      }
      return unitsAt(amount, counted, `${rule}/terms/${place}`)
    },
  }
}
