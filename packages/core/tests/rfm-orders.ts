import { gradeCustomers, type RfmPolicy } from '../src/grading/index.js'
import { groupBy } from '../src/shared/group-by.js'
import { byCodeUnit, isIsoDate, type Customer, type IsoDate } from '../src/shared/index.js'
import { hasData, readRows } from './shared-data.js'

export const hasRfmOrders = hasData('rfm-r')

/** The 995 customers of the orders that come with R's rfm package: last order, number of orders, revenue. */
export function rfmCustomers(): Customer[] {
  const orders = groupBy(readRows('rfm-r/rfm_data_orders'), ({ customer_id = '' }) => customer_id)
  return [...orders].map(([id, theirs]): Customer => {
    const days = theirs
      .map(({ order_date = '' }) => order_date)
      .filter(isIsoDate)
      .sort(byCodeUnit)
    const lastOrderOn: IsoDate = days.at(-1) ?? '1970-01-01'
    // Every revenue of the data is a whole number.
    const revenue = theirs.reduce((sum, order) => sum + Number(order['revenue']), 0)
    return { id, name: id, facts: { lastOrderOn, orders: theirs.length, revenue } }
  })
}

type Ranges = readonly (readonly number[])[]
export type Ruleset = {
  readonly names: readonly string[]
  readonly r: Ranges
  readonly f: Ranges
  readonly m: Ranges
}

/** A ruleset as R's rfm package applies it: quintiles shifted by 1, the first segment that takes the scores, "Others" for the rest. */
export function rfmPolicy({ names, r, f, m }: Ruleset): RfmPolicy {
  const range = ([atLeast = 1, atMost = 5]: readonly number[] = []) => ({ atLeast, atMost })
  return {
    method: 'rfm',
    grades: [...names, 'Others'].map((id) => ({ id })),
    recency: { fact: 'lastOrderOn', quantiles: 5, shift: 1 },
    frequency: { fact: 'orders', quantiles: 5, shift: 1 },
    monetary: { fact: 'revenue', quantiles: 5, shift: 1 },
    segments: names.map((name, index) => ({
      id: name,
      grade: name,
      recency: range(r[index]),
      frequency: range(f[index]),
      monetary: range(m[index]),
    })),
    otherwise: { id: 'Others', grade: 'Others' },
  }
}

/** What grading says of a customer, in the words of the package: `rfm` is 100 times recency, 10 times frequency, and monetary value. */
export type RfmRow = {
  readonly customer: string
  readonly segment: string
  readonly rfm: number
  readonly n: number
  readonly recencyDays: number
  readonly amount: number
}

export function rfmRows(customers: readonly Customer[], policy: RfmPolicy): RfmRow[] {
  const { graded } = gradeCustomers(customers, policy, { today: '2006-12-31', reasons: true })
  return graded.map(({ customerId: customer, segment = '', scores, reasons }) => {
    const [recencyDays = 0, n = 0, amount = 0] = reasons.flatMap((reason) =>
      reason.code === 'grading/rfm-score' ? [reason.value] : [],
    )
    const { recency = 0, frequency = 0, monetary = 0 } = scores ?? {}
    const rfm = 100 * recency + 10 * frequency + monetary
    return { customer, segment, rfm, n, recencyDays, amount }
  })
}
