// Where half of the breaks lie before this share of a linear scale, they are too near each other to be told apart.
const CROWDED = 0.12

/** Where a quantity stands on a chart: `at` and `from` are each other's inverse, 0 is the start and 1 the end. */
export type QuantityScale = {
  readonly at: (quantity: number) => number
  readonly from: (share: number) => number
  /** Each tenfold quantity is as far from the one before. */
  readonly isTenfold: boolean
}

/** The scale from the first quantity to the last: linear, unless half of the breaks would crowd at its start. */
export function quantityScale(
  first: number,
  breaks: readonly number[],
  last: number,
): QuantityScale {
  const middle = breaks[(breaks.length - 1) >> 1]
  const isTenfold = first > 0 && middle !== undefined && middle / last < CROWDED
  const way = isTenfold ? Math.log : (value: number) => value
  const back = isTenfold ? Math.exp : (value: number) => value
  const [start, end] = [way(first), way(last)]
  const length = end - start || 1
  return {
    at: (quantity) => (way(Math.max(quantity, first)) - start) / length,
    from: (share) => back(start + share * length),
    isTenfold,
  }
}
