/** A JSON Pointer (RFC 6901) into the document that was passed: `''` is the whole, `'/cadences/2'` a part. */
export type JsonPointer = '' | `/${string}`

/** What a customer record may say about itself under a name: a fact. `null` means "not known". */
export type Fact = number | string | boolean | null

/** Why an answer is what it is: a code from a closed union, the rule that caused it, the figures as fields. */
export type Reason<Code extends string = string> = {
  readonly code: Code
  readonly rule?: JsonPointer
}

/** What is wrong with a document: where (`path`), what (`code`), and the values a sentence about it needs. */
export type Problem = {
  readonly code: string
  readonly path: JsonPointer
  readonly params: Readonly<Record<string, Fact | readonly Fact[]>>
}

/**
 * The JSON Pointer of a path.
 *
 * @example
 * jsonPointer(['cadences', 2, 'a/b']) //=> '/cadences/2/a~1b'
 */
export function jsonPointer(path: readonly PropertyKey[]): JsonPointer {
  let pointer: JsonPointer = ''
  for (const key of path) {
    pointer = `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return pointer
}
