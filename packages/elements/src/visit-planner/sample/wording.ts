/** What a sample is called in one language. */
export type Wording = {
  readonly reps: readonly string[]
  /** From UTC, `+08:00`: in which somebody's first contact is told. */
  readonly offset: string
  readonly holiday: string
  readonly absence: string
  /** Names and where they are, in the order of the customers. */
  readonly customers: readonly (readonly [name: string, area: string])[]
}
