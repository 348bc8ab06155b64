const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text of a file for the middle of a sentence: whatever its direction, the words around it keep theirs. */
export function isolate(text: string): string {
  return `\u2068${text.replaceAll(DIRECTION_CONTROLS, '')}\u2069`
}
