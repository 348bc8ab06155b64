import { compareExact, times } from '../../../shared/index.js'
import type { PriceTerm } from '../../schema.js'
import type { PricingExample, PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'
import { priceExample } from '../price-example.js'

/** Terms that cost more per month than a shorter one, or no less than a longer one (PRI-08, PRI-12). */
export function* termOffers(linted: LintedBook): Iterable<PricingLintFinding> {
  for (const [index, { id, scheme }] of linted.book.prices.entries()) {
    if (scheme.type !== 'term') continue
    for (const [place, term] of scheme.terms.entries()) {
      const rule = `/prices/${index}/scheme/terms/${place}` as const
      const dearer = scheme.terms.find(
        (other) =>
          other.months < term.months &&
          compareExact(times(term.amount, other.months), times(other.amount, term.months)) > 0,
      )
      const longer = scheme.terms.find(
        (other) => other.months > term.months && compareExact(other.amount, term.amount) <= 0,
      )
      const compared = [
        ['pricing/longer-costs-more', dearer],
        ['pricing/longer-is-cheaper', longer],
      ] as const
      for (const [code, than] of compared) {
        if (than === undefined) continue
        const figures = { price: id, months: term.months, than: than.months }
        const example = exampleOf(linted, index, term, than)
        yield { code, severity: 'warning', rule, ...figures, ...example }
      }
    }
  }
}

function exampleOf(
  { items }: LintedBook,
  index: number,
  term: PriceTerm,
  than: PriceTerm,
): { readonly example?: PricingExample } {
  const item = items.find(({ prices }) => prices.some((price) => price.index === index))
  const day = item?.days[0]
  if (item === undefined || day === undefined) return {}
  const of = ({ months }: PriceTerm) =>
    priceExample({ ...item, details: { ...item.details, months } }, 1, day)
  return { example: { ...of(term), beside: of(than).request } }
}
