import type { GradingFinding, GradingReason } from '@fieldbook/core/grading'
import { html, nothing, type TemplateResult } from 'lit'
import { cross } from '../internal/icons.js'
import { findingSentence, type CardContext } from './card-context.js'
import { squareTemplate } from './head-template.js'

/** What opens with the question mark. */
export function reasonsTemplate(
  context: CardContext,
  isOpen: boolean,
  toggled: (event: Event) => void,
): TemplateResult {
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
      ${isOpen ? listTemplate(context) : nothing}
    </div>
  `
}

/** Every reason as a sentence, with the place of its rule. */
function listTemplate(context: CardContext): TemplateResult {
  const { graded, title, language } = context
  const { words, sentence } = language
  return html`
    <div class="card-head">
      ${squareTemplate(context)}
      <h3 id="card-title"><bdi>${title}</bdi></h3>
      <button class="quiet icon" data-do="close" aria-label=${words.close}>${cross}</button>
    </div>
    <h4>${words.why}</h4>
    <ul class="reasons" part="reasons">
      ${graded.reasons.map((reason) => item(sentence(reason), reason))}
      ${graded.findings?.map((finding) => item(findingSentence(context, finding), finding))}
    </ul>
  `
}

function item(sentence: string, { rule }: GradingReason | GradingFinding): TemplateResult {
  return html`<li>${sentence} ${rule === '' ? nothing : html`<code>${rule}</code>`}</li>`
}
