/** A label that wants to stand somewhere: those of a higher rank come first. */
export type WantedLabel = {
  readonly text: string
  readonly x: number
  /** The baseline of its letters. */
  readonly y: number
  readonly rank: number
}

export type PlacedLabel = WantedLabel & { readonly anchor: 'start' | 'middle' | 'end' }

type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LETTER = 7
const IDEOGRAPH = 12
const ASCENT = 11
const DESCENT = 3
const GAP = 6

/**
 * The labels that fit beside each other, none over another and none outside the picture.
 *
 * @param side which end of a label is at its point, unless there is no room
 * @param options `isFixed` where a label without room on this side is left out
 */
export function placedLabels(
  wanted: readonly WantedLabel[],
  { left, right }: { readonly left: number; readonly right: number },
  side: 'start' | 'middle' | 'end',
  { isFixed = false } = {},
): PlacedLabel[] {
  const boxes: Box[] = []
  const placed: PlacedLabel[] = []
  for (const label of [...wanted].sort((one, other) => other.rank - one.rank)) {
    const fit = (isFixed ? [side] : anchorsFrom(side))
      .map((anchor) => ({ anchor, box: boxOf(label, anchor) }))
      .find(({ box }) => box.left >= left && box.right <= right && !boxes.some(touches(box)))
    if (fit === undefined) continue
    boxes.push(fit.box)
    placed.push({ ...label, anchor: fit.anchor })
  }
  return placed.sort((one, other) => one.x - other.x)
}

/** About how wide a label is: a picture is drawn before its letters can be measured. */
export function labelWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? IDEOGRAPH : LETTER), 0)
}

type Anchor = PlacedLabel['anchor']

function anchorsFrom(side: Anchor): readonly Anchor[] {
  if (side === 'middle') return ['middle', 'start', 'end']
  return side === 'start' ? ['start', 'end'] : ['end', 'start']
}

function boxOf({ text, x, y }: WantedLabel, anchor: Anchor): Box {
  const width = labelWidth(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT }
}

function touches(box: Box): (other: Box) => boolean {
  return (other) =>
    box.left < other.right + GAP &&
    other.left < box.right + GAP &&
    box.top < other.bottom &&
    other.top < box.bottom
}
