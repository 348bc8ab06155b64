import { InvariantError } from '../shared/invariant-error.js'
import type { GradableCustomer } from './graded.js'
import type { ParetoBoundary } from './schema.js'

/** A customer on the Pareto curve, largest first. Shares are fractions of one; equal customers stand together. */
export type CurvePoint = {
  readonly customerId: string
  readonly value: number
  readonly share: number
  readonly cumulative: number
}

/** How far a book leans on few customers (GRD-09, GRD-11). */
export type Concentration = {
  readonly fact: string
  readonly total: number
  readonly largest: { readonly customerId: string; readonly share: number } | null
  /** Herfindahl-Hirschman index: the sum of the squared shares, from 1/n to 1. */
  readonly hhi: number
  readonly keyAccounts: readonly string[]
  /** The share of the key accounts together. */
  readonly keyShare: number
  readonly curve: readonly CurvePoint[]
  /** Customers whose fact is missing, no number or negative: they count for nothing. */
  readonly uncounted: readonly string[]
}

export type ConcentrationOptions = {
  readonly fact: string
  /** Key accounts make up this cumulative share: 0.8 unless said otherwise. */
  readonly cut?: number | string
  readonly boundary?: ParetoBoundary
}

export function concentration(
  _customers: readonly GradableCustomer[],
  _options: ConcentrationOptions,
): Concentration {
  throw new InvariantError('grading/not-built', {})
}
