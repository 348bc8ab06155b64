import { simplifiedChinese } from './chinese.js'
import { dealer } from './dealer.js'
import { english } from './english.js'
import { many } from './many.js'
import { awkwardlyNamed, mistaken, nothingDue, overloaded } from './variations.js'
import type { Wording } from './wording.js'

/** What a planner may have to plan, in the languages of the catalogue: alike but for names. */
export const samples = { en: samplesIn(english), 'zh-CN': samplesIn(simplifiedChinese) }

export type SampleName = keyof ReturnType<typeof samplesIn>

function samplesIn(wording: Wording) {
  const typical = dealer(wording)
  return {
    typical,
    overloaded: overloaded(typical),
    nothingDue: nothingDue(typical),
    awkwardlyNamed: awkwardlyNamed(typical),
    many: many(wording),
    mistaken: mistaken(typical),
  }
}
