import type { GradingReason } from '@fieldbook/core/grading'
import { html, nothing, type TemplateResult } from 'lit'
import { spoken } from '../../internal/isolate.js'
import { factName, type CardContext } from '../card-context.js'
import { measuredFact } from './fact-words.js'

type Scored = Extract<GradingReason, { code: 'grading/rfm-score' }>

/** Three scores as steps of a scale, and the segment that takes them. */
export function rfmTemplate(context: CardContext): TemplateResult {
  const { graded, language } = context
  const { words, text } = language
  const scored = graded.reasons.flatMap((reason) =>
    reason.code === 'grading/rfm-score' ? [reason] : [],
  )
  const segment = graded.reasons.find((reason) => reason.code === 'grading/segment')
  if (scored.length === 0) return html``
  return html`
    <section part="account" aria-labelledby="account-title">
      <h3 id="account-title">${words.how}</h3>
      <table class="account scores">
        <thead>
          <tr>
            <th scope="col">${words.fact}</th>
            <th scope="col" class="figure">${words.value}</th>
            <th scope="col" class="bars">${words.scoreTitle}</th>
            <td class="amount"></td>
          </tr>
        </thead>
        <tbody>
          ${scored.map((one) => scoreTemplate(one, context))}
        </tbody>
      </table>
      ${
        segment === undefined
          ? nothing
          : html`<p>
              <span class="muted">${words.segment}</span>
              <bdi>${spoken(text(segment.name ?? segment.segment))}</bdi>
            </p>`
      }
    </section>
  `
}

function scoreTemplate({ dimension, fact, value, score, of }: Scored, context: CardContext) {
  const { words, number } = context.language
  const { say } = context
  return html`
    <tr part="contribution">
      <th scope="row">
        ${words.dimension[dimension]}
        <span class="muted small brief">${factName(context, fact)}</span>
      </th>
      <td class="points">
        ${dimension === 'recency' ? words.ago(say.days(value)) : measuredFact(fact, value, context)}
      </td>
      <td class="bars">
        <div class="cells" aria-hidden="true">
          ${Array.from({ length: of }, (_, index) => html`<span class=${index < score ? 'full' : ''}></span>`)}
        </div>
      </td>
      <td class="amount">${words.score(number(score), number(of))}</td>
    </tr>
  `
}
