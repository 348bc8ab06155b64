import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import { percent, worked, yuan } from '../../../tests/worked.js'
import { termOffers } from './term-offers.js'

type Options = { readonly options: readonly { readonly years: number; readonly price: string }[] }

const terms = ({ options }: Options) =>
  options.map(({ years, price }) => ({ months: years * 12, amount: price }))

describe('term offers (RULES #39)', () => {
  it('C-PRI-10 tells the price of a year and the saving against the shortest term (PRI-08)', () => {
    worked((input: Options) => {
      const offers = termOffers(terms(input))
      return {
        perYear: offers.map(({ perYear }) => yuan(perYear)),
        savingPct: offers.map(({ savingShare }) => percent(savingShare ?? 0)),
      }
    })('C-PRI-10')
  })

  it('C-PRI-12 tells a premium by the year', () => {
    worked(({ premium }: { premium: string }) => {
      const { input } = practiceCase<Options, unknown>('C-PRI-10')
      const offer = termOffers(terms(input)).find(({ amount }) => amount === premium)
      return { perYear: yuan(offer?.perYear ?? 0) }
    })('C-PRI-12')
  })

  it('stand in the order of the list, with exact figures, whichever is the shortest', () => {
    expect(
      termOffers([
        { months: 36, amount: '200' },
        { months: 12, amount: 100 },
      ]),
    ).toEqual([
      { months: 36, amount: '200', perMonth: '50/9', perYear: '200/3', savingShare: '1/3' },
      { months: 12, amount: '100', perMonth: '25/3', perYear: '100', savingShare: '0' },
    ])
  })

  it('save nothing that could be said against a free one, and may cost more', () => {
    expect(
      termOffers([
        { months: 1, amount: 0 },
        { months: 2, amount: 4 },
      ]).map(({ savingShare }) => savingShare),
    ).toEqual([null, null])
    expect(
      termOffers([
        { months: 1, amount: 1 },
        { months: 2, amount: 4 },
      ])[1]?.savingShare,
    ).toBe('-1')
    expect(termOffers([])).toEqual([])
  })
})
