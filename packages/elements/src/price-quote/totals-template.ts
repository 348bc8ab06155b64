import type { TaxShare } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { spoken } from '../internal/isolate.js'
import type { QuoteContext } from './quote-context.js'

/** From the list price to what is to be paid, and when. */
export function totalsTemplate(context: QuoteContext) {
  const { quote, language, say, priceBook } = context
  const { words } = language
  const { totals } = quote
  if (totals === null) return nothing
  const isInclusive = priceBook.tax?.prices === 'inclusive'
  const isOff = totals.list.amount > totals.net.amount
  const off = isOff && totals.discount !== null ? words.off(say.percent(totals.discount)) : ''
  return html`
    <section class="totals" part="totals" aria-labelledby="totals-title">
      <h3 id="totals-title">${words.totals}</h3>
      <table>
        <tbody>
          ${row(words.list, say.money(totals.list))} ${row(words.net, say.money(totals.net), off)}
          ${isInclusive ? nothing : totals.taxes.map((share) => taxRow(share, context))}
        </tbody>
        <tbody class="sum">
          ${row(words.total, say.money(totals.total))}
          ${isInclusive ? totals.taxes.map((share) => taxRow(share, context)) : nothing}
        </tbody>
        ${
          totals.deposit === null || totals.balance === null
            ? nothing
            : html`<tbody>
                ${row(words.deposit, say.money(totals.deposit))}
                ${row(words.balance, say.money(totals.balance))}
              </tbody>`
        }
      </table>
    </section>
  `
}

function taxRow({ name, rate, tax }: TaxShare, context: QuoteContext): TemplateResult {
  const { language, say, priceBook } = context
  const { words, text } = language
  const title = name === undefined ? words.tax : spoken(text(name))
  const told = priceBook.tax?.prices === 'inclusive' ? words.taxIncluded : words.taxAt
  return row(told(title, say.percent(rate)), say.money(tax))
}

function row(title: string, figure: string, beside = ''): TemplateResult {
  return html`<tr>
    <th scope="row">
      <span class="brief">${title}</span>
      ${beside === '' ? nothing : html`<span class="muted small">${beside}</span>`}
    </th>
    <td class="figure">${figure}</td>
  </tr>`
}
