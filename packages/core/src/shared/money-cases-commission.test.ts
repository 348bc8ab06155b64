import { describe, expect, it } from 'vitest'
import { practiceIds } from '../../tests/practice.js'
import {
  isBelow,
  isSame,
  number,
  percent,
  sum,
  sumOf,
  worked,
  yuan,
  type Exacts,
} from '../../tests/worked.js'
import { minus, over, plus, roundTo, times } from './decimal.js'
import { allocateMoney, majorUnits, money, scaleMoney, sumMoney } from './money.js'

// Of the practice's commission, what is plain arithmetic of money, rates and shares is worked out here with the
// vocabulary alone. The rest needs a state, a choice or a form: the module that has it runs the case.
const LEFT_OUT = {
  'C-COM-18': 'ranks people, and a tie shares the title',
  'C-COM-19': 'chooses an action; there is no deduction to compute (G-09)',
}

/** The back office's shares in the two schemes of the gas utility, in percent of the premium (COM-03, COM-06). */
// prettier-ignore
const BACK_OFFICE: readonly Exacts[] = [
  { customerService: '4', valueAdded: '1.3', finance: '0.5', callCentre: '0.5' },
  { ownDepartment: '2', valueAdded: '1.1', finance: '0.4', callCentre: '0.3', enterpriseMgmt: '0.1' },
]
const backOffice = (scheme: number) => BACK_OFFICE[scheme - 1] ?? {}
const ratesOf = (scheme: number): Exacts => ({ frontline: '10', ...backOffice(scheme) })

/** The pot of a premium, its parts by largest remainder, and what they sum to. */
function split(premium: string, rates: Exacts) {
  const pot = scaleMoney(money(premium, 'CNY'), over(sumOf(rates), 100))
  const parts = allocateMoney(pot, Object.values(rates))
  const paid = Object.keys(rates).map((payee, index) => [payee, majorUnits(parts[index] ?? pot)])
  return { ...Object.fromEntries(paid), total: majorUnits(sumMoney(parts, 'CNY')) } as object
}

const splitByScheme = worked(({ premium, scheme }: { premium: string; scheme: number }) =>
  split(premium, ratesOf(scheme)),
)

const agencyFee = worked(
  (input: { premium_wan: string; rate: string }, { stated }: { stated: string }) => {
    const fee = times(input.premium_wan, input.rate)
    return { fee_wan: yuan(fee), agrees: roundTo(fee, 0) === stated }
  },
  'stated',
)

type Income = { commission: string; income: string; incomeAbove: string; rate: string }
type Staff = {
  yearPremium: string
  rate: string
  perClerkMonth: string
  counters: number
  perCounter: [string, string]
}

const clerks = worked(({ yearPremium, rate, perClerkMonth, counters, perCounter }: Staff) => {
  const implied = over(over(times(yearPremium, rate), 12), perClerkMonth)
  const [least, most] = [times(perCounter[0], counters), times(perCounter[1], counters)]
  return {
    impliedClerks: number(implied, 1),
    staff: [number(least), number(most)],
    plausible: !isBelow(implied, least) && !isBelow(most, implied),
  }
})

const commission = {
  'C-COM-01': agencyFee,
  'C-COM-02': agencyFee,
  'C-COM-03': worked((input: { premium_wan: string; feeRate: string; shareOfFee: string }) => {
    const capRate = times(input.feeRate, input.shareOfFee)
    return { capRate: number(capRate, 2), cap_wan: yuan(times(input.premium_wan, capRate)) }
  }),
  'C-COM-04': splitByScheme,
  'C-COM-05': worked(({ former, changes }: { former: Exacts; changes: Exacts }) => {
    const [formerTotal, delta] = [sumOf(former), sumOf(changes)]
    const total = plus(formerTotal, delta)
    return {
      formerTotal: number(formerTotal, 1),
      delta: number(delta, 1),
      newTotal: number(total, 1),
      agrees: isSame(total, sumOf(backOffice(1))),
    }
  }),
  'C-COM-06': worked(({ total, cap }: { total: string; cap: string }) => ({
    below: isBelow(total, cap),
    headroom: number(minus(cap, total), 1),
  })),
  'C-COM-07': splitByScheme,
  'C-COM-08': worked(({ deltas }: { deltas: string[] }) => {
    const total = plus(sumOf(ratesOf(1)), sum(deltas))
    return {
      sum: number(sum(deltas), 1),
      totalRate: number(total, 1),
      agrees: isSame(total, sumOf(ratesOf(2))),
    }
  }),
  // The department of a service station has 3 % instead of 2 % (COM-07).
  'C-COM-09': worked(({ premium, scheme }: { premium: string; scheme: number }) => {
    const rates = { ...ratesOf(scheme), ownDepartment: '3' }
    return { ...split(premium, rates), totalRate: number(sumOf(rates), 1) }
  }),
  'C-COM-10': worked(({ cap, total, stated }: { cap: string; total: string; stated: string }) => ({
    recomputed: number(minus(cap, total), 2),
    agrees: isSame(minus(cap, total), stated),
    groupRateThatWouldFit: number(plus(total, stated), 2),
  })),
  'C-COM-11': worked((schemes: Readonly<Record<string, { front: string; back: string }>>) => ({
    frontSharePct: Object.values(schemes).map(({ front, back }) =>
      percent(over(front, plus(front, back))),
    ),
    frontGreater: Object.values(schemes).map(({ front, back }) => isBelow(back, front)),
  })),
  'C-COM-12': worked((input: Income) => ({
    impliedSalary: yuan(minus(input.income, input.commission)),
    impliedPremium: yuan(over(input.commission, input.rate)),
  })),
  'C-COM-13': clerks,
  'C-COM-14': clerks,
  'C-COM-15': worked((input: Income) => ({
    impliedPremium: yuan(over(input.commission, input.rate)),
  })),
  'C-COM-16': worked(
    (input: Income) => ({
      impliedBasePlusBonusAbove: yuan(minus(input.incomeAbove, input.commission)),
    }),
    'checkable',
  ),
  'C-COM-17': worked(({ calls, perCall }: { calls: number; perCall: string }) => ({
    commission: majorUnits(scaleMoney(money(perCall, 'CNY'), calls)),
  })),
  'C-COM-20': worked(
    (input: { fee_wan: string; commissionRateOfPremium: string; feeRate: string }) => {
      const share = over(input.commissionRateOfPremium, input.feeRate)
      return {
        commissionShareOfFeePct: percent(share, 2),
        afterCommission_wan: yuan(times(input.fee_wan, minus(1, share))),
      }
    },
  ),
  'C-COM-21': splitByScheme,
}

describe('commission of the practice, by arithmetic alone', () => {
  it.each(Object.entries(commission))('%s comes to what the practice says', (id, workOut) => {
    workOut(id)
  })

  it('every case is run here, or left out for a reason', () => {
    const known = [...Object.keys(commission), ...Object.keys(LEFT_OUT)].sort()
    expect(known).toEqual(practiceIds('C-COM').sort())
  })
})
