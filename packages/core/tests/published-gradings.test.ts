import { beforeAll, describe, expect, it } from 'vitest'
import {
  concentration,
  gradeCustomer,
  gradeCustomers,
  type DecisionTablePolicy,
  type ParetoPolicy,
  type RfmPolicy,
} from '../src/grading/index.js'
import { GradingPolicy } from '../src/grading/schema.js'
import { groupBy } from '../src/shared/group-by.js'
import { over, plus, roundTo, type Exact } from '../src/shared/index.js'
import { parse } from '../src/shared/schema.js'
import { hasNorthwind, northwindRevenues } from './northwind.js'
import { askedIds, publishedCase, publishedIds } from './published.js'
import {
  hasRfmOrders,
  rfmCustomers,
  rfmPolicy,
  rfmRows,
  type RfmRow,
  type Ruleset,
} from './rfm-orders.js'
import { number, percent, sum } from './worked.js'

// Results that others have published, reproduced through the public functions. Scores, segments, classes and shares
// are the module's; counts, medians and means of them are plain statistics, worked out here from its answers.

const today = '2006-12-31'

/** Published cases that are not reproduced here, and why. */
const ELSEWHERE = {
  'rfm-r.algorithm': 'a definition: the one by which the others are worked out',
  'rfm-r.quantile.mtcars.mpg': 'its data comes with R and is not here',
  'fieldpro.strikeRate': 'the share of visits with a sale: a figure of visits, not a grade',
}

type Figures = Readonly<Record<string, number>>

/** A figure of each group of rows, by the group's name. */
function figures(
  groups: ReadonlyMap<string | number, readonly RfmRow[]>,
  of: (rows: readonly RfmRow[]) => number,
): Figures {
  return Object.fromEntries([...groups].map(([name, rows]) => [name, of(rows)]))
}

function median(values: readonly number[]): Exact {
  const rising = [...values].sort((a, b) => a - b)
  const middle = (rising.length - 1) / 2
  return over(plus(rising[Math.floor(middle)] ?? 0, rising[Math.ceil(middle)] ?? 0), 2)
}

const amounts = (rows: readonly RfmRow[]) => sum(rows.map(({ amount }) => amount))
const orders = (rows: readonly RfmRow[]) => sum(rows.map(({ n }) => n))

describe.skipIf(!hasRfmOrders)("the orders that come with R's rfm package", () => {
  type Segments = {
    rules: Ruleset
    published: Record<
      'customers' | 'orders' | 'revenue' | 'revenueSharePct' | 'customerSharePct',
      Figures
    >
  }
  const { rules, published } = publishedCase<Segments>('rfm-r.orders.segments')
  const policy = rfmPolicy(rules)
  let rows: RfmRow[]
  let bySegment: Map<string, RfmRow[]>
  beforeAll(() => {
    rows = rfmRows(rfmCustomers(), policy)
    bySegment = groupBy(rows, ({ segment }) => segment)
  })

  it('the policy passes its schema', () => {
    expect(parse(GradingPolicy, policy)).toMatchObject({ ok: true })
  })

  it('totals', () => {
    const { published: totals } = publishedCase<{
      published: { customers: number; sumTransactionCount: number }
    }>('rfm-r.orders.totals')
    expect(rows).toHaveLength(totals.customers)
    expect(number(orders(rows))).toBe(totals.sumTransactionCount)
  })

  it('sample rows: values, scores and segments', () => {
    const sample = publishedCase<{ rules: Ruleset; published: RfmRow[] }>('rfm-r.orders.sampleRows')
    const found = new Map(
      rfmRows(rfmCustomers(), rfmPolicy(sample.rules)).map((row) => [row.customer, row]),
    )
    expect(sample.published.map(({ customer }) => found.get(customer))).toEqual(sample.published)
  })

  it('segments: customers, orders, revenue, and their shares', () => {
    const all = amounts(rows)
    expect({
      customers: figures(bySegment, ({ length }) => length),
      orders: figures(bySegment, (theirs) => number(orders(theirs))),
      revenue: figures(bySegment, (theirs) => number(amounts(theirs))),
      revenueSharePct: figures(bySegment, (theirs) => percent(over(amounts(theirs), all), 2)),
      customerSharePct: figures(bySegment, ({ length }) => percent(over(length, rows.length), 2)),
    }).toEqual(published)
  })

  it('medians of the segments, and the labels made of them', () => {
    const medians = publishedCase<{
      published_labels_rounded_half_even: Record<string, number[]>
      computed_here: Record<string, Figures>
    }>('rfm-r.orders.medians')
    const of = (value: (row: RfmRow) => number) =>
      figures(bySegment, (theirs) => number(median(theirs.map(value)), 1))
    const found = {
      recency: of(({ recencyDays }) => recencyDays),
      frequency: of(({ n }) => n),
      monetary: of(({ amount }) => amount),
    }
    expect(found).toEqual(medians.computed_here)
    const labels = (byName: Figures) =>
      Object.values(byName)
        .map((value) => Number(roundTo(value, 0, 'half-even')))
        .sort((a, b) => a - b)
    expect({
      recency_days: labels(found.recency),
      transaction_count: labels(found.frequency),
      amount: labels(found.monetary),
    }).toEqual(medians.published_labels_rounded_half_even)
  })

  it('heat map: the mean revenue by scores of recency and frequency', () => {
    const heatMap = publishedCase<{ published: Figures; publishedSumRounded: number }>(
      'rfm-r.orders.heatmap',
    )
    const cells = groupBy(
      rows,
      ({ rfm }) => `F${Math.floor(rfm / 10) % 10}R${Math.floor(rfm / 100)}`,
    )
    const mean = (theirs: readonly RfmRow[]) => over(amounts(theirs), theirs.length)
    expect(figures(cells, (theirs) => number(mean(theirs), 2))).toEqual(heatMap.published)
    expect(number(sum([...cells.values()].map(mean)))).toBe(heatMap.publishedSumRounded)
  })

  it('how many customers have how many orders', () => {
    const { published: distribution } = publishedCase<{ published: Figures }>(
      'rfm-r.orders.orderDistribution',
    )
    expect(
      figures(
        groupBy(rows, ({ n }) => n),
        ({ length }) => length,
      ),
    ).toEqual(distribution)
  })

  it('thresholds: fixed at the published quantiles, every score is the same', () => {
    const { computed_here: thresholds } = publishedCase<{
      computed_here: Record<'recency' | 'frequency' | 'monetary', number[]>
    }>('rfm-r.orders.thresholds')
    const fixed: RfmPolicy = {
      ...policy,
      recency: { fact: 'lastOrderOn', thresholds: thresholds.recency },
      frequency: { fact: 'orders', thresholds: thresholds.frequency },
      monetary: { fact: 'revenue', thresholds: thresholds.monetary },
    }
    expect(rfmRows(rfmCustomers(), fixed)).toEqual(rows)
  })
})

describe.skipIf(!hasNorthwind)('Northwind: 830 orders of 89 customers', () => {
  type Published = {
    published: Figures & { ntile5: Record<string, string | string[]> }
    computed_here: Record<'customersWithOrders' | 'orders', number> &
      Record<'abc80_95_share_after_<=' | 'abc80_95_share_before_<', Figures>
  }
  const { published, computed_here: computed } = publishedCase<Published>('northwind.customers')
  const { ntile5, ...revenues } = published

  it('revenues of the largest customers and in all, as finely as they were published', () => {
    const book = northwindRevenues('customer')
    expect(book).toHaveLength(computed.customersWithOrders)
    const { total, curve } = concentration(book, { fact: 'revenue' })
    const of1997 = concentration(northwindRevenues('customer', '1997'), { fact: 'revenue' })
    const found: Figures = {
      ...Object.fromEntries(curve.slice(0, 4).map(({ customerId, value }) => [customerId, value])),
      total,
      revenue1997: of1997.total,
    }
    const digits = (name: string) => String(revenues[name]).split('.')[1]?.length ?? 0
    const rounded = Object.entries(found).map(([name, value]) => [
      name,
      number(value, digits(name)),
    ])
    expect(Object.fromEntries(rounded)).toEqual(revenues)
  })

  it.each([
    ['within', 'abc80_95_share_after_<='],
    ['crossing', 'abc80_95_share_before_<'],
  ] as const)('ABC at 80 and 95 per cent, %s', (boundary, name) => {
    const policy: ParetoPolicy = {
      method: 'pareto',
      grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
      fact: 'revenue',
      boundary,
      classes: [
        { grade: 'A', upTo: 0.8 },
        { grade: 'B', upTo: 0.95 },
        { grade: 'C', upTo: 1 },
      ],
    }
    const { distribution } = gradeCustomers(northwindRevenues('customer'), policy, { today })
    expect(distribution).toEqual([
      ...Object.entries(computed[name]).map(([grade, count]) => ({ grade, count })),
      { grade: null, count: 0 },
    ])
  })

  it('the groups of NTILE(5) OVER (ORDER BY revenue DESC)', () => {
    // Grading ranks from the worst up. What is below zero is the worse the more it is, so scores are group numbers.
    const book = northwindRevenues('customer')
      .sort((a, b) => b.facts.revenue - a.facts.revenue)
      .map(({ id, name, facts }) => ({ id, name, facts: { belowZero: -facts.revenue, days: 0 } }))
    const dimension = { fact: 'belowZero', quantiles: 5 }
    const policy: RfmPolicy = {
      method: 'rfm',
      grades: [{ id: 'any' }],
      ties: 'ntile',
      recency: { fact: 'days', thresholds: [1] },
      frequency: dimension,
      monetary: dimension,
      segments: [{ id: 'any', grade: 'any' }],
    }
    const { graded } = gradeCustomers(book, policy, { today })
    const group = (number: number) =>
      book.filter((_, index) => graded[index]?.scores?.monetary === number).map(({ name }) => name)
    expect({
      'first of group 3': group(3)[0],
      'second of group 3': group(3)[1],
      'last two of group 5': group(5).slice(-2),
    }).toEqual(ntile5)
  })

  it('the products that sell most', () => {
    const top = publishedCase<{ published: [string, number][]; tolerance: number }>(
      'northwind.topProducts',
    )
    const products = northwindRevenues('product')
    const names = new Map(products.map(({ id, name }) => [id, name]))
    const curve = concentration(products, { fact: 'revenue' }).curve.slice(0, top.published.length)
    expect(curve.map(({ customerId }) => names.get(customerId))).toEqual(
      top.published.map(([name]) => name),
    )
    for (const [index, [, revenue]] of top.published.entries())
      expect(Math.abs(Number(curve[index]?.value) - revenue)).toBeLessThanOrEqual(top.tolerance)
  })
})

describe('a ladder of thirds of a grade, as a decision table whose rows add up', () => {
  const LADDER = ['D', 'D+', 'C-', 'C', 'C+', 'B-', 'B', 'B+', 'A-', 'A', 'A+']
  const worth = { location: 1, industry: 2, title: 3, department: 3, size: 1 }
  const ladder: DecisionTablePolicy = {
    method: 'decision-table',
    grades: LADDER.map((id) => ({ id })).reverse(),
    hitPolicy: 'collect',
    aggregate: 'sum',
    rows: Object.entries(worth).map(([fact, points]) => ({
      when: { [fact]: { is: true } },
      points,
    })),
    bands: LADDER.map((grade, atLeast) => ({ grade, atLeast })).reverse(),
  }
  const { published } = publishedCase<{
    published: { start: string; steps: Readonly<Record<string, string>>; tenThirdsFromD: string }
  }>('pardot.gradeLadder')

  it.each([
    ['nothing', [], published.start],
    ['one third', ['location'], published.steps['1/3']],
    ['two thirds', ['industry'], published.steps['2/3']],
    ['three thirds', ['title'], published.steps['3/3']],
    ['one third and two', ['location', 'industry'], published.steps['3/3']],
    ['ten thirds', Object.keys(worth), published.tenThirdsFromD],
  ])('%s', (_, matched, expected) => {
    const facts = Object.fromEntries(
      Object.keys(worth).map((fact) => [fact, matched.includes(fact)]),
    )
    expect(parse(GradingPolicy, ladder)).toMatchObject({ ok: true })
    expect(gradeCustomer({ id: 'c', facts }, ladder, { today }).grade).toBe(expected)
  })
})

it.skipIf(!hasRfmOrders || !hasNorthwind)('no published case is passed over', () => {
  expect(publishedIds.filter((id) => !askedIds.has(id))).toEqual(Object.keys(ELSEWHERE))
})
