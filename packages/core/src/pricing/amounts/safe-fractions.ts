/** Arithmetic on fractions of safe integers: null where a number would leave the safe range. */
type SafeFraction = { readonly top: number; readonly bottom: number }

export const MOST_SAFE = Number.MAX_SAFE_INTEGER

/** Denominators are often powers of ten, of which one divides the other. */
export function addedNumbers(
  aTop: number,
  aBottom: number,
  bTop: number,
  bBottom: number,
): SafeFraction | null {
  let bottom = aBottom
  if (aBottom !== bBottom && aBottom % bBottom !== 0) {
    const divisor = bBottom % aBottom === 0 ? aBottom : safeDivisor(aBottom, bBottom)
    bottom = aBottom * (bBottom / divisor)
    if (bottom > MOST_SAFE) return null
  }
  const left = aTop * (bottom / aBottom)
  const right = bTop * (bottom / bBottom)
  const top = left + right
  return isSafe(left) && isSafe(right) && isSafe(top) ? { top, bottom } : null
}

export function multipliedNumbers(
  aTop: number,
  aBottom: number,
  bTop: number,
  bBottom: number,
): SafeFraction | null {
  const [top, bottom] = [aTop * bTop, aBottom * bBottom]
  // `+ 0` makes a zero of -0.
  return isSafe(top) && bottom <= MOST_SAFE ? { top: top + 0, bottom } : null
}

/** What both sides share is taken out first. */
export function multipliedShortened(
  aTop: number,
  aBottom: number,
  bTop: number,
  bBottom: number,
): SafeFraction | null {
  const [left, right] = [safeDivisor(Math.abs(aTop), bBottom), safeDivisor(Math.abs(bTop), aBottom)]
  return multipliedNumbers(aTop / left, aBottom / right, bTop / right, bBottom / left)
}

/** A fraction in lowest terms as text: "38.33", or "115/12" where it does not end. */
export function endingText(top: number, bottom: number): string | null {
  let [digits, rest] = [0, bottom]
  while (rest % 10 === 0) [rest, digits] = [rest / 10, digits + 1]
  // What is left of the denominator has only twos or only fives, or does not end.
  const [prime, other] = rest % 2 === 0 ? [2, 5] : [5, 2]
  let scale = 1
  while (rest % prime === 0) [rest, scale, digits] = [rest / prime, scale * other, digits + 1]
  if (rest !== 1) return `${top}/${bottom}`
  if (digits === 0) return String(top)
  const scaled = Math.abs(top) * scale
  if (!isSafe(scaled)) return null
  const text = String(scaled).padStart(digits + 1, '0')
  return `${top < 0 ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export function safeDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

function isSafe(value: number): boolean {
  return value <= MOST_SAFE && value >= -MOST_SAFE
}
