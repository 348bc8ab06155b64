import { html, nothing, type TemplateResult } from 'lit'
import { halfDot, triangle } from '../internal/icons.js'
import { otherFindings, roleName, sentenceOf, type QuoteContext } from './quote-context.js'

type Notice = {
  readonly kind: 'due' | 'overdue'
  readonly icon: TemplateResult
  readonly sentence: string
}

/** What stands in the way of the whole order, and who has to approve it and why. */
export function noticesTemplate(context: QuoteContext) {
  const { quote, language } = context
  const { words } = language
  const found = otherFindings(context).map((finding): Notice => {
    const kind = quote.status === 'refused' ? 'overdue' : 'due'
    return { kind, icon: triangle, sentence: sentenceOf(context, finding) }
  })
  const { needed, reasons } = quote.approvals
  if (found.length === 0 && needed.length === 0) return nothing
  return html`
    <ul class="notices" part="notices">
      ${found.map(
        ({ kind, icon, sentence }) =>
          html`<li class=${kind}>
            <span class="sign">${icon}</span><span class="what">${sentence}</span>
          </li>`,
      )}
      ${needed.map(
        (role) => html`
          <li class="due">
            <span class="sign">${halfDot}</span>
            <div class="what">
              <p><strong>${roleName(context, role)}</strong>${words.needed}</p>
              <ul>
                ${reasons
                  .filter((reason) => reason.role === role)
                  .map((reason) => html`<li>${sentenceOf(context, reason)}</li>`)}
              </ul>
            </div>
          </li>
        `,
      )}
    </ul>
  `
}
