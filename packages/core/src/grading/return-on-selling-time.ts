import {
  compareExact,
  over,
  scaleMoney,
  type Decimal,
  type Money,
  type Outcome,
  type Problem,
} from '../shared/index.js'

/**
 * What an hour of selling brings: sales by selling time (KPI-03), rounded once to the minor unit, half-up (RULES #23).
 *
 * @param time.sales what was sold in that time
 * @param time.hours selling time in hours, as it is spelled
 * @returns money per hour; a problem where no time was spent, since then there is no return on it
 * @throws InvariantError `decimal/invalid` when `hours` spells no number, `money/out-of-range`
 * @example
 * returnOnSellingTime({ sales: { amount: 1200000, currency: 'CNY' }, hours: 8 })
 * //=> { ok: true, value: { amount: 150000, currency: 'CNY' } }
 */
export function returnOnSellingTime({
  sales,
  hours,
}: {
  readonly sales: Money
  readonly hours: Decimal
}): Outcome<Money, readonly Problem[]> {
  if (compareExact(hours, 0) > 0) return { ok: true, value: scaleMoney(sales, over(1, hours)) }
  const problem = {
    code: 'grading/no-selling-time',
    path: '/hours',
    params: { found: hours },
  } as const
  return { ok: false, problems: [problem] }
}
