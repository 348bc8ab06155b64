import type { IsoDate } from '../../shared/index.js'
import { byPlace } from '../../shared/by-place.js'
import type { PriceBook } from '../schema.js'
import { authoritiesThatFall } from './book/authorities.js'
import { unknownCurrencies } from './book/currencies.js'
import { depositFindings } from './book/deposits.js'
import { doubtfulAxes } from './book/doubtful-axes.js'
import { expired } from './book/expired.js'
import { itemsWithoutPrice } from './book/items-without-price.js'
import { seasonFindings } from './book/seasons.js'
import { taxFindings } from './book/taxes.js'
import { unreachableUnits } from './book/units.js'
import { voucherIssues } from './book/voucher-issues.js'
import type { PricingLintFinding } from './lint-finding.js'
import { lintedBook, type LintedBook } from './linted-book.js'
import { ambiguousPrices } from './prices/ambiguous-prices.js'
import { matrixCells } from './prices/matrix-cells.js'
import { priceAmounts } from './prices/price-amounts.js'
import { pricesBeyondLimits } from './prices/prices-beyond-limits.js'
import { pricesNeverChosen } from './prices/prices-never-chosen.js'
import { termOffers } from './prices/term-offers.js'
import { totalsThatFall } from './prices/totals-that-fall.js'
import { uncoveredCustomers } from './prices/uncovered-customers.js'
import { uncoveredQuantities } from './prices/uncovered-quantities.js'
import { rulesAmbiguous } from './rules/rules-ambiguous.js'
import { rulesNeverApplied } from './rules/rules-never-applied.js'
import { situationFindings } from './situation-findings.js'

const LINTS = [
  itemsWithoutPrice,
  unreachableUnits,
  uncoveredQuantities,
  uncoveredCustomers,
  ambiguousPrices,
  pricesNeverChosen,
  totalsThatFall,
  matrixCells,
  termOffers,
  priceAmounts,
  pricesBeyondLimits,
  rulesAmbiguous,
  rulesNeverApplied,
  situationFindings,
  taxFindings,
  authoritiesThatFall,
  seasonFindings,
  voucherIssues,
  depositFindings,
  expired,
  doubtfulAxes,
  unknownCurrencies,
]

/**
 * What is wrong with a price book that could be read: quantities and customers without a price, prices between which
 * nothing decides, totals that fall as the quantity rises, prices and rules that never take effect, prices beyond their
 * limits, and more.
 *
 * Each finding that a request can show has one, of the smallest quantity that does: its quote confirms the finding.
 * Quantities are whole units of an item, or the parts of one that the book names. Facts count as known.
 *
 * @param options `today`: days before it are left out, and what ended before it is told
 * @returns in the order of the price book
 * @example
 * const conventions = {
 *   choose: ['refuse'],
 *   rounding: { at: 'line', mode: 'half-up', of: 'result' },
 *   taxRounding: { at: 'line', mode: 'half-up' },
 *   belowZero: 'stop',
 * }
 * const items = [{ id: 'pen', unit: 'piece' }]
 * const tiers = [{ upTo: 9, unit: 10 }, { unit: 8 }]
 * const prices = [{ id: 'list', item: 'pen', scheme: { type: 'volume', tiers } }]
 * lintPriceBook({ currency: 'CNY', conventions, items, prices }).map(({ code, example }) => [code, example.request.lines[0].quantity])
 * //=> [['pricing/total-falls', 9]]
 */
export function lintPriceBook(
  priceBook: PriceBook,
  options: { readonly today?: IsoDate } = {},
): PricingLintFinding[] {
  const linted = lintedBook(priceBook, options.today)
  const findings = LINTS.flatMap((lint) => [...lint(linted)])
  return [...findings, ...cutShort(linted)].sort(byPlace)
}

/** Items of which a search was cut short: to be asked when all lints have searched. */
function cutShort({ items }: LintedBook): PricingLintFinding[] {
  return items
    .filter(({ search }) => search.isCutShort)
    .map(({ item: { id, name }, rule }) => ({
      code: 'pricing/too-large-to-check',
      severity: 'notice',
      rule,
      item: id,
      ...(name === undefined ? {} : { name }),
    }))
}
