import { describe, expect, it } from 'vitest'
import { explain } from '../../../messages/catalogue.js'
import { en } from '../../../messages/en.js'
import { zhCN } from '../../../messages/zh-CN.js'
import { wholesaler } from '../../../presets/wholesaler.js'
import { parseRulebook } from '../../parse-rulebook.js'

const asks = { fact: 'grade', is: 'E' }
const conventions = {
  choose: ['first'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}
const book = {
  currency: 'CNY',
  conventions,
  items: [{ id: 'pen', unit: 'piece' }],
  prices: [{ id: 'pen', item: 'pen', scheme: { type: 'flat', amount: 1 } }],
}

function problems(more: object) {
  const outcome = parseRulebook({ ...wholesaler, pricing: { ...book, ...more } })
  return outcome.ok ? [] : outcome.problems
}

describe('prices in a rulebook', () => {
  it('are in its currency (RULES #2)', () => {
    expect(problems({})).toEqual([])
    const [problem, ...others] = problems({ currency: 'USD' })
    expect(others).toEqual([])
    expect(problem).toEqual({
      code: 'rulebook/currency-differs',
      path: '/pricing/currency',
      params: { found: 'USD', currency: 'CNY' },
    })
    expect(problem && explain(problem, en)).toBe(
      'This is not CNY, the currency of the rulebook. Use one currency for both.',
    )
    expect(problem && explain(problem, zhCN)).toBe('与规则手册的货币CNY不一致。请使用同一种货币。')
  })

  it.each([
    [{ lists: [{ id: 'l', kind: 'sale', when: asks }] }, '/pricing/lists/0/when/is'],
    [{ prices: [{ ...book.prices[0], when: { not: asks } }] }, '/pricing/prices/0/when/not/is'],
    [
      {
        adjustments: [
          {
            id: 's',
            on: 'line',
            stacking: 'best',
            rules: [
              {
                id: 'r',
                discount: { rate: '0.1' },
                when: { any: [{ fact: 'grade', in: ['A', 'E'] }] },
              },
            ],
          },
        ],
      },
      '/pricing/adjustments/0/rules/0/when/any/0/in/1',
    ],
    [
      { tax: { prices: 'exclusive', rates: [{ id: 't', rate: 0, when: { all: [asks] } }] } },
      '/pricing/tax/rates/0/when/all/0/is',
    ],
    [
      {
        vouchers: {
          use: 'once',
          issue: [{ id: 'v', face: 1, validFor: { days: 9 }, when: { fact: 'grade', isNot: 'E' } }],
        },
      },
      '/pricing/vouchers/issue/0/when/isNot',
    ],
  ])('ask for no grade that grading does not have (RULES #2): %#', (more, path) => {
    expect(problems(more)).toMatchObject([{ code: 'rulebook/unknown-grade', path }])
  })

  it('ask other facts for what they like, and grades that there are', () => {
    const when = {
      all: [
        { fact: 'grade', in: ['A', 'B'] },
        { fact: 'region', is: 'E' },
      ],
    }
    expect(problems({ prices: [{ ...book.prices[0], when }] })).toEqual([])
  })
})
