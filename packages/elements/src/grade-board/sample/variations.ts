import type { GradingPolicy } from '@fieldbook/core/grading'
import type { Customer, IsoDate } from '@fieldbook/core/shared'

/** What a board is given. */
export type Given = {
  readonly customers: readonly Customer[]
  readonly policy: GradingPolicy
  readonly today: IsoDate
  readonly comparedWith?: {
    readonly customers?: readonly Customer[]
    readonly policy?: GradingPolicy
    readonly today: IsoDate
    readonly label?: string
  }
}

/** Straight after an import: of most customers nothing is known but what they bought. */
export function ungraded<Sample extends Given>(sample: Sample): Sample {
  return {
    ...sample,
    customers: sample.customers.slice(0, 40).map(({ id, name, facts = {} }, index) => ({
      id,
      name,
      facts: index % 5 === 0 ? facts : { revenue12Months: facts['revenue12Months'] ?? null },
    })),
  }
}

/** As it might come out of somebody's own export: a misspelt key, a weight of nothing, a day that there is not. */
export function mistaken(sample: Given): Given {
  const { policy } = sample
  const criteria = 'criteria' in policy ? policy.criteria : []
  const wrong: object = {
    ...sample,
    today: '2026-11-31',
    policy: {
      ...policy,
      criteria: criteria.map(({ weight, ...criterion }, index) =>
        index === 0 ? { ...criterion, wieght: weight } : { ...criterion, weight },
      ),
    },
  }
  return wrong as Given
}

/** Names that nobody would believe, on the sample's own customers. */
export function awkwardlyNamed<Sample extends Given>(sample: Sample): Sample {
  const renamed = (customers: readonly Customer[]) =>
    customers.map((customer, index) => ({
      ...customer,
      name: awkwardNames[index % awkwardNames.length] ?? '',
    }))
  const { comparedWith } = sample
  return {
    ...sample,
    customers: renamed(sample.customers),
    ...(comparedWith && {
      comparedWith: {
        ...comparedWith,
        label: awkwardNames[1],
        ...(comparedWith.customers && { customers: renamed(comparedWith.customers) }),
      },
    }),
  }
}

const awkwardNames = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch Slate and Quarry Tool Company Limited',
  `<img src="x" onerror="document.body.textContent = 'run'">`,
  'شركة النخيل لتوريد أدوات المطابخ والضيافة المحدودة',
  '🍽️ 👩🏽‍🍳 Plates & 👨‍👩‍👧‍👦 Sons 🇬🇧',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '"><script>document.title = "run"</script>',
  // Turns the order of what follows, and is never closed.
  '\u202Edetimil setalp\u2066 Limited',
  'כלי מטבח הגליל בע״מ',
  'W'.repeat(10_000),
  '宁波甬江国际厨房设备与餐具进出口贸易及售后技术服务集团股份有限公司象山石浦分公司',
  ' ',
  '{{ constructor }} ${7 * 7} %s &amp; </style>',
  'บริษัทเครื่องครัวกรุงเทพมหานครจำกัด',
]
