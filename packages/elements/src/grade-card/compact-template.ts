import { html, nothing, type TemplateResult } from 'lit'
import { gradeMeaning, type CardContext } from './card-context.js'
import { scoreTemplate, squareTemplate, whyButton } from './head-template.js'
import { signTemplate } from './notices.js'
import type { Later } from './later.js'

/** A line for a table's cell or a narrow column: the grade, whose it is, the score, one sign, one step. */
export function compactTemplate(context: CardContext, later: Later | undefined): TemplateResult {
  const { title } = context
  const meaning = gradeMeaning(context, context.graded.grade)
  return html`
    <div class="line" part="head" title=${meaning || nothing}>
      ${squareTemplate(context)}
      <div class="about">
        <p class="who" part="title" title=${title}><bdi>${title}</bdi></p>
        <p class="more muted">${signTemplate(context)} ${later?.bestStepTemplate(context)}</p>
      </div>
      ${scoreTemplate(context)} ${whyButton(context)}
    </div>
  `
}
