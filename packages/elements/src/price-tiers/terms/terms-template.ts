import { roundTo } from '@fieldbook/core/files/shared/decimal'
import { minorDigits } from '@fieldbook/core/files/shared/money'
import { html, nothing, type TemplateResult } from 'lit'
import type { PricedTerm } from '@fieldbook/core/pricing'
import type { Decimal } from '@fieldbook/core/shared'
import { customProperties } from '../../internal/custom-properties.js'
import { drawn } from '../curve-source.js'
import type { TiersContext } from '../tiers-context.js'
import { termClaim } from './term-claim.js'

/** The offers by term, each with its price a month and a year; the shortest alone where longer ones were declined. */
export function termsTemplate(context: TiersContext): TemplateResult | typeof nothing {
  const { curve, hasDeclined, language } = context
  const { words } = language
  const all = [...(curve.terms ?? [])].sort((one, other) => one.months - other.months)
  const [shortest] = all
  if (shortest === undefined) return nothing
  const offers = hasDeclined ? [shortest] : all
  const dearest = Math.max(...all.map(({ perYear }) => drawn(perYear)))
  return html`
    <section class="terms" part="terms" aria-labelledby="terms-title">
      <h3 id="terms-title">${words.terms}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.term}</th>
            <th scope="col" class="figure">${words.price}</th>
            <th scope="col" class="figure">${words.perMonth}</th>
            <th scope="col" class="figure">${words.perYear}</th>
            <td class="bars"></td>
            <th scope="col" class="figure">${words.saving}</th>
          </tr>
        </thead>
        <tbody>
          ${offers.map((offer) => offerTemplate(offer, shortest, dearest, context))}
        </tbody>
      </table>
      ${hasDeclined && all.length > 1 ? html`<p class="muted small">${words.declined}</p>` : nothing}
      <p class="muted small">${words.voluntary}</p>
    </section>
  `
}

function offerTemplate(
  offer: PricedTerm,
  shortest: PricedTerm,
  dearest: number,
  { curve, language, say }: TiersContext,
): TemplateResult {
  const { words, percent } = language
  const { months, amount, perMonth, perYear, savingShare } = offer
  const claim = termClaim(offer, shortest)
  const aYear = say.amount(rounded(perYear, curve.currency), curve.currency)
  const share = drawn(perYear) / (dearest || 1)
  return html`
    <tr part="tier">
      <th scope="row">
        ${words.months(months)}
        ${
          claim === undefined
            ? nothing
            : html`<span class="small claim">
                ${words.claim(words.months(claim.buy * shortest.months), words.months(claim.get * shortest.months), aYear)}
              </span>`
        }
      </th>
      <td class="figure" data-title=${words.price}>${say.money(amount)}</td>
      <td class="figure muted" data-title=${words.perMonth}>
        ${say.amount(rounded(perMonth, curve.currency), curve.currency)}
      </td>
      <td class="figure strong" data-title=${words.perYear}>${aYear}</td>
      <td class="bars" aria-hidden="true">
        <div class="bar" ${customProperties({ '--share': String(share) })}></div>
      </td>
      <td class="figure muted" data-title=${words.saving}>
        ${savingShare === null || drawn(savingShare) <= 0 ? html`<span aria-hidden="true">–</span>` : percent(drawn(savingShare), true)}
      </td>
    </tr>
  `
}

// A price a year does not end where the term is no whole number of years.
function rounded(amount: Decimal, currency: string): string {
  return roundTo(amount, minorDigits(currency))
}
