import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, type Quote } from '../../src/pricing/index.js'
import { PriceBook, QuoteRequest } from '../../src/pricing/schema.js'
import type { Outcome, Problem } from '../../src/shared/index.js'
import { parse } from '../../src/shared/schema.js'
import { priceBooks } from './books.js'
import { circumstances, quoteRequests } from './requests.js'

const sampled = fc.sample(fc.tuple(priceBooks, quoteRequests, circumstances), {
  numRuns: 1_500,
  seed: 5,
})

describe('the price books and requests of the properties', () => {
  it('are such as the schemas take', () => {
    for (const [book, request] of sampled.slice(0, 250)) {
      expect(problemsOf(parse(PriceBook, book))).toEqual([])
      expect(problemsOf(parse(QuoteRequest, request))).toEqual([])
    }
  })

  it('bring about every scheme, step and finding', () => {
    const seen = new Set<string>()
    for (const [book, request, c] of sampled) {
      const answer = quote(request, book, c)
      for (const code of codesOf(answer)) seen.add(code)
      for (const { priced } of answer.lines) {
        const place = Number(priced?.price.split('/')[2] ?? -1)
        seen.add(book.prices[place]?.scheme.type ?? '')
      }
    }
    expect([...EXPECTED].filter((one) => !seen.has(one))).toEqual([])
  }, 60_000)
})

function problemsOf(outcome: Outcome<unknown, readonly Problem[]>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems
}

function codesOf({ waterfall, findings, lines, free, vouchers }: Quote): string[] {
  return [
    ...waterfall.map(({ code }) => code),
    ...findings.map(({ code }) => code),
    ...lines.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    ...(free.length > 0 ? ['free'] : []),
    ...(vouchers.redeemed.length > 0 ? ['redeemed'] : []),
  ]
}

const EXPECTED = [
  ...['per-unit', 'flat', 'volume', 'graduated', 'package', 'block', 'matrix', 'term'],
  ...['cost-plus', 'percentage', 'going-rate', 'follower', 'free', 'redeemed'],
  ...[
    'list',
    'sale-price',
    'discount',
    'surcharge',
    'price-set',
    'price-rounded',
    'minimum-charge',
    'maximum-charge',
    'manual-change',
    'voucher-redeemed',
    'trade-in',
    'price-chosen',
    'price-lost',
    'tier',
    'free-units',
    'unit-converted',
    'currency-converted',
    'taxed',
    'rule-lost',
    'stopped-at-zero',
    'unknown-item',
    'item-not-sold',
    'no-price',
    'prices-conflict',
    'beyond-tiers',
    'no-cell',
    'no-term',
    'amounts-needed',
    'cost-missing',
    'market-missing',
    'unknown-unit',
    'no-exchange-rate',
    'amount-out-of-range',
    'rules-conflict',
    'below-zero',
    'no-tax-rate',
    'below-floor',
    'above-ceiling',
    'nothing-takes',
    'unknown-line',
    'voucher-unknown',
    'voucher-repeated',
    'voucher-used',
    'voucher-expired',
    'voucher-not-yet',
    'voucher-of-another',
    'voucher-currency',
  ].map((code) => `pricing/${code}`),
  'conditions/fact-missing',
]
