import { html, nothing, type TemplateResult } from 'lit'
import { customProperties } from '../../internal/custom-properties.js'
import { shorten } from '../../internal/shorten.js'
import type { CardContext } from '../card-context.js'
import type { Contribution, ScoreAccount } from './score-account.js'

// Labels of cut-offs that lie closer than this share of the scale would lie upon each other.
const ROOM = 0.1

/** The score as bars that add up: each begins where the one before it ends. */
export function accountTemplate(account: ScoreAccount, context: CardContext): TemplateResult {
  const { words, number } = context.language
  const hasPoints = account.parts.some(({ max }) => max !== undefined)
  return html`
    <section part="account" aria-labelledby="account-title">
      <h3 id="account-title">${words.howScore}</h3>
      <table class="account ${hasPoints ? '' : 'rows'}">
        <thead>
          <tr>
            <th scope="col">${hasPoints ? words.criterion : words.row}</th>
            ${hasPoints ? html`<th scope="col" class="figure">${words.points}</th>` : nothing}
            <td class="bars"></td>
            <th scope="col" class="figure">${words.part}</th>
          </tr>
        </thead>
        <tbody>
          ${account.parts.map((part) => partTemplate(part, account, hasPoints, context))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.scoreTitle}</th>
            ${hasPoints ? html`<td class="points"></td>` : nothing}
            <td class="bars">${barTemplate(0, account.end, account, 'total')}</td>
            <td class="amount">${number(account.score)}</td>
          </tr>
          ${cutOffsTemplate(account, hasPoints, context)}
        </tfoot>
      </table>
    </section>
  `
}

function partTemplate(
  part: Contribution,
  account: ScoreAccount,
  hasPoints: boolean,
  { language }: CardContext,
): TemplateResult {
  const { words, number, text } = language
  const { name, row = 0, points, max, amount, isAtWorst, start, end } = part
  const note = amount === undefined ? words.leftOut : isAtWorst ? words.atWorst : ''
  return html`
    <tr part="contribution" class=${amount === undefined ? 'left-out' : ''}>
      <th scope="row">
        <bdi class="brief">${name === undefined ? words.rowNumber(number(row)) : text(name)}</bdi>
        ${note === '' ? nothing : html`<span class="muted small">${note}</span>`}
      </th>
      ${
        hasPoints
          ? html`<td class="points">
              <bdi
                >${points === undefined || max === undefined ? '–' : words.score(number(points), number(max))}</bdi
              >
            </td>`
          : nothing
      }
      <td class="bars">${amount === undefined ? nothing : barTemplate(start, end, account)}</td>
      <td class="amount">${amount === undefined ? '–' : number(amount)}</td>
    </tr>
  `
}

function barTemplate(start: number, end: number, { cutOffs }: ScoreAccount, kind = '') {
  const at = { '--start': `${start}`, '--end': `${end}` } as const
  return html`
    ${cutOffs.map(
      ({ at }) => html`<span class="cut" ${customProperties({ '--start': `${at}` })}></span>`,
    )}
    <div class="track"><span class="bar ${kind}" ${customProperties(at)}></span></div>
  `
}

/** From which score each grade begins, below the bars. */
function cutOffsTemplate({ cutOffs }: ScoreAccount, hasPoints: boolean, { language }: CardContext) {
  const { words, number } = language
  if (cutOffs.length === 0) return nothing
  const lines = [...cutOffs].reverse()
  const shown = lines.filter(({ at }, index) => {
    const next = lines[index + 1]
    return next === undefined || next.at - at >= ROOM
  })
  return html`
    <tr class="cut-offs">
      <th scope="row" class="muted">${words.cutOffs}</th>
      ${hasPoints ? html`<td class="points"></td>` : nothing}
      <td class="bars">
        <ul class="track">
          ${shown.map(
            ({ grade, atLeast, at }) =>
              html`<li
                class=${at > 1 - ROOM ? 'last' : ''}
                ${customProperties({ '--start': `${at}` })}
              >
                <bdi title=${grade}>${shorten(grade, 8)}</bdi>
                <span class="muted">${number(atLeast)}</span>
              </li>`,
          )}
        </ul>
      </td>
      <td></td>
    </tr>
  `
}
