import { shorten } from './shorten.js'

const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const RUNS_BACK = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/
const LONGEST = 80

/** A name for the middle of a sentence: it does not turn the words around it, and it does not bury them. */
export function isolate(name: string): string {
  return `\u2068${shorten(name.replace(DIRECTION_CONTROLS, ''), LONGEST)}\u2069`
}

/** A name for a sentence, in marks of isolation only where it could turn the words around it. */
export function spoken(name: string): string {
  return RUNS_BACK.test(name) ? isolate(name) : shorten(name, LONGEST)
}

/** A reason, a finding or a problem whose names are fit for the middle of a sentence. */
export function speakable<Spoken extends { readonly code: string }>(reason: Spoken): Spoken {
  return JSON.parse(JSON.stringify(reason), (_, value: unknown) => {
    return typeof value === 'string' ? spoken(value) : value
  }) as Spoken
}
