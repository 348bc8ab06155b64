import { bookOf, penPrice, perUnit, stage } from '../book-parts.js'
import { rate, type PlantedFault } from './planted-fault.js'

/** Faults of matrices and terms, and of what stands beside prices. */
export const termFaults: readonly PlantedFault[] = [
  {
    name: 'a cell of a matrix that comes twice',
    book: bookOf({
      prices: [
        penPrice({
          type: 'matrix',
          cells: [
            { is: { ink: 'blue' }, unit: 10 },
            { is: { ink: 'red' }, unit: 11 },
            { is: { ink: 'blue' }, unit: 12 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/cell-repeated', rule: '/prices/0/scheme/cells/2' },
    quantity: 1,
  },
  {
    name: 'a combination that a matrix leaves out',
    book: bookOf({
      prices: [
        penPrice({
          type: 'matrix',
          cells: [
            { is: { ink: 'blue', tip: 'fine' }, unit: 10 },
            { is: { ink: 'red', tip: 'fine' }, unit: 11 },
            { is: { ink: 'blue', tip: 'broad' }, unit: 12 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/cells-left-out', rule: '/prices/0', missing: 1 },
    quantity: 1,
  },
  {
    name: 'a longer term that costs more by the month',
    book: bookOf({
      prices: [
        penPrice({
          type: 'term',
          terms: [
            { months: 12, amount: 100 },
            { months: 36, amount: 330 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/longer-costs-more', rule: '/prices/0/scheme/terms/1' },
    quantity: 1,
  },
  {
    name: 'a longer cover for less',
    book: bookOf({
      prices: [
        penPrice({
          type: 'term',
          terms: [
            { months: 12, amount: 100 },
            { months: 36, amount: 90 },
          ],
        }),
      ],
    }),
    finds: { code: 'pricing/longer-is-cheaper', rule: '/prices/0/scheme/terms/0' },
    quantity: 1,
  },
  {
    name: 'a unit of nothing that is sold',
    book: bookOf({ units: { barrel: { quantity: 200, of: 'litre' } } }),
    finds: { code: 'pricing/unit-unreachable', rule: '/units/barrel' },
  },
  {
    name: 'seasons that overlap over New Year',
    book: bookOf({
      seasons: [
        { id: 'winter', from: '12-01', to: '02-28' },
        { id: 'carnival', from: '02-15', to: '03-10' },
      ],
    }),
    finds: { code: 'pricing/seasons-overlap', rule: '/seasons/1', day: '02-15' },
  },
  {
    name: 'a season that the book lacks',
    book: bookOf({
      seasons: [{ id: 'winter', from: '12-01', to: '02-28' }],
      adjustments: [
        stage('sequential', [
          {
            when: {
              any: [
                { fact: 'season', is: 'wintr' },
                { fact: 'season', is: 'winter' },
              ],
            },
            ...rate('0.1'),
          },
        ]),
      ],
    }),
    finds: {
      code: 'pricing/season-unknown',
      rule: '/adjustments/0/rules/0/when/any/0',
      season: 'wintr',
      nearest: 'winter',
    },
  },
  {
    name: 'vouchers that nothing takes',
    book: bookOf({
      vouchers: { use: 'once', issue: [{ id: 'next', face: 5, validFor: { days: 90 } }] },
    }),
    finds: { code: 'pricing/vouchers-never-taken', rule: '/vouchers/issue' },
    quantity: 1,
  },
  {
    name: 'a voucher that ends before the quotation',
    book: bookOf({
      vouchers: { use: 'once', issue: [{ id: 'next', face: 5, validFor: { days: 14 } }] },
      adjustments: [stage('sequential', [{ takes: 'vouchers' }], { on: 'order' })],
      quotation: { validFor: { days: 30 } },
    }),
    finds: { code: 'pricing/voucher-ends-first', rule: '/vouchers/issue/0' },
    quantity: 1,
  },
  {
    name: 'a deposit above a small order',
    book: bookOf({ quotation: { deposit: { amount: 50 } } }),
    finds: { code: 'pricing/deposit-above-total', rule: '/quotation/deposit' },
    quantity: 1,
  },
  {
    name: 'a unit price finer than the currency',
    book: bookOf({ prices: [penPrice(perUnit('0.125'))] }),
    finds: { code: 'pricing/price-finer-than-currency', rule: '/prices/0', severity: 'notice' },
  },
  {
    name: 'a currency by the name that people use',
    book: bookOf({ currency: 'RMB' }),
    finds: { code: 'pricing/currency-unknown', rule: '/currency', nearest: 'CNY' },
  },
  {
    name: 'a currency of a price that is misspelt',
    book: bookOf({
      prices: [penPrice(perUnit(10)), penPrice(perUnit(2), { id: 'abroad', currency: 'EUU' })],
      exchange: [{ from: 'EUU', to: 'CNY', rate: 8 }],
    }),
    finds: { code: 'pricing/currency-unknown', rule: '/prices/1/currency', nearest: 'EUR' },
    also: 'pricing/price-never-chosen',
  },
  {
    name: 'a condition that cannot be followed to the end, on a day that is asked for as a text too',
    book: bookOf({
      prices: [
        penPrice(perUnit(10)),
        penPrice(perUnit(9), {
          id: 'early',
          when: {
            all: [
              { fact: 'since', before: '2026-01-01' },
              { fact: 'since', startsWith: '2027' },
            ],
          },
        }),
      ],
    }),
    finds: { code: 'pricing/too-large-to-check', rule: '/items/0', severity: 'notice' },
  },
  {
    name: 'an axis that stands for another',
    book: bookOf({
      adjustments: [
        stage('sequential', [{ when: { fact: 'passportCountry', is: 'FR' }, ...rate('0.1') }]),
      ],
    }),
    finds: {
      code: 'pricing/axis-stands-for',
      rule: '/adjustments/0/rules/0/when',
      refused: 'nationality',
    },
  },
]
