import { NoTranslation } from '../no-translation.mjs'
import { onlyKeys } from '../keys.mjs'
import { SOME_CURRENCY, SOME_DAY, askOne, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { major, share } from './spelling.mjs'

/** One coupon on one amount; a fixed one may be used up in part. @type {import('../cases.mjs').Form} */
export const coupon = {
  name: 'coupon',
  rules: 'coupon',
  input: 'base_minor currency?',
  answer: (example) => {
    const { base_minor: base, currency = SOME_CURRENCY } = example.input
    const quoted = askOne({
      conventions: conventionsOf(example),
      currency,
      scheme: { type: 'flat', amount: major(base, currency) },
      ...effectOf(example.rules.coupon, currency),
    })
    return {
      // A coupon that is used up takes nothing off; Fieldbook refuses it by name.
      discount_minor: () =>
        quoted.findings.some(({ code }) => code === 'pricing/voucher-used')
          ? 0
          : totalsOf(quoted).takenOff.amount,
      net_minor: () => totalsOf(quoted).net.amount,
    }
  },
}

/** @param {any} coupon @param {string} currency */
function effectOf(coupon, currency) {
  if (coupon.type === 'percentage') {
    onlyKeys(coupon, 'type rate_percent', 'a coupon')
    return onOrder({ discount: { rate: share(coupon.rate_percent) } })
  }
  if (coupon.type !== 'fixed') throw new NoTranslation(`a coupon of type ${coupon.type}`)
  onlyKeys(coupon, 'type amount_minor already_used_minor?', 'a coupon')
  const { amount_minor: amount, already_used_minor: used = '0' } = coupon
  const face = { amount: Number(amount), currency }
  const spent = { amount: Number(used), currency }
  const voucher = { id: 'coupon', face, spent, issuedOn: SOME_DAY, expiresOn: SOME_DAY }
  const { book } = onOrder({ takes: 'vouchers' })
  return {
    book: { ...book, vouchers: { use: 'balance' } },
    request: { vouchers: ['coupon'] },
    vouchers: { coupon: { ...voucher, transferable: true } },
  }
}

/** @param {object} effect */
function onOrder(effect) {
  const rules = [{ id: 'coupon', ...effect }]
  return { book: { adjustments: [{ id: 'coupons', on: 'order', stacking: 'sequential', rules }] } }
}
