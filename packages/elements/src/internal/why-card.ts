import type { JsonPointer } from '@fieldbook/core/shared'
import { html, nothing, type TemplateResult } from 'lit'
import { cross } from './icons.js'

/** What opens beside something to say why; it has a content only while it is open. */
export function whyCard(content: unknown, toggled: (event: Event) => void): TemplateResult {
  return html`
    <div
      class="card"
      id="card"
      popover="auto"
      role="dialog"
      aria-labelledby="card-title"
      tabindex="-1"
      @toggle=${toggled}
    >
      ${content}
    </div>
  `
}

/** What it is about, behind its sign, and the way out. */
export function whyHead(sign: unknown, name: string, close: string): TemplateResult {
  return html`
    <div class="card-head">
      ${sign}
      <h3 id="card-title"><bdi>${name}</bdi></h3>
      <button class="quiet icon" data-do="close" aria-label=${close}>${cross}</button>
    </div>
  `
}

/** A sentence of a list of reasons, with the place of its rule where it has one. */
export function whyItem(
  sentence: string,
  reason: { readonly rule?: JsonPointer } | object,
): TemplateResult {
  const place = 'rule' in reason && reason.rule !== '' ? html`<code>${reason.rule}</code>` : nothing
  return html`<li>${sentence} ${place}</li>`
}
