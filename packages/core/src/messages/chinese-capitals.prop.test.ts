import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chineseCapitals } from './chinese-capitals.js'

const safe = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -10_000, max: 10_000 }),
  // Amounts with many zeros: what the rules are about.
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '9'), { minLength: 1, maxLength: 15 })
    .map((digits) => Number(digits.join(''))),
)
const written = (amount: number) => chineseCapitals({ amount, currency: 'CNY' })

it('reads back as the amount that was written', () => {
  fc.assert(
    fc.property(safe, (amount) => {
      expect(readBack(written(amount))).toBe(BigInt(amount))
    }),
  )
})

it('has no two 零 beside each other, none before a unit, and none at either end', () => {
  fc.assert(
    fc.property(safe, (amount) => {
      fc.pre(amount !== 0)
      expect(written(amount)).not.toMatch(/零零|零[元万亿整拾佰仟]|^人民币负?零|零$/)
    }),
  )
})

it('ends in 整 where there is neither 角 nor 分, and only there', () => {
  fc.assert(
    fc.property(safe, (amount) => {
      expect(written(amount).endsWith('整')).toBe(amount % 100 === 0)
    }),
  )
})

it('different amounts are different texts', () => {
  fc.assert(
    fc.property(safe, safe, (one, other) => {
      expect(written(one) === written(other)).toBe(one === other || (one === 0 && other === 0))
    }),
  )
})

/** The fen of a text, by a reader that knows digits and units and no rule of writing. */
function readBack(text: string): bigint {
  const [, sign, yuan = '', jiao, fen] =
    /^人民币(负?)(?:(.+)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/.exec(text) ?? []
  const cents = 10n * digitOf(jiao) + digitOf(fen)
  const amount = 100n * wholeOf(yuan) + cents
  return sign === '负' ? -amount : amount
}

function wholeOf(text: string): bigint {
  for (const [unit, size] of Object.entries({ 亿: 10n ** 8n, 万: 10_000n })) {
    const at = text.lastIndexOf(unit)
    if (at >= 0) return wholeOf(text.slice(0, at)) * size + wholeOf(text.slice(at + 1))
  }
  const pairs = [...text.matchAll(/([壹贰叁肆伍陆柒捌玖])([仟佰拾]?)/g)]
  const size = { 仟: 1000n, 佰: 100n, 拾: 10n, '': 1n }
  return pairs.reduce(
    (sum, [, one, unit]) => sum + digitOf(one) * size[unit as keyof typeof size],
    0n,
  )
}

function digitOf(text: string | undefined): bigint {
  return BigInt(text === undefined ? 0 : '零壹贰叁肆伍陆柒捌玖'.indexOf(text))
}
