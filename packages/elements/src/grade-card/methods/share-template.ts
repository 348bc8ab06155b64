import { roundTo } from '@fieldbook/core/files/shared/decimal'
import type { ParetoPolicy } from '@fieldbook/core/grading'
import { html, type TemplateResult } from 'lit'
import { customProperties } from '../../internal/custom-properties.js'
import { spoken } from '../../internal/isolate.js'
import { factName, type CardContext } from '../card-context.js'
import { measuredFact } from './fact-words.js'

/** Where the customer stands on the whole when the largest come first, among the classes. */
export function shareTemplate({ classes }: ParetoPolicy, context: CardContext): TemplateResult {
  const { graded, language, say } = context
  const { words } = language
  const reason = graded.reasons.find(({ code }) => code === 'grading/share')
  if (reason?.code !== 'grading/share') return html``
  const { fact, value, share, before, including } = reason
  const ends = classes.map(({ grade, upTo }) => ({ grade, upTo: Number(roundTo(upTo, 4)) }))
  return html`
    <section part="account" aria-labelledby="account-title">
      <h3 id="account-title">${words.how}</h3>
      <div class="strip" aria-hidden="true">
        ${ends.map(({ grade, upTo }, index) => {
          const start = ends[index - 1]?.upTo ?? 0
          const at = { '--start': `${start}`, '--end': `${upTo}` } as const
          return html`<span
            class="class ${grade === graded.grade ? 'own' : ''}"
            ${customProperties(at)}
            ><bdi>${grade}</bdi></span
          >`
        })}
        <span
          class="stand"
          ${customProperties({ '--start': `${before}`, '--end': `${including}` })}
        ></span>
      </div>
      <dl>
        <dt><bdi>${factName(context, fact)}</bdi></dt>
        <dd>${measuredFact(fact, value, context)}</dd>
        <dt>${words.share}</dt>
        <dd>${say.percent(share)}</dd>
        <dt>${words.place}</dt>
        <dd>${words.placeFrom(say.percent(before), say.percent(including))}</dd>
        <dt>${words.classes}</dt>
        <dd>
          ${say.and(ends.map(({ grade, upTo }) => words.classUpTo(spoken(grade), say.percent(upTo))))}
        </dd>
      </dl>
    </section>
  `
}
