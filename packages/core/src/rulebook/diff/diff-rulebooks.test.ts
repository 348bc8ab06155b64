import { describe, expect, it } from 'vitest'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { zhCN } from '../../messages/zh-CN.js'
import { carDealer } from '../../presets/car-dealer.js'
import { wholesaler } from '../../presets/wholesaler.js'
import { rulebookJsonSchema } from '../rulebook-json-schema.js'
import type { Rulebook } from '../schema.js'
import { diffRulebooks } from './diff-rulebooks.js'

type Draft = { -readonly [Key in keyof Rulebook]: Rulebook[Key] }
// The shape of a preset, with every part open to change.
type Open<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : { -readonly [Key in keyof Value]: Open<Value[Key]> } & Record<string, unknown>

const { grading, visits } = wholesaler

function edited(edit: (draft: Open<typeof wholesaler>) => void): Rulebook {
  const draft = structuredClone(wholesaler) as unknown as Open<typeof wholesaler>
  edit(draft)
  return draft as unknown as Draft
}

function said(before: Rulebook, after: Rulebook) {
  const changes = diffRulebooks(before, after)
  return {
    en: changes.map((change) => explain(change, en)),
    zh: changes.map((change) => explain(change, zhCN)),
  }
}

describe('diffRulebooks', () => {
  it('finds a changed weight, names it by its criterion, and points at it (RULES #7)', () => {
    const after = edited(({ grading: { criteria } }) => {
      criteria[1].weight = 25
    })
    const changes = diffRulebooks(wholesaler, after)
    expect(changes).toEqual([
      {
        code: 'rulebook/changed',
        ruleBefore: '/grading/criteria/1/weight',
        ruleAfter: '/grading/criteria/1/weight',
        place: [
          { part: 'grading' },
          { part: 'criteria', entry: 'orders', name: grading.criteria[1].name },
          { part: 'weight' },
        ],
        before: 20,
        after: 25,
      },
    ])
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
    expect(said(wholesaler, after)).toEqual({
      en: ['Grading, criterion “Orders”, weight: 20 → 25.'],
      zh: ['评级，标准“订单数”，权重：由20改为25。'],
    })
  })

  it('an entry is found again by its id, wherever it stands now (RULES #8, #9)', () => {
    const [revenue, orders, ...others] = structuredClone(grading.criteria)
    const after = {
      ...wholesaler,
      grading: { ...grading, criteria: [{ ...orders, weight: 30 }, revenue, ...others] },
    }
    expect(said(wholesaler, after).en).toEqual([
      'Grading, criterion “Orders” moved from place 2 to place 1.',
      'Grading, criterion “Orders”, weight: 20 → 30.',
    ])
    expect(said(wholesaler, after).zh).toContain('评级，标准“订单数”：由第2位移到第1位。')
  })

  it('what has another id is another entry (RULES #8)', () => {
    const after = edited(({ grading: { criteria } }) => {
      criteria[1].id = 'order-count'
      delete (criteria[1] as Record<string, unknown>)['name']
    })
    expect(said(wholesaler, after)).toEqual({
      en: ['Grading, criterion “Orders” removed.', 'Grading, criterion “order-count” added.'],
      zh: ['评级，标准“订单数”：删除。', '评级，标准“order-count”：新增。'],
    })
  })

  it('cadences have no ids, and are told apart by whom they are for (RULES #8)', () => {
    const [a, b, ...others] = visits.cadences
    const after = {
      ...wholesaler,
      visits: {
        ...visits,
        cadences: [
          { when: { fact: 'paymentDays', above: 60 }, every: { weeks: 1 } },
          { ...a, every: { weeks: 3 } },
          b,
          ...others,
        ],
      },
    }
    expect(said(wholesaler, after)).toEqual({
      en: ['Visits, cadence 2 (A), interval: 2 weeks → 3 weeks.', 'Visits, cadence 1 added.'],
      zh: ['拜访，第2个拜访频率（A），间隔：由2周改为3周。', '拜访，第1个拜访频率：新增。'],
    })
  })

  it('a period in another unit is one change (RULES #10)', () => {
    const after = edited(({ visits: { floor } }) => {
      floor.every = { days: 180 } as never
    })
    expect(diffRulebooks(wholesaler, after)).toHaveLength(1)
    expect(said(wholesaler, after).en).toEqual(['Visits, floor, interval: 6 months → 180 days.'])
  })

  it('a text of one language that now has several is one change (RULES #10)', () => {
    const plain = { ...wholesaler, title: 'Wholesale' }
    expect(said(plain, wholesaler).en).toEqual(['Title: “Wholesale” → “Wholesaler”.'])
    expect(said(plain, wholesaler).zh).toEqual(['标题：由“Wholesale”改为“批发商”。'])
    const same = { ...wholesaler, title: 'Wholesaler' }
    expect(said(same, wholesaler).en).toEqual(['Title changed.'])
    expect(said(same, wholesaler).zh).toEqual(['标题：由“Wholesaler”改为“批发商”。'])
  })

  it('an option that comes or goes says its value', () => {
    const { margin: _, minimumStay: __, ...others } = grading
    const without = { ...wholesaler, grading: others }
    expect(said(wholesaler, without).en).toEqual([
      'Grading, margin removed; it was 3.',
      'Grading, minimum stay removed; it was 3 months.',
    ])
    expect(said(without, wholesaler).zh).toEqual([
      '评级，缓冲区间：新增，为3。',
      '评级，最短保留期：新增，为3个月。',
    ])
  })

  it('another text in one language, a fact, a holiday and a switch are named readably', () => {
    const before = {
      ...wholesaler,
      calendar: { ...wholesaler.calendar, holidays: [{ from: '2026-10-01', to: '2026-10-07' }] },
    } as const
    const after = edited(({ calendar, grading: { criteria, facts } }) => {
      Object.assign(calendar, { holidays: [{ from: '2026-10-01', to: '2026-10-08' }] })
      facts.satisfaction.name['zh-CN'] = '满意度'
      facts.paymentDays.step = 5
      Object.assign(criteria[5], { off: true })
    })
    expect(said(before, after)).toEqual({
      en: [
        'Calendar, holiday 1 (2026-10-01), to: Wed 7 Oct 2026 → Thu 8 Oct 2026.',
        'Grading, fact “Days until payment, on average”, step: 1 → 5.',
        'Grading, fact “Satisfaction in the last survey”, name in “zh-CN”: “最近一次满意度评分” → “满意度”.',
        'Grading, criterion “Satisfaction”, switched off added: yes.',
      ],
      zh: [
        '工作日历，第1个假日（2026-10-01），结束日期：由2026年10月7日 周三改为2026年10月8日 周四。',
        '评级，资料“平均付款天数”，步长：由1改为5。',
        '评级，资料“满意度”，名称“zh-CN”：由“最近一次满意度评分”改为“满意度”。',
        '评级，标准“满意度”，停用：新增，为是。',
      ],
    })
  })

  it('another method is said once, and the parts of both are there or gone', () => {
    const after = {
      ...wholesaler,
      grading: {
        method: 'decision-table',
        grades: grading.grades,
        hitPolicy: 'first',
        rows: [{ when: { orders12Months: { atLeast: 12 } }, grade: 'A' }],
        otherwise: 'D',
      },
    } as const satisfies Rulebook
    expect(said(wholesaler, after).en).toEqual([
      'Grading, method: “scorecard” → “decision-table”.',
      'Grading, facts removed.',
      'Grading, value of a customer removed; it was “revenue12Months”.',
      'Grading, criteria removed.',
      'Grading, bands removed.',
      'Grading, margin removed; it was 3.',
      'Grading, minimum stay removed; it was 3 months.',
      'Grading, override removed.',
      'Grading, hit policy added: “first”.',
      'Grading, rows added.',
      'Grading, otherwise added: “D”.',
    ])
  })

  it('a test of a row is named by its fact, as the reader knows it', () => {
    const table = (atLeast: number) =>
      ({
        ...wholesaler,
        grading: {
          method: 'decision-table',
          grades: grading.grades,
          facts: grading.facts,
          hitPolicy: 'first',
          rows: [{ when: { orders12Months: { atLeast } }, grade: 'A' }],
          otherwise: 'D',
        },
      }) as const satisfies Rulebook
    expect(said(table(12), table(10))).toEqual({
      en: ['Grading, row 1 (A), condition on “Orders of the last 12 months”, at least: 12 → 10.'],
      zh: ['评级，第1个决策行（A），条件“近12个月订单数”，不小于：由12改为10。'],
    })
  })

  it('names what differs in prices, tiers by their ends and roles by their names (RULES #8)', () => {
    const after = edited(({ pricing }) => {
      pricing.prices[0].scheme.tiers[1].unit = '18.20'
      pricing.adjustments[1].rules[0].discount.rate = '0.07'
      pricing.approvals[0].roles[1].discount = '0.12'
    })
    expect(said(wholesaler, after).en).toEqual([
      'Pricing, price “mug-porcelain”, scheme, tier 2, unit: “18.50” → “18.20”.',
      'Pricing, stage of adjustments “Discount by grade”, rule “Key customer”, discount, rate: “0.06” → “0.07”.',
      'Pricing, ladder of approvals “Sales”, role 2 (Sales manager), discount: “0.15” → “0.12”.',
    ])
  })

  it('two presets differ in everything but format and currency', () => {
    const changes = diffRulebooks(carDealer, wholesaler)
    const places = new Set(changes.map(({ place }) => place[0]?.part))
    expect([...places]).toEqual([
      'id',
      'title',
      'effectiveFrom',
      'calendar',
      'grading',
      'visits',
      'pricing',
    ])
  })

  it('every part that a rulebook can have has a name in both languages', () => {
    const places = [...propertiesOf(rulebookJsonSchema())].map((part) => ({
      code: 'rulebook/removed' as const,
      ruleBefore: '' as const,
      place: [{ part }],
      before: 1,
    }))
    expect(places.length).toBeGreaterThan(60)
    const unnamed = places.filter((change) =>
      [en, zhCN].some((language) => explain(change, language).includes('“')),
    )
    expect(unnamed.map(({ place }) => place[0]?.part)).toEqual([])
  })
})

function* propertiesOf(schema: unknown): Iterable<string> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(value as object)
    yield* propertiesOf(value)
  }
}
