import { expect, it } from 'vitest'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { zhCN } from '../../messages/zh-CN.js'
import { wholesaler } from '../../presets/wholesaler.js'
import type { CounterExample } from '../../shared/index.js'
import { shownExample } from './shown-example.js'

const finding = (example?: CounterExample & { lastVisitOn?: string }) =>
  ({
    code: 'visits/cadence-never-wins',
    severity: 'warning',
    rule: '/visits/cadences/1',
    ...(example === undefined ? {} : { example }),
  }) as const

it.each([
  [
    { facts: { orders12Months: 3, vip: true, region: 'north', grade: null } },
    'For example a customer with “Orders of the last 12 months” = 3, “vip” = yes, “region” = “north”, and “grade” not known.',
    '例如：“近12个月订单数”为3、“vip”为是、“region”为“north”、“grade”未知的客户。',
  ],
  [
    { facts: { deliveredOn: '2026-01-05' }, lastVisitOn: '2026-04-05', today: '2026-04-06' },
    'For example a customer with “deliveredOn” = Mon 5 Jan 2026 and last visited on Sun 5 Apr 2026, if today is Mon 6 Apr 2026.',
    '例如：“deliveredOn”为2026年1月5日 周一、最近一次拜访为2026年4月5日 周日的客户（以2026年4月6日 周一为今天）。',
  ],
  [{ facts: {} }, 'For example any customer.', '例如：任何客户。'],
] as const)('%j is said in both languages', (example, english, chinese) => {
  const shown = shownExample(finding(example), wholesaler)
  expect(explain(shown ?? { code: '' }, en)).toBe(english)
  expect(explain(shown ?? { code: '' }, zhCN)).toBe(chinese)
})

it('a finding that no customer shows has none', () => {
  expect(shownExample(finding(), wholesaler)).toBeNull()
})
