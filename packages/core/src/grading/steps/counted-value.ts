import { readFact } from '../../shared/conditions/condition.js'
import type { GradableCustomer } from '../graded.js'
import { factReader } from '../policy/fact-reader.js'
import type { GradingPolicy } from '../schema.js'
import type { Counting } from './cuts.js'
import { changed, type Changes } from './trial.js'

/** What the numbers of a fact count as, beside other changes; undefined where they count as they are. */
export type CountedValue = (beside: Changes) => Counting | undefined

/** How the policy counts a number of a customer that grows old (RULES #24). @param today a day number */
export function countedValue(
  fact: string,
  customer: GradableCustomer,
  policy: GradingPolicy,
  today: number,
): CountedValue {
  const decay = policy.method === 'assigned' ? [] : (policy.decay ?? [])
  const read = factReader(policy)
  if (read === null || !decay.some((entry) => entry.fact === fact)) return () => undefined
  return (beside) => (value) => {
    const asked = changed(customer, { ...beside, [fact]: value })
    const counted = readFact(read(asked, today)?.customer ?? asked, fact)
    return typeof counted === 'number' ? counted : null
  }
}
