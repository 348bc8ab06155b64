import type { PricingFinding, PricingReason, QuoteLine } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { whyHead, whyItem } from '../internal/why-card.js'
import { findingsOf, itemName, sentenceOf, type QuoteContext } from './quote-context.js'

/** Why a line, or the whole order with no line's id, costs what it costs. */
export function reasonsTemplate(key: string, context: QuoteContext): TemplateResult {
  const { quote, request, language } = context
  const { words } = language
  const index = request.lines.findIndex(({ id }) => id === key)
  const asked = request.lines[index]
  const line = quote.lines.find(({ id }) => id === key)
  const told: readonly (PricingReason | PricingFinding)[] =
    key === ''
      ? [...quote.waterfall, ...quote.reasons, ...quote.approvals.reasons, ...quote.findings]
      : [...lineReasons(line), ...findingsOf(context, index)]
  return html`
    ${whyHead(nothing, asked ? itemName(context, asked.item) : words.whyTotal, words.close)}
    ${asked ? html`<h4>${words.why}</h4>` : nothing}
    <ul class="reasons" part="reasons">
      ${distinct(told, context)}
    </ul>
  `
}

/** How the list price came about, the steps from there, and the tax. */
function lineReasons(line: QuoteLine | undefined): readonly PricingReason[] {
  const { reasons = [], priced = null } = line ?? {}
  const taxes = reasons.filter(({ code }) => code === 'pricing/taxed')
  const others = reasons.filter((reason) => !taxes.includes(reason))
  return [...others, ...(priced?.waterfall ?? []), ...taxes]
}

/** Of what is told twice, once. */
function distinct(told: readonly (PricingReason | PricingFinding)[], context: QuoteContext) {
  const sentences = told.map((one) => sentenceOf(context, one))
  return told.flatMap((one, index) => {
    const sentence = sentences[index] ?? ''
    return sentences.indexOf(sentence) === index ? whyItem(sentence, one) : []
  })
}
