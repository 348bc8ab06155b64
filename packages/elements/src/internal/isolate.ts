import { shorten } from './shorten.js'

const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONGEST = 80

/** A name for the middle of a sentence: it does not turn the words around it, and it does not bury them. */
export function isolate(name: string): string {
  return `\u2068${shorten(name.replace(DIRECTION_CONTROLS, ''), LONGEST)}\u2069`
}
