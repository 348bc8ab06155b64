import { describe, expect, it } from 'vitest'
import { practiceCase, practiceIds } from '../../tests/practice.js'
import {
  each,
  growth,
  isBelow,
  isSame,
  number,
  percent,
  sum,
  worked,
  yuan,
  type Exacts,
} from '../../tests/worked.js'
import { minus, over, plus, roundTo, times } from './decimal.js'
import { majorUnits, money, scaleMoney, subtractMoney } from './money.js'

// Of the practice's pricing, what is plain arithmetic of money, rates and shares is worked out here with the
// vocabulary alone. The rest needs a state, a choice or a form: the module that has it runs the case.
const LEFT_OUT = {
  'C-PRI-07': 'chooses tiers under a budget',
  'C-PRI-09': 'refuses a voucher by its state',
  'C-PRI-11': 'searches the cheapest combination of terms',
  'C-PRI-18': 'refuses a concession by its kind',
  'C-PRI-19': 'looks up a decision table',
  'C-PRI-20': 'looks up a decision table',
  'C-PRI-21': 'looks up a decision table',
}

const costPlus = worked(({ unitCost, margin }: { unitCost: string; margin: string }) => ({
  price: yuan(times(unitCost, plus(1, margin))),
}))

type TermPrices = { options: { years: number; price: string }[] }
const perYear = ({ price, years }: { price: string; years: number }) => over(price, years)

const pricing = {
  'C-PRI-01': costPlus,
  'C-PRI-02': costPlus,
  'C-PRI-03': worked((input: { floor: string; ceiling: string; quotes: string[] }) => ({
    result: input.quotes.map((price) => {
      if (isBelow(price, input.floor)) return 'below_floor'
      return isBelow(input.ceiling, price) ? 'above_ceiling' : 'ok'
    }),
  })),
  'C-PRI-04': worked(({ base, factors }: { base: string; factors: Exacts }) =>
    each(factors, (factor) => yuan(times(base, factor))),
  ),
  'C-PRI-05': worked(({ base, season }: { base: string; season: Exacts }) =>
    each(season, (factor) => yuan(times(base, factor))),
  ),
  'C-PRI-06': worked(({ market, leader }: { market: string[]; leader: string }) => ({
    goingRate: yuan(over(sum(market), market.length)),
    follower: yuan(leader),
  })),
  'C-PRI-08': worked(
    ({ gross, voucher }: { gross: string; voucher: { face: string } }) => ({
      net: majorUnits(subtractMoney(money(gross, 'CNY'), money(voucher.face, 'CNY'))),
    }),
    'voucherUsed',
  ),
  'C-PRI-10': worked(({ options }: TermPrices) => {
    const oneYear = options.find(({ years }) => years === 1)?.price ?? 0
    return {
      perYear: options.map((option) => yuan(perYear(option))),
      savingPct: options.map((option) => percent(minus(1, over(perYear(option), oneYear)))),
    }
  }),
  // The term that this premium buys stands in the price list of C-PRI-10.
  'C-PRI-12': worked(({ premium }: { premium: string }) => {
    const { options } = practiceCase<TermPrices, unknown>('C-PRI-10').input
    const terms = options.filter(({ price }) => price === premium)
    return { perYear: terms.map((option) => yuan(perYear(option))).join() }
  }),
  'C-PRI-13': worked(
    ({
      claims,
      yearPrice,
    }: {
      claims: { price: string; buy: number; get: number; years: number }[]
      yearPrice: string
    }) => ({
      consistent: claims.map(
        ({ price, buy, get, years }) =>
          isSame(price, times(buy, yearPrice)) && isSame(plus(buy, get), years),
      ),
    }),
  ),
  'C-PRI-14': worked(({ price, depositRate }: { price: string; depositRate: string }) => {
    const whole = money(price, 'CNY')
    const deposit = scaleMoney(whole, depositRate)
    return { deposit: majorUnits(deposit), balance: majorUnits(subtractMoney(whole, deposit)) }
  }),
  'C-PRI-15': worked((input: { price: string; peerAverage: string; tolerance: string }) => {
    const distance = growth(input.peerAverage, input.price)
    const within = [distance, minus(0, distance)].every((part) => !isBelow(input.tolerance, part))
    return { comparable: within }
  }),
  'C-PRI-16': worked(({ perDay }: { perDay: string }) => ({
    perMonth30: roundTo(times(perDay, 30), 0),
    perYear365: roundTo(times(perDay, 365), 0),
  })),
  'C-PRI-17': worked((input: { invest: string; unitsPerMonth: number; marginPerUnit: string }) => {
    const gross = times(input.unitsPerMonth, input.marginPerUnit)
    return { grossPerMonth: roundTo(gross, 0), paybackMonths: number(over(input.invest, gross), 2) }
  }),
}

describe('pricing of the practice, by arithmetic alone', () => {
  it.each(Object.entries(pricing))('%s comes to what the practice says', (id, workOut) => {
    workOut(id)
  })

  it('every case is run here, or left out for a reason', () => {
    const known = [...Object.keys(pricing), ...Object.keys(LEFT_OUT)].sort()
    expect(known).toEqual(practiceIds('C-PRI').sort())
  })
})
