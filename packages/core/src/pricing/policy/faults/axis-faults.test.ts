import { describe, expect, it } from 'vitest'
import { inBook, WHEN, type Path } from '../../../../tests/price-faults.js'
import { practiceCase } from '../../../../tests/practice.js'

describe('axes of a price', () => {
  it('C-ETH-10: nationality is not one (RULES #40, G-07)', () => {
    const { input } = practiceCase<{ priceAxis: string }, unknown>('C-ETH-10')
    const refused = (path: Path, value: unknown) =>
      inBook(path, value).map(({ code, path: at }) => `${at} ${code}`)
    const asks = { fact: input.priceAxis, is: 'any' }
    const code = 'pricing/axis-not-allowed'
    expect(refused(['prices', 1, 'when'], { not: asks })).toEqual([
      `/prices/1/when/not/fact ${code}`,
    ])
    expect(refused(['lists', 0, 'when'], { any: [asks] })).toEqual([
      `/lists/0/when/any/0/fact ${code}`,
    ])
    expect(refused(['tax', 'rates', 0, 'when'], asks)).toEqual([`/tax/rates/0/when/fact ${code}`])
    expect(refused(['vouchers', 'issue', 0, 'when'], { all: [asks] })).toEqual([
      `/vouchers/issue/0/when/all/0/fact ${code}`,
    ])
    const cell = { is: { [input.priceAxis]: 'any' }, unit: 1 }
    expect(refused(['prices', 2, 'scheme', 'cells', 0], cell)).toEqual([
      `/prices/2/scheme/cells/0/is/nationality ${code}`,
    ])
  })

  it.each([
    'nationality',
    'buyerNationality',
    'SEX',
    'customer_gender',
    'religion-of-owner',
    'ethnic group',
    '客户国籍',
    '老板性别',
    'ｓｅｘ',
  ])('%s is refused (RULES #40)', (fact) => {
    expect(inBook([...WHEN, 'fact'], fact).map(({ code }) => code)).toEqual([
      'pricing/axis-not-allowed',
    ])
  })

  it.each(['unisex-size', 'essex', 'racecourse', 'grade', 'season', 'ageGroup', '民宿'])(
    '%s is not (RULES #40)',
    (fact) => {
      const found = inBook([...WHEN, 'fact'], fact)
      expect(found.map(({ code }) => code)).toEqual([])
    },
  )
})
