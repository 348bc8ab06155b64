import { book, monthBefore, policy, today } from './book.js'
import { simplifiedChinese } from './chinese.js'
import { english } from './english.js'
import { prospects } from './prospects.js'
import { awkwardlyNamed, mistaken, ungraded, type Given } from './variations.js'
import type { Wording } from './wording.js'

/** What a board may have to show, in the languages of the catalogue: alike but for names. */
export const samples = { en: samplesIn(english), 'zh-CN': samplesIn(simplifiedChinese) }

export type SampleName =
  | 'typical'
  | 'compared'
  | 'prospects'
  | 'empty'
  | 'mistaken'
  | 'ungraded'
  | 'awkwardlyNamed'
  | 'tenThousand'

function samplesIn(wording: Wording): Record<SampleName, Given> {
  const { customers, asTheyWere } = book(286, wording)
  let made: Given | undefined
  const typical = { customers, policy, today }
  const comparedWith = { customers: asTheyWere, today: monthBefore, label: wording.lastMonth }
  return {
    typical,
    compared: { ...typical, comparedWith },
    prospects: prospects(wording),
    empty: { ...typical, customers: [] },
    mistaken: mistaken(typical),
    ungraded: ungraded(typical),
    awkwardlyNamed: awkwardlyNamed({ ...typical, comparedWith }),
    /** Made when first asked for: it takes a moment. */
    get tenThousand() {
      made ??= tenThousand(wording, { ...typical, comparedWith })
      return made
    },
  }
}

function tenThousand(wording: Wording, given: Given): Given {
  const { customers, asTheyWere } = book(10_204, wording)
  const { comparedWith } = given
  return {
    ...given,
    customers,
    ...(comparedWith && { comparedWith: { ...comparedWith, customers: asTheyWere } }),
  }
}
