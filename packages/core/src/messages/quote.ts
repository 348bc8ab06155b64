import type { Fact } from '../shared/index.js'

/** A value of a problem's params. */
export type Param = Fact | readonly Fact[] | undefined

/** A value as it was found. */
export function shown(value: Param): string {
  return typeof value === 'string' ? `“${value}”` : String(value)
}

/** A value without quotation marks. */
export function bare(value: Param): string {
  return String(value)
}

/** A param that is a list. */
export function list(value: Param): readonly Fact[] {
  return Array.isArray(value) ? (value as readonly Fact[]) : []
}

/** A list of names, each in quotation marks. */
export function quoted(value: Param): string[] {
  return list(value).map(shown)
}
