import { decimalText, times, type Decimal } from '../../shared/index.js'
import type { Say } from '../say.js'

type Told = readonly [one: string, other: string]

/** Two unequal shares in per cent, with as many digits as it takes to tell them apart. */
export function percentsApart(one: Decimal, other: Decimal, say: Say): Told {
  return apart(one, other, [
    say.percent,
    (share) => `${say.decimal(decimalText(times(share, 100)))}%`,
    (share) => `${decimalText(times(share, 100))}%`,
  ])
}

/** Two unequal amounts in major units, with as many digits as it takes to tell them apart. */
export function amountsApart(one: Decimal, other: Decimal, currency: string, say: Say): Told {
  return apart(one, other, [
    (amount) => say.amount(amount, currency),
    (amount) => `${decimalText(amount)} ${currency}`,
  ])
}

/** Two unequal numbers, with as many digits as it takes to tell them apart. */
export function decimalsApart(one: Decimal, other: Decimal, say: Say): Told {
  return apart(one, other, [say.decimal, decimalText])
}

function apart(one: Decimal, other: Decimal, ways: readonly ((value: Decimal) => string)[]): Told {
  const told = ways.map((way): Told => [way(one), way(other)])
  return told.find(([left, right]) => left !== right) ?? [String(one), String(other)]
}
