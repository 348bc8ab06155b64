import { majorUnits, minorDigits } from '@fieldbook/core/shared'
import { meaningOf } from '../keys.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf, rounded } from './dialect-of.mjs'
import { MODES } from './rounding.mjs'
import { change, major, share } from './spelling.mjs'

// The other currency has no name, so it is any but the first.
const targetOf = (/** @type {string} */ currency) => (currency === 'EUR' ? 'USD' : 'EUR')

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { percent_off: percent, fx_rate, uom_factor } = example.rules
  const { quantity = '1', currency = SOME_CURRENCY } = example.input
  const asked = fx_rate === undefined ? currency : targetOf(currency)
  const quoted = askOne({
    conventions: conventionsFor(example),
    currency,
    scheme: { type: 'per-unit', unit: listPrice(example.input, currency) },
    item: uom_factor === undefined ? {} : { units: { pack: { quantity: uom_factor, of: 'unit' } } },
    line: { quantity, ...(uom_factor === undefined ? {} : { unit: 'pack' }) },
    book: {
      ...(fx_rate === undefined
        ? {}
        : { exchange: [{ from: currency, to: asked, rate: fx_rate }] }),
      ...(percent === undefined ? {} : { adjustments: [stageOf(percent)] }),
    },
    request: { currency: asked },
  })
  const unitPrice = () => lineOf(quoted).unitNet
  const total = () => majorUnits(totalsOf(quoted).net)
  return {
    unit_price: unitPrice,
    unit_price_target_currency: unitPrice,
    price: unitPrice,
    price_minor: () => spelled(unitPrice() ?? '0', minorDigits(asked)),
    total,
    subtotal: total,
    discount_percent: () => spelled(lineOf(quoted).discount ?? '0', 2),
    discount: () => majorUnits(totalsOf(quoted).takenOff),
  }
}

/** @param {import('../cases.mjs').Case} example */
function conventionsFor(example) {
  const { discount_rounding: of } = example.rules
  const conventions = conventionsOf(example)
  return of === undefined
    ? conventions
    : rounded(conventions, { mode: meaningOf(of, MODES, 'rounding'), of: 'change' })
}

/** @param {any} input @param {string} currency */
function listPrice({ list_price: list, price, price_minor: minor }, currency) {
  return list ?? price ?? major(minor, currency)
}

/** @param {string} percent */
function stageOf(percent) {
  const rules = [{ id: 'discount', ...change({ rate: share(percent) }) }]
  return { id: 'discounts', on: 'unit', stacking: 'sequential', rules }
}

const optional = 'fx_rate? uom_factor? discount_rounding?'
const name = 'list price'

/** One price, less a share, in another unit or currency. @type {readonly import('../cases.mjs').Form[]} */
export const listPrices = ['list_price', 'price', 'price_minor'].flatMap((price) => [
  { name, rules: `percent_off ${optional}`, input: `${price} quantity? currency?`, answer },
  { name, rules: `uom_factor fx_rate?`, input: `${price} quantity? currency?`, answer },
  { name, rules: `fx_rate uom_factor?`, input: `${price} quantity? currency?`, answer },
])
