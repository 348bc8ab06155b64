import type {
  DecisionTablePolicy,
  ParetoPolicy,
  RfmPolicy,
  ScorecardPolicy,
} from '@fieldbook/core/grading'
import { wholesaler } from '@fieldbook/core/presets/wholesaler'

const { grades, facts } = wholesaler.grading

/** The wholesaler's own policy: six criteria, a margin, a minimum stay, overrides. */
export const scorecard: ScorecardPolicy = wholesaler.grading

const { margin, minimumStay, ...withoutHold } = scorecard
/** The same without what holds a grade in place. */
export const plainScorecard: ScorecardPolicy = withoutHold

const channel = {
  type: 'text',
  name: { en: 'Channel', 'zh-CN': '渠道' },
  oneOf: ['hotel', 'restaurant', 'canteen', 'shop'],
  fixed: true,
} as const

/** Rows that are read from the top: the first that holds gives the grade. */
export const decisionTable: DecisionTablePolicy = {
  method: 'decision-table',
  grades,
  facts: { ...facts, channel },
  hitPolicy: 'first',
  rows: [
    {
      name: { en: 'Large and prompt', 'zh-CN': '采购量大且付款及时' },
      when: { revenue12Months: { atLeast: 500_000 }, paymentDays: { atMost: 45 } },
      grade: 'A',
    },
    {
      name: { en: 'Hotels and restaurants that order often', 'zh-CN': '常下单的酒店和餐厅' },
      when: {
        channel: { in: ['hotel', 'restaurant'] },
        orders12Months: { atLeast: 6, below: 24 },
        lastOrderOn: { daysAgo: { atMost: 60 } },
      },
      grade: 'B',
    },
    { when: { orders12Months: { atLeast: 3 } }, grade: 'C' },
  ],
  otherwise: 'D',
}

/** Rows that each add points. */
export const collectingTable: DecisionTablePolicy = {
  method: 'decision-table',
  grades,
  facts: { ...facts, channel },
  hitPolicy: 'collect',
  aggregate: 'sum',
  rows: [
    {
      name: { en: 'Revenue above 200,000', 'zh-CN': '销售额20万以上' },
      when: { revenue12Months: { above: 200_000 } },
      points: 40,
    },
    {
      name: { en: 'A dozen orders a year', 'zh-CN': '每年12笔订单' },
      when: { orders12Months: { atLeast: 12 } },
      points: 25,
    },
    {
      name: { en: 'Pays within 30 days', 'zh-CN': '30天内付款' },
      when: { paymentDays: { atMost: 30 } },
      points: 20,
    },
    { when: { productLines: { atLeast: 4 } }, points: 12.5 },
  ],
  bands: [
    { grade: 'A', atLeast: 90 },
    { grade: 'B', atLeast: 60 },
    { grade: 'C', atLeast: 30 },
    { grade: 'D', atLeast: 0 },
  ],
}

/** Three scores from the quintiles of the book, and what they mean. */
export const rfm: RfmPolicy = {
  method: 'rfm',
  grades,
  facts,
  recency: { fact: 'lastOrderOn', quantiles: 5 },
  frequency: { fact: 'orders12Months', quantiles: 5 },
  monetary: { fact: 'revenue12Months', quantiles: 5 },
  segments: [
    {
      id: 'champions',
      name: { en: 'Champions', 'zh-CN': '核心客户' },
      recency: { atLeast: 4 },
      frequency: { atLeast: 4 },
      monetary: { atLeast: 4 },
      grade: 'A',
    },
    {
      id: 'loyal',
      name: { en: 'Loyal customers', 'zh-CN': '忠诚客户' },
      frequency: { atLeast: 3 },
      monetary: { atLeast: 3 },
      grade: 'B',
    },
    {
      id: 'promising',
      name: { en: 'Promising', 'zh-CN': '潜力客户' },
      recency: { atLeast: 3 },
      grade: 'C',
    },
  ],
  otherwise: { id: 'asleep', name: { en: 'Asleep', 'zh-CN': '沉睡客户' }, grade: 'D' },
}

/** Classes by the share of the revenue, largest first. */
export const pareto: ParetoPolicy = {
  method: 'pareto',
  grades: grades.filter(({ id }) => id !== 'D'),
  facts,
  fact: 'revenue12Months',
  classes: [
    { grade: 'A', upTo: 0.8 },
    { grade: 'B', upTo: 0.95 },
    { grade: 'C', upTo: 1 },
  ],
}
