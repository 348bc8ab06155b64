import { describe, expect, it } from 'vitest'
import type { FactChange, Step } from '../../../grading/index.js'
import { explain } from '../../catalogue.js'
import { en } from '../../en.js'
import { zhCN } from '../../zh-CN.js'

const step = (...changes: FactChange[]): Step => ({ code: 'grading/step', grade: 'A', changes })
const orders: FactChange = {
  fact: 'orders12Months',
  name: { en: 'Orders', 'zh-CN': '订单数' },
  from: 12,
  to: 15,
  by: 3,
}
const said = (...changes: FactChange[]) =>
  [en, zhCN].map((catalogue) => explain(step(...changes), catalogue))

describe('the sentence of a step (RULES #34)', () => {
  it('says how much more, and from where to where', () => {
    expect(said(orders)).toEqual([
      'Orders: 3 more (12 → 15) gives grade A.',
      '订单数再增加3（12→15），即可达到A级。',
    ])
  })

  it('writes the unit, and what is less', () => {
    const unit = { en: 'orders', 'zh-CN': '单' }
    expect(said({ ...orders, unit, to: 10, by: -2 })).toEqual([
      'Orders: 2 orders less (12 → 10) gives grade A.',
      '订单数减少2单（12→10），即可达到A级。',
    ])
  })

  it('moves dates by days', () => {
    const date = { fact: 'visit', from: '2026-11-02', to: '2026-11-03', by: 1 } as const
    expect(said({ ...date, name: { en: 'Last visit', 'zh-CN': '最近拜访' } })).toEqual([
      'Last visit: 1 day later (Mon 2 Nov 2026 → Tue 3 Nov 2026) gives grade A.',
      '最近拜访推迟1天（2026年11月2日 周一→2026年11月3日 周二），即可达到A级。',
    ])
    expect(said({ ...date, from: '2026-11-05', by: -2 })[0]).toBe(
      'visit: 2 days earlier (Thu 5 Nov 2026 → Tue 3 Nov 2026) gives grade A.',
    )
  })

  it('names two facts of which neither is enough alone', () => {
    const paid = { fact: 'paysOnTime', name: { en: 'Pays on time', 'zh-CN': '按时付款' } }
    expect(said(orders, { ...paid, from: false, to: true })).toEqual([
      'Orders: 3 more (12 → 15), and Pays on time: yes instead of no, together give grade A.',
      '订单数再增加3（12→15），同时按时付款由“否”变为“是”，即可达到A级。',
    ])
  })

  it('says what is not known so far', () => {
    const kind = { fact: 'kind', name: { en: 'Kind', 'zh-CN': '类型' }, from: null, to: 'fleet' }
    expect(said(kind)).toEqual([
      'Kind: “fleet” (not known so far) gives grade A.',
      '类型为“fleet”（目前未知），即可达到A级。',
    ])
  })
})
