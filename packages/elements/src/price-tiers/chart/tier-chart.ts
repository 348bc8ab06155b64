import { ticks } from 'd3-array'
import { labelWidth, placedLabels, type PlacedLabel } from './label-places.js'
import { quantityScale, type QuantityScale } from './quantity-scale.js'
import { areaPath, linePath, withCorners, type Place } from './stepped-line.js'

/** What the whole and one unit cost at a quantity, as numbers for drawing: amounts are told by other means. */
export type ChartPoint = {
  readonly quantity: number
  readonly unit: number
  readonly total: number
  /** The price changes here at once. */
  readonly isBreak: boolean
}

/** How figures are written in the picture. */
export type ChartWords = {
  readonly amount: (amount: number) => string
  /** Without the digits that an axis has no need of. */
  readonly axis: (amount: number) => string
  readonly quantity: (quantity: number) => string
}

export type ChartFrame = {
  readonly width: number
  readonly panelHeight: number
  /** Runs from right to left. */
  readonly isReversed: boolean
}

/** A picture of one figure over the quantity. */
export type ChartPanel = {
  readonly top: number
  readonly bottom: number
  readonly line: string
  /** What lies below the line of the whole. */
  readonly area: string
  readonly ticks: readonly { readonly y: number; readonly text: string }[]
  readonly labels: readonly PlacedLabel[]
  readonly place: (quantity: number, amount: number) => Place
}

export type TierChart = {
  readonly width: number
  readonly height: number
  /** The ends of the scale of quantities, in pixels: the first is the smaller. */
  readonly left: number
  readonly right: number
  readonly scale: QuantityScale
  readonly unit: ChartPanel
  readonly total: ChartPanel
  readonly breaks: readonly { readonly x: number; readonly quantity: number }[]
  readonly quantities: readonly PlacedLabel[]
}

const TITLE = 22
const GAP = 12
const AXIS = 22
const TICKS = 3
const ABOVE_LINE = 7
// A range of which the lowest is above this share of the highest is drawn from a level below it.
const FLAT = 0.5
const HEADROOM = 0.16

/** Two pictures below each other, one above the same quantities as the other: a unit's price, and the whole. */
export function tierChart(
  points: readonly ChartPoint[],
  { width, panelHeight, isReversed }: ChartFrame,
  words: ChartWords,
): TierChart {
  const [first, last] = [points[0], points.at(-1)]
  const breaks = points.filter(({ isBreak }) => isBreak)
  const start = first?.quantity ?? 0
  const scale = quantityScale(
    start,
    breaks.map(({ quantity }) => quantity),
    last?.quantity ?? 1,
  )
  const unitRange = rangeOf(points.map(({ unit }) => unit))
  const totalRange = { from: 0, to: rangeOf(points.map(({ total }) => total)).to }
  const axisWidth =
    8 + Math.max(...[unitRange, totalRange].map((range) => widestTick(range, words)))
  const sides = { left: axisWidth, right: width - 4 }
  const [left, right] = isReversed
    ? [width - sides.right, width - sides.left]
    : [sides.left, sides.right]
  const x = (quantity: number) => {
    const share = scale.at(quantity)
    return left + (isReversed ? 1 - share : share) * (right - left)
  }
  const unitTop = TITLE
  const totalTop = TITLE + panelHeight + GAP + TITLE
  const panel = (figure: 'unit' | 'total', top: number, range: Range): ChartPanel => {
    const bottom = top + panelHeight
    const y = (amount: number) =>
      bottom - ((amount - range.from) / (range.to - range.from || 1)) * panelHeight
    const place = (quantity: number, amount: number) => ({ x: x(quantity), y: y(amount) })
    const corners = withCorners(
      points.map((point) => ({ ...place(point.quantity, point[figure]), isJump: point.isBreak })),
    )
    return {
      top,
      bottom,
      place,
      line: linePath(corners),
      area: figure === 'total' ? areaPath(corners, bottom) : '',
      ticks: ticksOf(range, words).map(({ value, text }) => ({ y: y(value), text })),
      labels: placedLabels(
        labelled(points, figure).map(({ point, rank }) => ({
          text: words.amount(point[figure]),
          x: x(point.quantity) + (isReversed ? -3 : 3),
          y: y(point[figure]) - ABOVE_LINE,
          rank,
        })),
        { left, right },
        isReversed ? 'end' : 'start',
        // On the other side the line would run through the letters.
        { isFixed: true },
      ),
    }
  }
  const bottom = totalTop + panelHeight
  return {
    width,
    height: bottom + AXIS,
    left,
    right,
    scale,
    unit: panel('unit', unitTop, unitRange),
    total: panel('total', totalTop, totalRange),
    breaks: breaks.map(({ quantity }) => ({ x: x(quantity), quantity })),
    quantities: placedLabels(
      points
        .filter((point) => point.isBreak || point === first || point === last)
        .map((point, index, all) => ({
          text: words.quantity(point.quantity),
          x: x(point.quantity),
          y: bottom + 16,
          rank: rankAmong(index, all.length),
        })),
      { left: 0, right: width },
      'middle',
    ),
  }
}

type Range = { readonly from: number; readonly to: number }

function rangeOf(values: readonly number[]): Range {
  const lowest = Math.min(...values)
  const highest = Math.max(...values, 0)
  if (lowest < highest * FLAT || lowest === highest) {
    return { from: 0, to: highest * (1 + HEADROOM) || 1 }
  }
  const room = highest - lowest
  return { from: lowest - room * 0.5, to: highest + room * HEADROOM * 2 }
}

function ticksOf({ from, to }: Range, words: ChartWords) {
  return ticks(from, to, TICKS).map((value) => ({ value, text: words.axis(value) }))
}

function widestTick(range: Range, words: ChartWords): number {
  return Math.max(0, ...ticksOf(range, words).map(({ text }) => labelWidth(text)))
}

// Where a price begins is told, the ends first; of the whole, only its ends.
function labelled(points: readonly ChartPoint[], figure: 'unit' | 'total') {
  const begins = points.filter(({ isBreak }, index) => isBreak || index === 0)
  const told = figure === 'unit' ? begins : []
  return told.map((point, index) => ({ point, rank: rankAmong(index, told.length) }))
}

// The first and the last, then those in the middle, then the halves: what is left out is spread evenly.
function rankAmong(index: number, count: number): number {
  if (index === 0 || index === count - 1) return count
  let [from, to, rank] = [0, count - 1, count - 1]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (index === middle) return rank
    if (index < middle) to = middle
    else from = middle
    rank -= 1
  }
  return rank
}
