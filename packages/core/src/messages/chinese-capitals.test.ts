import { describe, expect, it } from 'vitest'
import { InvariantError } from '../shared/invariant-error.js'
import { chineseCapitals } from './chinese-capitals.js'

const written = (amount: number) => chineseCapitals({ amount, currency: 'CNY' })

describe('the examples of the regulation (银发〔1997〕393号, annex 1, 4)', () => {
  it.each([
    ['1,409.50', 140_950, '人民币壹仟肆佰零玖元伍角', '(1) a zero between digits'],
    ['6,007.14', 600_714, '人民币陆仟零柒元壹角肆分', '(2) several zeros are one'],
    ['1,680.32', 168_032, '人民币壹仟陆佰捌拾元零叁角贰分', '(3) yuan that end in zero'],
    ['107,000.53', 10_700_053, '人民币壹拾万柒仟元零伍角叁分', '(3) and 万 that end in zero'],
    ['16,409.02', 1_640_902, '人民币壹万陆仟肆佰零玖元零贰分', '(4) no 角'],
    ['325.04', 32_504, '人民币叁佰贰拾伍元零肆分', '(4) no 角'],
  ])('¥%s', (_, amount, text) => {
    expect(written(amount)).toBe(text)
  })
})

describe('whole yuan end in 整, 角 and 分 do not (annex 1, 2)', () => {
  it.each([
    [100, '人民币壹元整'],
    [1_000, '人民币壹拾元整'],
    [1_500, '人民币壹拾伍元整'],
    [10_000, '人民币壹佰元整'],
    [11_000, '人民币壹佰壹拾元整'],
    [10_100, '人民币壹佰零壹元整'],
    [1_234_567, '人民币壹万贰仟叁佰肆拾伍元陆角柒分'],
    [150, '人民币壹元伍角'],
    [105, '人民币壹元零伍分'],
    [1_050, '人民币壹拾元零伍角'],
    [1_005, '人民币壹拾元零伍分'],
  ])('%i fen', (amount, text) => {
    expect(written(amount)).toBe(text)
  })
})

describe('less than a yuan has no 元, and nothing is 零元整', () => {
  it.each([
    [0, '人民币零元整'],
    [-0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角'],
    [99, '人民币玖角玖分'],
  ])('%i fen', (amount, text) => {
    expect(written(amount)).toBe(text)
  })
})

describe('zeros within and between 万 and 亿', () => {
  it.each([
    [1_000_000, '人民币壹万元整'],
    [1_000_100, '人民币壹万零壹元整'],
    [1_001_000, '人民币壹万零壹拾元整'],
    [1_100_000, '人民币壹万壹仟元整'],
    [10_000_000, '人民币壹拾万元整'],
    [10_100_000, '人民币壹拾万壹仟元整'],
    [10_010_000, '人民币壹拾万零壹佰元整'],
    [1_020_304_000, '人民币壹仟零贰拾万叁仟零肆拾元整'],
    [10_000_000_000, '人民币壹亿元整'],
    [10_000_000_100, '人民币壹亿零壹元整'],
    [10_000_700_000, '人民币壹亿零柒仟元整'],
    [10_007_000_000, '人民币壹亿零柒万元整'],
    [15_000_000_000, '人民币壹亿伍仟万元整'],
    [100_000_000_000, '人民币壹拾亿元整'],
    [100_050_000_000, '人民币壹拾亿零伍拾万元整'],
    [100_500_000_000, '人民币壹拾亿零伍佰万元整'],
  ])('%i fen', (amount, text) => {
    expect(written(amount)).toBe(text)
  })
})

describe('up to 万亿, as far as money is exact', () => {
  it.each([
    [100_000_000_000_000, '人民币壹万亿元整'],
    [100_000_001_000_000, '人民币壹万亿零壹万元整'],
    [100_010_000_000_000, '人民币壹万零壹亿元整'],
    [100_100_000_000_000, '人民币壹万零壹拾亿元整'],
    [100_000_000_000_001, '人民币壹万亿元零壹分'],
    [Number.MAX_SAFE_INTEGER, '人民币玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ])('%i fen', (amount, text) => {
    expect(written(amount)).toBe(text)
  })
})

it('a negative amount has 负 before its digits', () => {
  expect(written(-140_950)).toBe('人民币负壹仟肆佰零玖元伍角')
})

it.each([
  [{ amount: 100, currency: 'USD' }, 'messages/not-renminbi'],
  [{ amount: 0.5, currency: 'CNY' }, 'messages/not-whole-fen'],
  [{ amount: 2 ** 53, currency: 'CNY' }, 'messages/not-whole-fen'],
  [{ amount: NaN, currency: 'CNY' }, 'messages/not-whole-fen'],
])('%o is refused', (money, code) => {
  expect(() => chineseCapitals(money)).toThrow(InvariantError)
  expect(() => chineseCapitals(money)).toThrow(expect.objectContaining({ code }) as Error)
})
