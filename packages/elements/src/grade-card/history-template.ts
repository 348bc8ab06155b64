import { html, nothing, svg, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import { spoken } from '../internal/isolate.js'
import type { CardContext } from './card-context.js'
import { historyLine, type HistoryLine } from './history-line.js'

/** The grades of the past: a line of steps, and the same as a table. */
export function historyTemplate(context: CardContext) {
  const { history, today, policy, language } = context
  const { words } = language
  if (history.length === 0) return nothing
  const line = historyLine(history, today, policy.grades)
  if (line === undefined) return nothing
  return html`
    <section class="history" part="history" aria-labelledby="history-title">
      <h3 id="history-title">${words.history}</h3>
      ${pictureTemplate(line, context)}
      <details>
        <summary>${words.historyTable}</summary>
        ${tableTemplate(line, context)}
      </details>
    </section>
  `
}

function pictureTemplate(line: HistoryLine, { language, say, today }: CardContext): TemplateResult {
  const { words } = language
  const { grades, height, path, points, stays } = line
  const [first] = stays
  const told = stays.map(({ grade, on }) => words.since(spoken(grade), language.fullDate(on)))
  return html`
    <div class="picture">
      <ul class="levels" aria-hidden="true">
        ${grades.map((grade) => html`<li title=${grade}><bdi>${grade}</bdi></li>`)}
      </ul>
      <svg
        class="steps-line"
        viewBox="0 0 100 ${height}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${say.and(told)}
        ${customProperties({ '--height': `${height}px` })}
      >
        ${grades.map((_, index) => svg`<path class="level" d="M0 ${(height / grades.length) * (index + 0.5)}H100" />`)}
        <path class="way" d=${path} />
        ${points.map(({ x, y }) => svg`<path class="turn" d="M${x} ${y}h0.001" />`)}
      </svg>
      <p class="ends muted" aria-hidden="true">
        <span>${first === undefined ? nothing : language.fullDate(first.on)}</span>
        <span>${words.todayIs(language.date(today))}</span>
      </p>
    </div>
  `
}

function tableTemplate({ stays }: HistoryLine, { language }: CardContext): TemplateResult {
  const { words } = language
  return html`
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">${words.gradeTitle}</th>
          <th scope="col">${words.from}</th>
          <th scope="col">${words.until}</th>
        </tr>
      </thead>
      <tbody>
        ${[...stays].reverse().map(
          ({ grade, on, until }) => html`
            <tr>
              <th scope="row"><bdi class="brief">${grade}</bdi></th>
              <td>${language.fullDate(on)}</td>
              <td>${until === undefined ? words.today : language.fullDate(until)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}
