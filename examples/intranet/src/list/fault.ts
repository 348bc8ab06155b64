/** What is wrong with a list, as data: the page words it in its language. Lines are counted from 1. */
export type Fault =
  | { readonly kind: 'too-big'; readonly megabytes: number }
  | { readonly kind: 'not-utf8'; readonly line: number }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'missing-columns'
      readonly line: number
      readonly columns: readonly (readonly [english: string, chinese: string])[]
    }
  | { readonly kind: 'open-quote'; readonly line: number }
  | {
      readonly kind: 'cells'
      readonly line: number
      readonly found: number
      readonly expected: number
    }
  | CellFault

/** What is wrong in one column. */
export type CellFault = { readonly line: number; readonly column: string } & (
  | { readonly kind: 'repeated-column' }
  | { readonly kind: 'repeated-id'; readonly id: string; readonly firstLine: number }
  | {
      readonly kind: 'unknown-rep'
      readonly found: string
      readonly reps: readonly { readonly id: string; readonly name: string }[]
    }
  /** `problem` is anything that `explain` of the core has a sentence for. */
  | { readonly kind: 'cell'; readonly problem: { readonly code: string } }
)

const MOST_CHARACTERS = 40

/** A text of a file for the middle of a sentence: short, and on one line. */
export function excerpt(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' '))
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join('')}…`
    : characters.join('')
}
