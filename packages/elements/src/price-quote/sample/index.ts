import type {
  PriceBook,
  PricingCircumstances,
  QuoteCustomer,
  QuoteRequest,
  VoucherRegister,
} from '@fieldbook/core/pricing'
import { bookIn } from './book.js'
import { awkwardIn, longIn } from './many.js'
import { english, simplifiedChinese, type Wording } from './wording.js'

/** What a widget is given. */
export type QuoteSample = {
  readonly priceBook: PriceBook | undefined
  readonly request: QuoteRequest | null | undefined
  readonly customer?: QuoteCustomer
  readonly circumstances: PricingCircumstances
}

function samplesIn(wording: Wording) {
  const { units, currency, customer: name, particulars, reason } = wording
  const priceBook = bookIn(wording)
  const customer = { id: 'c1', name, grade: 'A' } as const
  const worth = currency === 'GBP' ? 5_000 : 30_000
  const vouchers: VoucherRegister = {
    'HV-0412': {
      id: 'HV-0412',
      face: { amount: worth, currency },
      issuedOn: '2026-09-12',
      expiresOn: '2026-12-31',
      customerId: 'c1',
    },
    'HV-0237': {
      id: 'HV-0237',
      face: { amount: worth, currency },
      issuedOn: '2026-03-02',
      expiresOn: '2026-12-31',
      redeemedBy: ['Q-2026-0731'],
    },
  }
  const circumstances: PricingCircumstances = { today: '2026-11-23', vouchers }
  const request: QuoteRequest = {
    id: 'Q-2026-1187',
    lines: [
      { id: '1', item: 'drillBetter', quantity: 12 },
      { id: '2', item: 'laserBetter', quantity: 2 },
      { id: '3', item: 'helmet', quantity: 45 },
      { id: '4', item: 'anchors', quantity: 12, unit: units.box },
      { id: '5', item: 'cement', quantity: 3, unit: units.pallet },
      { id: '6', item: 'warranty', quantity: 12, months: 36 },
      { id: '7', item: 'delivery', quantity: 1 },
    ],
    vouchers: ['HV-0412'],
    particulars,
  }
  const typical = { priceBook, request, customer, circumstances }
  const manual = (rate: string) => [{ id: 'm1', rate, reason }]
  return {
    typical,
    needsApproval: { ...typical, request: { ...request, manual: manual('0.12') } },
    refused: { ...typical, request: { ...request, vouchers: ['HV-0237'] } },
    budget: {
      ...typical,
      request: { ...request, budget: currency === 'GBP' ? 3_600 : 21_000 },
    },
    empty: { ...typical, request: null },
    notYet: { ...typical, priceBook: undefined, request: undefined },
    long: { ...typical, request: { ...request, lines: longIn(priceBook, 500) } },
    awkward: awkwardIn({ ...typical, request }),
    mistaken: {
      ...typical,
      priceBook: { ...priceBook, roundng: 'up', prices: [{ id: 'x', scheme: {} }] },
      request: { ...request, lines: [{ id: '1', item: 'drillBest', quantity: -2 }] },
    } as unknown as typeof typical,
  } satisfies Record<string, QuoteSample>
}

type Samples = ReturnType<typeof samplesIn>

export type SampleName = keyof Samples

/** The samples of the stories, in English and in Chinese. */
export const samples: Readonly<Record<'en' | 'zh-CN', Samples>> = {
  en: samplesIn(english),
  'zh-CN': samplesIn(simplifiedChinese),
}
