import rrule from 'rrule'

const { RRule } = rrule

/** What a grade's cadence is as an RRULE; without a grade it is an owner's. */
const RULES = {
  A: { freq: RRule.DAILY, interval: 2 },
  B: { freq: RRule.WEEKLY, interval: 1 },
  C: { freq: RRule.WEEKLY, interval: 2 },
  owner: { freq: RRule.MONTHLY, interval: 3 },
}

/**
 * One rule a customer, since each starts on a day of its own.
 *
 * @param {readonly { grade?: 'A' | 'B' | 'C', lastVisitOn: string }[]} customers
 * @param {string} from
 * @param {string} until inclusive
 */
export function dueDatesByRrule(customers, from, until) {
  const after = new Date(from)
  const before = new Date(until)
  return customers.map(({ grade, lastVisitOn }) => {
    const rule = new RRule({ ...RULES[grade ?? 'owner'], dtstart: new Date(lastVisitOn) })
    return rule.between(after, before, true).map((date) => date.toISOString().slice(0, 10))
  })
}
