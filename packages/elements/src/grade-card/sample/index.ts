import type { GradableCustomer, GradingPolicy } from '@fieldbook/core/grading'
import { carDealer } from '@fieldbook/core/presets/car-dealer'
import type { Customer, Instant, IsoDate } from '@fieldbook/core/shared'
import {
  collectingTable,
  decisionTable,
  pareto,
  plainScorecard,
  rfm,
  scorecard,
} from './policies.js'
import { awkward } from './awkward.js'
import { english, simplifiedChinese, type Wording } from './wording.js'

/** What a card is given. */
export type CardSample = {
  readonly customer: (GradableCustomer & Pick<Customer, 'name'>) | null | undefined
  readonly policy: GradingPolicy
  readonly book?: readonly GradableCustomer[]
  readonly history?: readonly { readonly grade: string; readonly on: IsoDate }[]
  readonly today: IsoDate
  readonly now?: Instant
}

const today: IsoDate = '2026-11-23'

const history = [
  { grade: 'D', on: '2024-05-06' },
  { grade: 'C', on: '2024-09-02' },
  { grade: 'B', on: '2025-04-07' },
  { grade: 'C', on: '2025-11-03' },
  { grade: 'B', on: '2026-06-15' },
] as const

const facts = {
  revenue12Months: 268_400,
  orders12Months: 9,
  lastOrderOn: '2026-10-13',
  paymentDays: 28,
  productLines: 5,
  satisfaction: 4,
  channel: 'hotel',
} as const

// Revenue, orders, and the day of the last one, of those who are in the book with the customer.
const others = [
  [612_000, 31, '2026-11-18'],
  [431_500, 26, '2026-11-12'],
  [197_300, 14, '2026-11-02'],
  [142_800, 8, '2026-08-21'],
  [121_000, 19, '2026-11-20'],
  [88_600, 7, '2026-09-30'],
  [74_250, 5, '2026-06-11'],
  [51_900, 6, '2026-10-27'],
  [33_400, 3, '2026-03-05'],
  [21_700, 2, '2026-07-16'],
  [9_800, 1, '2025-12-19'],
] as const

function samplesIn({ names, author, reason }: Wording) {
  const customer = {
    id: 'c01',
    name: names[0] ?? '',
    grade: 'B',
    gradeSince: '2026-06-15',
    facts,
  } as const
  const book = [
    customer,
    ...others.map(([revenue12Months, orders12Months, lastOrderOn], index) => ({
      id: `c${String(index + 2).padStart(2, '0')}`,
      name: names[index + 1] ?? '',
      facts: { revenue12Months, orders12Months, lastOrderOn },
    })),
  ]
  const typical = { customer, policy: plainScorecard, history, today }
  const better = { ...facts, lastOrderOn: '2026-11-09', satisfaction: 3 }
  const { paymentDays, ...unpaid } = facts
  return {
    typical,
    best: {
      ...typical,
      customer: { ...customer, facts: { ...facts, orders12Months: 26, lastOrderOn: '2026-11-16' } },
    },
    missingFacts: { ...typical, customer: { ...customer, facts: unpaid } },
    leftOut: {
      ...typical,
      customer: { ...customer, facts: { ...facts, satisfaction: null } },
    },
    heldByMargin: { ...typical, policy: scorecard, customer: { ...customer, facts: better } },
    heldByStay: {
      ...typical,
      policy: scorecard,
      customer: {
        ...customer,
        gradeSince: '2026-10-12',
        facts: { ...better, orders12Months: 14 },
      },
      history: [...history.slice(0, -1), { grade: 'B', on: '2026-10-12' }],
    },
    overridden: {
      ...typical,
      policy: scorecard,
      customer: {
        ...customer,
        gradeOverride: { grade: 'A', reason, by: author, on: '2026-10-05', until: '2027-03-31' },
      },
      history: [...history, { grade: 'A', on: '2026-10-05' }],
    },
    provisional: {
      customer: {
        id: 'c01',
        name: names[5] ?? '',
        grade: 'B',
        firstContactAt: '2026-11-22T15:40:00+08:00',
      },
      policy: carDealer.grading,
      today,
      now: '2026-11-23T09:10:00+08:00',
    },
    unconfirmed: {
      customer: {
        id: 'c01',
        name: names[5] ?? '',
        grade: 'B',
        firstContactAt: '2026-11-18T15:40:00+08:00',
      },
      policy: carDealer.grading,
      today,
      now: '2026-11-23T09:10:00+08:00',
    },
    decisionTable: { ...typical, policy: decisionTable },
    collectingTable: { ...typical, policy: collectingTable },
    rfm: { ...typical, policy: rfm, book },
    pareto: { ...typical, policy: pareto, book },
    awkward: awkward(typical, scorecard),
    nobody: { ...typical, customer: null },
    notYet: { ...typical, customer: undefined },
    mistaken: {
      ...typical,
      policy: mistaken(),
      customer: { ...customer, gradeSince: '2026-06-31' } as never,
    },
  } satisfies Record<string, CardSample>
}

/** As it might come out of somebody's own editor: a misspelt key, bands that do not fall, a grade that is not there. */
function mistaken(): GradingPolicy {
  const { override, ...policy } = scorecard
  const wrong: object = {
    ...policy,
    overide: override,
    bands: [
      { grade: 'A', atLeast: 80 },
      { grade: 'B', atLeast: 85 },
      { grade: 'C', atLeast: 35 },
      { grade: 'E', atLeast: 0 },
    ],
  }
  return wrong as GradingPolicy
}

/** What a card may have to show, in the languages of the catalogue: alike but for names. */
export const samples: Readonly<
  Record<'en' | 'zh-CN', Readonly<Record<keyof ReturnType<typeof samplesIn>, CardSample>>>
> = { en: samplesIn(english), 'zh-CN': samplesIn(simplifiedChinese) }

export type SampleName = keyof typeof samples.en
