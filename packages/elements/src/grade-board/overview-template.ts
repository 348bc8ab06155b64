import { html, nothing, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import { gradeSquare } from '../internal/grade-square.js'
import { dot, hollowTriangle, sortDown, sortUp, triangle } from '../internal/icons.js'
import type { GradeCount } from './board.js'
import { spokenGrade, type BoardContext } from './board-context.js'

/** How many customers have which grade, and what is worth a look. */
export function overviewTemplate(context: BoardContext): TemplateResult {
  const { board, language } = context
  const most = Math.max(...board.grades.map(({ count }) => count))
  return html`
    <div class="overview">
      <section aria-labelledby="by-grade">
        <h3 id="by-grade">${language.words.byGrade}</h3>
        <ul class="grades" part="grades">
          ${board.grades.map((grade, place) => gradeLine(grade, place, most, context))}
        </ul>
      </section>
      <section aria-labelledby="worth-a-look">
        <h3 id="worth-a-look">${language.words.worthALook}</h3>
        ${attentionTemplate(context)}
      </section>
    </div>
  `
}

function gradeLine(
  { grade, count, share }: GradeCount,
  place: number,
  most: number,
  { board, filter, language }: BoardContext,
) {
  if (grade === null && count === 0) return nothing
  const { words, number, percent, text } = language
  const name = grade === null ? words.noGrade : board.policy.grades[place]?.name
  return html`
    <li>
      <button class="quiet" data-grade=${place} aria-pressed=${filter.grade === place}>
        ${gradeSquare(grade, spokenGrade(grade, language))}
        <span class="grade-name" aria-hidden=${grade === null ? 'true' : nothing}
          >${name === undefined ? nothing : text(name)}</span
        >
        <span class="bar" ${customProperties({ '--_part': `${count / most}` })}></span>
        <span class="figure count">${number(count)}</span>
        <span class="figure muted">${percent(share, true)}</span>
      </button>
    </li>
  `
}

function attentionTemplate({ board, language }: BoardContext): TemplateResult {
  const { words, number } = language
  const { before, concentration, noted } = board
  const ungraded = board.grades.at(-1)?.count ?? 0
  const { improved = null, worsened = null } = before?.migration ?? {}
  const line = (command: string, icon: TemplateResult, text: string, kind = '') => html`
    <li>
      <button class="quiet ${kind}" data-do=${command}>${icon} <span>${text}</span></button>
    </li>
  `
  const lines = [
    ungraded > 0 ? line('ungraded', triangle, words.ungraded(number(ungraded)), 'bad') : undefined,
    noted > 0 ? line('noted', hollowTriangle, words.noted(number(noted)), 'soon') : undefined,
    worsened ? line('down', sortDown, words.movedDown(number(worsened)), 'soon') : undefined,
    improved ? line('up', sortUp, words.movedUp(number(improved)), 'good') : undefined,
  ].filter((one) => one !== undefined)
  const key = concentration?.keyAccounts.length ?? 0
  return html`
    <ul class="attention" part="attention">
      ${lines.length === 0 ? html`<li class="muted">${words.nothingStandsOut}</li>` : lines}
      ${
        concentration && key > 0
          ? html`<li>
              <button class="quiet" data-view="concentration">
                ${dot}
                <span
                  >${words.keyAccounts(
                    key,
                    number(key),
                    number(concentration.curve.length),
                    language.percent(concentration.keyShare),
                  )}</span
                >
              </button>
            </li>`
          : nothing
      }
    </ul>
  `
}
