import { area, line } from 'd3-shape'

/** A point of a picture, in pixels. */
export type Place = { readonly x: number; readonly y: number }

/** A point, and whether the line jumps to it: the price changes there at once. */
export type SteppedPlace = Place & { readonly isJump: boolean }

/** The points with a corner before each jump: until there the line goes on as it was. */
export function withCorners(places: readonly SteppedPlace[]): Place[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1]
    return place.isJump && before !== undefined ? [{ x: place.x, y: before.y }, place] : [place]
  })
}

const pathOf = line<Place>(
  ({ x }) => rounded(x),
  ({ y }) => rounded(y),
)

/** The path of a line through these points. */
export function linePath(places: readonly Place[]): string {
  return pathOf(places) ?? ''
}

/** The path of what lies between a line and a level below it. */
export function areaPath(places: readonly Place[], level: number): string {
  const between = area<Place>()
    .x(({ x }) => rounded(x))
    .y0(rounded(level))
    .y1(({ y }) => rounded(y))
  return between(places) ?? ''
}

// A tenth of a pixel is as fine as a screen.
function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
