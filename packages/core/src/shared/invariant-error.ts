import type { Fact } from './reason.js'

/** Values that survive JSON, so that an error never fails while it is being worded. */
type PlainData = Readonly<Record<string, Fact | readonly Fact[] | undefined>>

/**
 * A broken promise of ours or a programming error: never bad data, never an expected outcome.
 *
 * `code` says which promise (`'money/currencies-differ'`), `data` holds the values that broke it, as plain data.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
  readonly code: string
  readonly data: PlainData

  constructor(code: string, data: PlainData = {}) {
    super(`${code} ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}
