/** What a sample book says in a language. Everybody in it is made up. */
export type Wording = {
  readonly places: readonly string[]
  readonly trades: readonly string[]
  readonly name: (place: string, trade: string) => string
  /** 65 names of people. */
  readonly people: readonly string[]
  readonly lastMonth: string
}
