import { html, nothing, type TemplateResult } from 'lit'
import { gradeSquare } from '../internal/grade-square.js'
import { gradeMeaning, type CardContext } from './card-context.js'

/** The grade with its meaning, whose it is, and the score. */
export function headTemplate(context: CardContext): TemplateResult {
  const { graded, title } = context
  const meaning = gradeMeaning(context, graded.grade)
  return html`
    <div class="head" part="head">
      ${squareTemplate(context)}
      <div class="titles">
        <h2 class="brief" part="title" title=${title}>${title}</h2>
        ${meaning === '' ? nothing : html`<p class="muted brief">${meaning}</p>`}
      </div>
      <div class="score-why">${scoreTemplate(context)} ${whyButton(context)}</div>
    </div>
  `
}

export function squareTemplate({ graded, language }: CardContext): TemplateResult {
  const { words } = language
  const { grade } = graded
  return gradeSquare(grade, grade === null ? words.noGrade : words.grade(grade))
}

/** The score and its scale; nothing where the method has none, or where it could not be told. */
export function scoreTemplate({ graded, language }: CardContext) {
  const { words, number } = language
  const { score, reasons } = graded
  if (typeof score !== 'number') return nothing
  const band = reasons.find((reason) => reason.code === 'grading/band')
  return html`<p class="score" part="score">
    <span class="unseen">${words.scoreTitle}</span>
    <strong>${number(score)}</strong>
    ${band?.scale === undefined ? nothing : html`<span class="muted">${words.outOf(number(band.scale))}</span>`}
  </p>`
}

/** Always in the same place and form: beside the figure, the quiet sign that tells why. */
export function whyButton({ title, language: { words } }: CardContext): TemplateResult {
  return html`<button
    class="why quiet controls"
    data-do="why"
    aria-haspopup="dialog"
    aria-label=${words.whyOf(title)}
    title=${words.why}
  >
    ?
  </button>`
}
