import { majorUnits, money, roundTo } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'
import { SOME_CURRENCY } from './ask.mjs'

/** @type {Readonly<Record<string, import('@fieldbook/core/shared').RoundingMode>>} */
export const MODES = {
  'nearest minor unit': 'half-up',
  nearest: 'half-up',
  'half-up': 'half-up',
  'half-away-from-zero': 'half-up',
  'half-even': 'half-even',
  bankers: 'half-even',
  'half-down': 'half-down',
  'half-towards-zero': 'half-down',
  up: 'up',
  'away-from-zero': 'up',
  down: 'down',
  'towards-zero': 'down',
  truncate: 'down',
  floor: 'floor',
  ceil: 'ceil',
  ceiling: 'ceil',
}

/** One amount rounded to a currency, or to so many digits. @type {import('../cases.mjs').Form} */
export const rounding = {
  name: 'rounding',
  rules: 'rounding precision?',
  input: 'amount currency?',
  answer: ({ rules, input }) => {
    const mode = meaningOf(rules.rounding, MODES, 'rounding')
    const { amount, currency = SOME_CURRENCY } = input
    return {
      rounded: () =>
        rules.precision === undefined
          ? majorUnits(money(amount, currency, mode))
          : roundTo(amount, Number(rules.precision), mode),
    }
  },
}
