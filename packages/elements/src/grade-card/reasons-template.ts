import { html, nothing, type TemplateResult } from 'lit'
import { whyCard, whyHead, whyItem } from '../internal/why-card.js'
import { findingSentence, type CardContext } from './card-context.js'
import { squareTemplate } from './head-template.js'

/** What opens with the question mark. */
export function reasonsTemplate(
  context: CardContext,
  isOpen: boolean,
  toggled: (event: Event) => void,
): TemplateResult {
  return whyCard(isOpen ? listTemplate(context) : nothing, toggled)
}

/** Every reason as a sentence, with the place of its rule. */
function listTemplate(context: CardContext): TemplateResult {
  const { graded, title, language } = context
  const { words, sentence } = language
  return html`
    ${whyHead(squareTemplate(context), title, words.close)}
    <h4>${words.why}</h4>
    <ul class="reasons" part="reasons">
      ${graded.reasons.map((reason) => whyItem(sentence(reason), reason))}
      ${graded.findings?.map((finding) => whyItem(findingSentence(context, finding), finding))}
    </ul>
  `
}
