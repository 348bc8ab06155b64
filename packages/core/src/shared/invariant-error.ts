/**
 * A broken promise of ours or a programming error: never bad data, never an expected outcome.
 *
 * `code` says which promise (`'money/currencies-differ'`), `data` holds the values that broke it.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
  readonly code: string
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: string, data: Readonly<Record<string, unknown>> = {}) {
    super(`${code} ${describe(data)}`)
    this.code = code
    this.data = data
  }
}

// A bigint has no JSON form, and an error must never fail while it is being worded.
function describe(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
}
