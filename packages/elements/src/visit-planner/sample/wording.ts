/** What a sample is called in one language. */
export type Wording = {
  readonly reps: readonly string[]
  /** What more reps than these are called. */
  readonly familyNames: readonly string[]
  readonly givenNames: readonly string[]
  readonly fullName: (givenName: string, familyName: string) => string
  /** From UTC, `+08:00`: in which somebody's first contact is told. */
  readonly offset: string
  readonly holiday: string
  readonly absence: string
  /** Names and where they are, in the order of the customers. */
  readonly customers: readonly (readonly [name: string, area: string])[]
}
