import { decimalText, minus, plus, roundTo } from '@fieldbook/core/files/shared/decimal'
import type { Decimal, Rational } from '@fieldbook/core/shared'
import { isLess, type TiersContext } from './tiers-context.js'

type Drawn = Pick<TiersContext, 'chart' | 'curve' | 'rows' | 'quantity' | 'isReversed'>

/** The whole quantity at a share of the scale; undefined where there is no scale. */
export function quantityAt(share: number, { chart, curve }: Drawn): number | undefined {
  const [first] = curve.points
  if (chart === undefined || first === undefined) return undefined
  const whole = Math.round(chart.scale.from(Math.max(0, Math.min(1, share))))
  return Math.max(whole, first.quantity)
}

/** The whole quantity under a point of the picture, whose place is a share of its width. */
export function quantityUnder(place: number, drawn: Drawn): number | undefined {
  const { chart, isReversed } = drawn
  if (chart === undefined) return undefined
  const { left, right, width } = chart
  const share = (place * width - left) / (right - left)
  return quantityAt(isReversed ? 1 - share : share, drawn)
}

/**
 * The quantity to which a key leads: one more or less by arrows, from break to break by the page keys, and on the
 * slider to the first and the last. In the field for the number the arrows up and down count from what is there.
 */
export function movedByKey(key: string, isSlider: boolean, drawn: Drawn): Decimal | undefined {
  const { curve, quantity, isReversed } = drawn
  const [forward, backward] = isReversed ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  if (key === 'PageUp') return nextBreak(drawn)
  if (key === 'PageDown') return breakBefore(drawn)
  if (!isSlider) return steppedByKey(key, quantity)
  if (key === 'ArrowUp' || key === forward)
    return within(plus(roundTo(quantity, 0, 'floor'), 1), drawn)
  if (key === 'ArrowDown' || key === backward)
    return within(minus(roundTo(quantity, 0, 'ceil'), 1), drawn)
  if (key === 'Home') return curve.points[0]?.quantity
  return key === 'End' ? curve.points.at(-1)?.quantity : undefined
}

function steppedByKey(key: string, quantity: Decimal): Decimal | undefined {
  if (key === 'ArrowUp') return decimalText(plus(quantity, 1))
  return key === 'ArrowDown' && isLess(1, quantity) ? decimalText(minus(quantity, 1)) : undefined
}

function nextBreak({ rows, quantity }: Drawn): Decimal | undefined {
  return (rows.find((row) => isLess(quantity, row.quantity)) ?? rows.at(-1))?.quantity
}

function breakBefore({ rows, quantity }: Drawn): Decimal | undefined {
  return (rows.findLast((row) => isLess(row.quantity, quantity)) ?? rows[0])?.quantity
}

function within(whole: Rational, { curve: { points } }: Drawn): Decimal {
  const quantity = Number(whole.numerator)
  return Math.max(points[0]?.quantity ?? 1, Math.min(quantity, points.at(-1)?.quantity ?? quantity))
}
