import type { Quote } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { spoken } from '../internal/isolate.js'
import { check, halfDot, triangle } from '../internal/icons.js'
import type { QuoteContext } from './quote-context.js'

const SIGNS = {
  priced: { kind: 'ok', icon: check },
  'needs-approval': { kind: 'due', icon: halfDot },
  refused: { kind: 'overdue', icon: triangle },
} as const satisfies Record<Quote['status'], object>

/** The title, whom it is for, the total, and what can be done with it. */
export function headTemplate(context: QuoteContext): TemplateResult {
  const { quote, request, title, language, say, today } = context
  const { words } = language
  const { kind, icon } = SIGNS[quote.status]
  const name = request.customer?.name
  const facts = [
    name === undefined ? '' : words.forCustomer(spoken(name)),
    language.fullDate(today),
    quote.validUntil === null ? '' : words.until(language.fullDate(quote.validUntil)),
  ].filter(Boolean)
  return html`
    <div class="head" part="head">
      <div class="titles">
        <h2 class="brief" part="title" title=${title}>${title}</h2>
        <p class="muted brief">${facts.join(' · ')}</p>
      </div>
      <div class="outcome">
        <p class="figure-line" part="total">
          <span class="unseen">${words.total}</span>
          <strong>${quote.totals === null ? '–' : say.money(quote.totals.total)}</strong>
          ${quote.totals?.taxes.length ? html`<span class="muted">${words.withTax}</span>` : nothing}
        </p>
        ${whyButton('', words.whyTotal, words.whyTotal)}
        <p class="notice ${kind}" part="status">
          <span class="sign">${icon}</span>${words.status[quote.status]}
        </p>
        ${sendButton(context)}
      </div>
    </div>
  `
}

function sendButton({ quote: { status }, canEdit, language: { words } }: QuoteContext) {
  if (!canEdit) return nothing
  const isRefused = status === 'refused'
  return html`<button
    class="controls ${isRefused ? '' : 'primary'}"
    data-do="send"
    aria-disabled=${isRefused}
    title=${isRefused ? words.cannotSend : nothing}
  >
    ${status === 'needs-approval' ? words.askApproval : words.send}
  </button>`
}

/** Always in the same place and form: beside the figure, the quiet sign that tells why. */
export function whyButton(key: string, label: string, title: string): TemplateResult {
  return html`<button
    class="why quiet controls"
    data-do="why"
    data-key=${key}
    aria-haspopup="dialog"
    aria-label=${label}
    title=${title}
  >
    ?
  </button>`
}
