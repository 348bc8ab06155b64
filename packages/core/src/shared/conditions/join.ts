import type { Finding } from './reasons.js'

/** Three-valued: `undefined` where a fact is missing or of the wrong type. */
export type Truth = boolean | undefined

type Part<Asked> = (asked: Asked, today: number, findings?: Finding[]) => Truth

/**
 * Joins parts by Kleene's logic: `settles` is the answer of one part that decides the whole, false for "all", true for
 * "any". The whole is unknown when no part settles it and one is unknown; only then its findings stay.
 */
export function joined<Asked>(parts: readonly Part<Asked>[], settles: boolean): Part<Asked> {
  return (asked, today, findings) => {
    const before = findings?.length ?? 0
    let truth: Truth = !settles
    for (const part of parts) {
      const holds = part(asked, today, findings)
      if (holds === settles) {
        findings?.splice(before)
        return settles
      }
      if (holds === undefined) truth = undefined
    }
    return truth
  }
}
