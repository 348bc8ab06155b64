const GAP = 4
const MARGIN = 8

/** Puts an open popover below what it belongs to, or above it where there is more room, inside the window. */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect()
  const { width, height } = popover.getBoundingClientRect()
  const isBelow = box.bottom + GAP + height <= window.innerHeight || box.top < height
  const top = isBelow ? box.bottom + GAP : box.top - GAP - height
  const isReversed = getComputedStyle(popover).direction === 'rtl'
  const left = isReversed ? box.right - width : box.left
  popover.style.left = `${within(left, window.innerWidth - width)}px`
  popover.style.top = `${within(top, window.innerHeight - height)}px`
}

function within(start: number, last: number): number {
  return Math.max(MARGIN, Math.min(start, last - MARGIN))
}
