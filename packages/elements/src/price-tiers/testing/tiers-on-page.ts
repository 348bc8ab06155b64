import type { PriceBook } from '@fieldbook/core/pricing'
import { alone, eventually, OnPage, type Surroundings } from '../../internal/testing/on-page.js'
import type { QuantityChoice } from '../events.js'
import { FieldbookPriceTiers } from '../price-tiers.js'

export { eventually }

type Setting = Surroundings &
  Partial<
    Pick<FieldbookPriceTiers, 'priceBook' | 'item' | 'customer' | 'quantity' | 'validate' | 'upTo'>
  >

/** Three tiers, of which the last makes fifty cost less than forty-nine; and a price for customers of grade A. */
export const smallBook: PriceBook = {
  currency: 'GBP',
  conventions: {
    choose: ['most-conditions'],
    rounding: { at: 'line', mode: 'half-up', of: 'result' },
    taxRounding: { at: 'rate', mode: 'half-up' },
    belowZero: 'stop',
  },
  items: [{ id: 'pen', name: 'Pen', unit: 'piece' }],
  prices: [
    {
      id: 'all',
      item: 'pen',
      scheme: {
        type: 'volume',
        tiers: [{ upTo: 9, unit: 10 }, { upTo: 49, unit: 9 }, { unit: '8.5' }],
      },
    },
    {
      id: 'best',
      item: 'pen',
      when: { fact: 'grade', is: 'A' },
      scheme: { type: 'per-unit', unit: 7 },
    },
  ],
}

/** The widget, and what it announces. */
export class TiersOnPage extends OnPage<FieldbookPriceTiers> {
  readonly choices: QuantityChoice[] = []

  constructor(element: FieldbookPriceTiers) {
    super(element)
    element.addEventListener('fieldbook-quantity-choose', ({ detail }) => this.choices.push(detail))
  }
}

/** Puts the widget into an empty document, and waits until it shows something. */
export async function tiersOnPage(setting: Setting = {}): Promise<TiersOnPage> {
  const { direction, lang, width, ...properties } = setting
  FieldbookPriceTiers.define()
  const tiers = new TiersOnPage(
    alone('fieldbook-price-tiers', {
      ...(direction && { direction }),
      ...(lang && { lang }),
      ...(width && { width }),
    }),
  )
  Object.assign(tiers.element, {
    priceBook: smallBook,
    item: 'pen',
    circumstances: { today: '2026-11-23' },
    ...properties,
  })
  await eventually(() => tiers.find('.slider, [part="error"], [part="empty"]'))
  return tiers
}
