import { PriceBook, type Adjustment, type AdjustmentStage } from '../../src/pricing/schema.js'

export const conventions = {
  choose: ['most-specific', 'refuse'],
  rounding: { at: 'line', mode: 'half-up', of: 'result' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}

export const pen = { id: 'pen', unit: 'piece', group: 'writing' }
export const ink = { id: 'ink', unit: 'bottle', group: 'writing' }

/** A price of the pen by its own scheme. */
export const penPrice = (scheme: object, more: object = {}) => ({
  id: 'pen-price',
  item: 'pen',
  ...more,
  scheme,
})
export const perUnit = (unit: number | string) => ({ type: 'per-unit', unit })
export const ten = penPrice(perUnit(10))

/** A stage of rules, numbered where they have no id. */
export const stage = (
  stacking: AdjustmentStage['stacking'],
  rules: readonly (Partial<Adjustment> & object)[],
  more: object = {},
) => ({
  id: 'stage',
  on: 'line',
  stacking,
  ...more,
  rules: rules.map((rule, index) => ({ id: `rule-${index}`, ...rule })),
})

/** A parsed book of one pen at 10, with other parts. */
export const bookOf = (parts: object = {}): PriceBook =>
  PriceBook.parse({ currency: 'CNY', conventions, items: [pen], prices: [ten], ...parts })
