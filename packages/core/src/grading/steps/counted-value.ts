import { readFact } from '../../shared/conditions/condition.js'
import { dayNumber, type IsoDate } from '../../shared/iso-date.js'
import type { GradableCustomer } from '../graded.js'
import { decayOf } from '../policy/decay-of.js'
import { factReader } from '../policy/fact-reader.js'
import type { GradingPolicy } from '../schema.js'
import type { Counting } from './cuts.js'
import { changed, type Changes } from './trial.js'

/** What the numbers of a fact count as beside other changes (RULES #24); undefined where they count as they are. */
export function countedValue(
  fact: string,
  customer: GradableCustomer,
  policy: GradingPolicy,
  today: IsoDate,
): ((beside: Changes) => Counting) | undefined {
  const read = factReader(policy)
  if (read === null || !decayOf(policy).some((entry) => entry.fact === fact)) return undefined
  const day = dayNumber(today)
  return (beside) => (value) => {
    const asked = changed(customer, { ...beside, [fact]: value })
    const counted = readFact(read(asked, day)?.customer ?? asked, fact)
    return typeof counted === 'number' ? counted : null
  }
}
