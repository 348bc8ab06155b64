import type { Price, PriceBook, PriceTier, PricingCircumstances } from '@fieldbook/core/pricing'
import { english, simplifiedChinese, type Wording } from './wording.js'

/** What a widget is given. */
export type TiersSample = {
  readonly priceBook: PriceBook | undefined
  readonly item: string | null | undefined
  readonly circumstances: PricingCircumstances
}

const circumstances: PricingCircumstances = { today: '2026-11-23' }

function bookIn({ currency, scale, units, names }: Wording): PriceBook {
  const amount = (major: number) => (major * scale).toFixed(2)
  const prices: Price[] = [
    {
      id: 'disc',
      item: 'disc',
      scheme: {
        type: 'volume',
        tiers: [
          { upTo: 9, unit: amount(48) },
          { upTo: 24, unit: amount(42.5) },
          { upTo: 49, unit: amount(38.9) },
          { unit: amount(36) },
        ],
      },
    },
    {
      id: 'oil',
      item: 'oil',
      scheme: {
        type: 'graduated',
        tiers: [
          { upTo: 60, unit: amount(6.2) },
          { upTo: 200, unit: amount(5.4) },
          { unit: amount(4.85) },
        ],
      },
    },
    { id: 'bolts', item: 'bolts', scheme: { type: 'volume', tiers: manyTiers(scale) } },
    {
      id: 'warranty',
      item: 'warranty',
      scheme: {
        type: 'term',
        terms: [
          { months: 12, amount: 100 },
          { months: 36, amount: 200 },
          { months: 60, amount: 300 },
        ],
      },
    },
    { id: 'mat', item: 'mat', scheme: { type: 'per-unit', unit: amount(29.9) } },
    {
      id: 'sign',
      item: 'sign',
      from: '2027-01-01',
      scheme: { type: 'per-unit', unit: amount(180) },
    },
  ]
  return {
    currency,
    conventions: {
      choose: ['most-specific', 'first'],
      rounding: { at: 'line', mode: 'half-up', of: 'result' },
      taxRounding: { at: 'rate', mode: 'half-up' },
      belowZero: 'stop',
    },
    items: [
      { id: 'disc', name: names.disc, unit: units.piece },
      { id: 'oil', name: names.oil, unit: units.litre },
      { id: 'bolts', name: names.bolts, unit: units.piece },
      { id: 'warranty', name: names.warranty, unit: units.piece },
      { id: 'mat', name: names.mat, unit: units.piece },
      { id: 'sign', name: names.sign, unit: units.piece },
    ],
    prices,
  }
}

// Sixty, each a little cheaper than the one before.
function manyTiers(scale: number): PriceTier[] {
  return Array.from({ length: 60 }, (_, index): PriceTier => {
    const unit = (scale * (1.9 - 0.012 * index)).toFixed(3)
    return index === 59 ? { unit } : { upTo: 50 * (index + 1) - 1, unit }
  })
}

const HOSTILE = '<img src=x onerror=alert(1)>‮מבצע ענק‬ ' + 'unbreakable'.repeat(60)

function samplesIn(wording: Wording) {
  const priceBook = bookIn(wording)
  const of = (item: string): TiersSample => ({ priceBook, item, circumstances })
  const awkward = priceBook.items.map((item) => ({ ...item, name: HOSTILE, unit: HOSTILE }))
  return {
    volume: of('disc'),
    graduated: of('oil'),
    many: of('bolts'),
    terms: of('warranty'),
    onePrice: of('mat'),
    noPrice: of('sign'),
    nothing: { ...of('disc'), item: null },
    notYet: { ...of('disc'), priceBook: undefined },
    awkward: { ...of('disc'), priceBook: { ...priceBook, items: awkward } },
    mistaken: {
      ...of('disk'),
      priceBook: {
        ...priceBook,
        roundng: 'up',
        prices: [
          {
            id: 'disc',
            item: 'disc',
            scheme: { type: 'volume', tiers: [{ upTo: 9, unit: -1 }, { upTo: 5 }] },
          },
        ],
      } as unknown as PriceBook,
    },
  } satisfies Record<string, TiersSample>
}

export type SampleName = keyof ReturnType<typeof samplesIn>

/** What the widget may have to show, in the languages of the catalogue: alike but for names and currency. */
export const samples: Readonly<Record<'en' | 'zh-CN', Readonly<Record<SampleName, TiersSample>>>> =
  { en: samplesIn(english), 'zh-CN': samplesIn(simplifiedChinese) }
