import { html, nothing, type TemplateResult } from 'lit'
import { gradeMeaning, type CardContext } from './card-context.js'
import { scoreTemplate, squareTemplate, whyButton } from './head-template.js'
import { signTemplate } from './notices.js'
import { stepWords } from './step-words.js'

/** A line for a table's cell or a narrow column: the grade, whose it is, the score, one sign, one step. */
export function compactTemplate(context: CardContext): TemplateResult {
  const { title } = context
  const meaning = gradeMeaning(context, context.graded.grade)
  return html`
    <div class="line" part="head" title=${meaning || nothing}>
      ${squareTemplate(context)}
      <div class="about">
        <p class="who" part="title" title=${title}><bdi>${title}</bdi></p>
        <p class="more muted">${signTemplate(context)} ${stepTemplate(context)}</p>
      </div>
      ${scoreTemplate(context)} ${whyButton(context)}
    </div>
  `
}

function stepTemplate(context: CardContext) {
  const { steps, target, language } = context
  const [best] = steps ?? []
  if (best === undefined || target === undefined) return nothing
  const { brief, details } = stepWords(best, context, language.date)
  return html`<span class="best" part="step" title=${language.together(details)}
    ><span class="target">${language.words.reachBriefly(target)}</span> ${brief}</span
  >`
}
