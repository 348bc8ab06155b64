import { expect } from 'vitest'
import {
  compareExact,
  minus,
  over,
  plus,
  roundTo,
  times,
  type Exact,
} from '../src/shared/decimal.js'
import { majorUnits, money } from '../src/shared/money.js'
import { practiceCase } from './practice.js'

type Work<Input, Expected> = (input: Input, expected: Expected) => unknown

/** A case by what works it out. `said` names what the practice states beside it, and nobody can compute. */
export function worked<Input, Expected = unknown>(work: Work<Input, Expected>, ...said: string[]) {
  return (id: string) => {
    const { input, expected } = practiceCase<Input, Expected & object>(id)
    const computed = Object.entries(expected).filter(([key]) => !said.includes(key))
    expect(work(input, expected)).toEqual(Object.fromEntries(computed))
  }
}

export type Exacts = Readonly<Record<string, Exact>>

// The practice writes money with two digits, and percentages as numbers, rounded half-up.
export const yuan = (value: Exact) => majorUnits(money(value, 'CNY'))
export const number = (value: Exact, digits = 0) => Number(roundTo(value, digits))
export const percent = (ratio: Exact, digits = 1) => number(times(ratio, 100), digits)
export const sum = (values: readonly Exact[]) => values.reduce<Exact>(plus, 0)
export const sumOf = (values: Exacts) => sum(Object.values(values))
export const growth = (last: Exact, next: Exact) => minus(over(next, last), 1)
export const isBelow = (left: Exact, right: Exact) => compareExact(left, right) < 0
export const isSame = (left: Exact, right: Exact) => compareExact(left, right) === 0
export const each = (values: Exacts, change: (value: Exact) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
