import type { PricingConventions } from '../schema.js'

/** The systems whose conventions are known. */
export type Dialect =
  | 'stripe'
  | 'lago'
  | 'open-meter'
  | 'kill-bill'
  | 'orb'
  | 'medusa'
  | 'vendure'
  | 'saleor'
  | 'odoo'
  | 'erpnext'
  | 'commercetools'
  | 'square'
  | 'salesforce-cpq'

// What most systems do, and what stands where nothing else is known of one.
const COMMON: PricingConventions = {
  choose: ['first'],
  rounding: { at: 'line', mode: 'half-up', of: 'change' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'stop',
}

/** What of a system is unlike the others. */
type Differences = {
  readonly choose?: PricingConventions['choose']
  readonly rounding?: Partial<PricingConventions['rounding']>
  readonly taxRounding?: Partial<PricingConventions['taxRounding']>
  readonly belowZero?: PricingConventions['belowZero']
}

function unlike({ rounding, taxRounding, ...others }: Differences): PricingConventions {
  return {
    ...COMMON,
    ...others,
    rounding: { ...COMMON.rounding, ...rounding },
    taxRounding: { ...COMMON.taxRounding, ...taxRounding },
  }
}

/**
 * The conventions of other systems, as a start for a price book that is moved from one of them. They say how that
 * system chooses, rounds and stops where nobody has configured it otherwise; where its documentation is silent on a
 * convention that no worked example shows, the plain choice stands (half-up, stop at zero).
 *
 * @example
 * DIALECTS.square.rounding.mode //=> 'down'
 */
export const DIALECTS: Readonly<Record<Dialect, PricingConventions>> = {
  /**
   * A line is rounded once, to the nearest minor unit, half away from zero: 30 x 0.05 cents are 2 cents.
   * https://stripe.com/docs/billing/subscriptions/decimal-amounts
   */
  stripe: COMMON,

  /**
   * A fee is rounded when it is charged; coupons are spread precisely, and the tax of an invoice is rounded once, from
   * precise amounts. https://github.com/getlago/lago-api/pull/821, getlago/lago-api spec/scenarios/coupons_breakdown_spec.rb
   */
  lago: unlike({ rounding: { at: 'order' }, taxRounding: { at: 'order' } }),

  /**
   * Every detailed line and discount is rounded to the currency, half away from zero. openmeterio/openmeter
   * pkg/currencyx/README.md, openmeter/billing/rating/service/rate/tieredgraduated.go
   */
  'open-meter': COMMON,

  /**
   * Items of an invoice are rounded half up to the currency. killbill/killbill
   * util/src/main/java/org/killbill/billing/util/currency/KillBillMoney.java
   */
  'kill-bill': COMMON,

  /** Its worked examples show whole amounts only. https://orb-9bba378a.mintlify.app/product-catalog/price-configuration */
  orb: COMMON,

  /**
   * Of the prices that match, the one with most rules, then the lowest amount. medusajs/medusa
   * packages/modules/pricing/src/repositories/pricing.ts (`orderBy`). Amounts are not rounded before the order.
   */
  medusa: unlike({
    choose: ['most-conditions', 'cheapest', 'first'],
    rounding: { at: 'order', of: 'result' },
    taxRounding: { at: 'order' },
  }),

  /**
   * The discounted price of a unit is rounded, and so is the tax of a unit: 650 less 50 % is 325, of which 10 % tax
   * leave 295. vendure-ecommerce/vendure packages/core/src/service/helpers/order-calculator/order-calculator.spec.ts
   */
  vendure: unlike({ rounding: { at: 'unit', of: 'result' }, taxRounding: { at: 'unit' } }),

  /** The discount of a unit is rounded half up, not what it leaves. https://github.com/saleor/saleor/pull/12041 */
  saleor: unlike({ choose: ['cheapest', 'first'], rounding: { at: 'unit' } }),

  /**
   * The rule for the variant comes before that for the product, its category and all; prices are not rounded, lines and
   * their taxes are, half up (`round_per_line`). odoo/odoo addons/product/models/product_pricelist.py,
   * addons/account/models/company.py
   */
  odoo: unlike({
    choose: ['most-specific', 'first'],
    rounding: { of: 'result' },
    belowZero: 'allow',
  }),

  /**
   * The highest priority wins, and what is still a tie is an error; the rate of a unit is rounded half to even.
   * frappe/erpnext erpnext/accounts/doctype/pricing_rule/utils.py, https://github.com/frappe/frappe/pull/20330
   */
  erpnext: unlike({
    choose: ['priority', 'refuse'],
    rounding: { at: 'unit', mode: 'half-even', of: 'result' },
    taxRounding: { mode: 'half-even' },
  }),

  /**
   * Half to even, unless a project says otherwise: on the discounted price of a unit, and on taxes.
   * https://docs.commercetools.com/api/releases/2025-06-27-configurable-price-rounding-modes-for-carts
   */
  commercetools: unlike({
    choose: ['most-specific', 'first'],
    rounding: { at: 'unit', mode: 'half-even', of: 'result' },
    taxRounding: { mode: 'half-even' },
  }),

  /**
   * Its documentation names rounding half to even, which taxes show; what is left over of a discount is cut off: 10 %
   * of 915 yen are 91. https://developer.squareup.com/docs/orders-api/price-adjustments,
   * https://developer.squareup.com/forums/t/order-calculation-with-discount-and-service-charges/16894
   */
  square: unlike({ rounding: { mode: 'down' }, taxRounding: { mode: 'half-even' } }),

  /**
   * The net price of a unit is rounded half up, two digits unless `Unit Price Scale` says otherwise.
   * https://help.salesforce.com/s/articleView?id=000272768&type=1
   */
  'salesforce-cpq': unlike({
    choose: ['most-specific', 'first'],
    rounding: { at: 'unit', of: 'result' },
  }),
}
