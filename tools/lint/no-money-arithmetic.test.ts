import { describe } from 'vitest'
import { itAllows, itRefuses } from './planted.js'

const rule = 'fieldbook/no-money-arithmetic'
const path = 'packages/core/src/planted/planted.ts'

/** The scene for a function's body: a price, a rate, a line of both, and a plain count. */
const planted = (body: string) =>
  [
    `import type { Decimal, Exact } from '../shared/decimal.js'`,
    `import type { Money } from '../shared/money.js'`,
    `type Line = { price?: Money; rate?: Decimal; exact: Exact }`,
    `declare const [price, rate, line, count]: [Money, Decimal, Line, number]`,
    `export const used = [price, rate, line, count]`,
    `export default () => { ${body} }`,
  ].join('\n')

describe('amounts of money', () => {
  itRefuses(
    rule,
    path,
    [
      'return price.amount + 1',
      'return count * price.amount',
      'return price.amount / 3',
      'return price.amount % 2',
      'return price.amount ** 2',
      'return -price.amount',
      'let sum = 0; sum += price.amount; return sum',
      'return Math.round(price.amount)',
      'return (line.price?.amount ?? 0) * count',
      'return price["amount"] * 2',
      'const { amount } = price; return amount * 2',
      'const { amount: cents } = price; return cents * 2',
      'const cents = price.amount; return cents - 1',
      'return [price].reduce((sum, { amount }) => sum + amount, 0)',
    ].map(planted),
  )
  itAllows(
    path,
    [
      'return price.amount > count ? line : rate',
      'const point = { amount: 3 }; return point.amount * count + Number(line.exact === rate)',
      'return [price.amount, rate, line].length * count',
    ].map(planted),
  )
})

describe('decimals', () => {
  itRefuses(
    rule,
    path,
    [
      'return Number(rate) * count',
      'const given: Decimal = rate; return typeof given === "number" ? given * count : 0',
      'return typeof rate === "number" ? rate * count : 0',
      'return typeof line.rate === "number" ? line.rate / 2 : 0',
      'return typeof line.exact === "number" ? 1 - line.exact : 0',
      'return parseFloat(String(rate)) + Math.max(Number(rate), count)',
      'const read = rate; return +read',
    ].map(planted),
  )
})

describe('where the arithmetic lives', () => {
  const product =
    'export const twice = (price: { amount: number; currency: string }) => price.amount * 2'
  itRefuses(rule, 'packages/core/src/shared/planted.ts', [product])
  itRefuses(rule, 'packages/cli/src/planted.ts', [product])
  for (const file of ['money', 'decimal', 'allocate']) {
    itAllows(`packages/core/src/shared/${file}.ts`, [product])
  }
})
