import { html, nothing, type TemplateResult } from 'lit'
import { hollowTriangle } from '../internal/icons.js'
import { rowAt, type TierRow, type TiersContext } from './tiers-context.js'

// Above this a list has a height of its own, so that what follows it is near.
const MOST_IN_SIGHT = 14

/** The prices by quantity, with the line of the quantity that is read off. */
export function tableTemplate(context: TiersContext) {
  const { rows, quantity, language } = context
  const { words } = language
  if (rows.length === 0) return nothing
  const own = rowAt(rows, quantity)
  const isLong = rows.length > MOST_IN_SIGHT
  const hasSaving = rows.some(({ saving }) => saving > 0)
  return html`
    <section
      class=${isLong ? 'list long' : 'list'}
      part="tiers"
      role="region"
      aria-label=${words.table}
      tabindex=${isLong ? 0 : nothing}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${words.quantity}</th>
            <th scope="col" class="figure">${words.each}</th>
            <th scope="col" class="figure">${words.totalFrom}</th>
            ${hasSaving ? html`<th scope="col" class="figure saving">${words.saving}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowTemplate(row, row === own, hasSaving, context))}
        </tbody>
      </table>
    </section>
  `
}

function rowTemplate(
  row: TierRow,
  isOwn: boolean,
  hasSaving: boolean,
  context: TiersContext,
): TemplateResult {
  const { language, say } = context
  const { percent } = language
  const { total, saving, dearer } = row
  return html`
    <tr part="tier" aria-current=${isOwn ? 'true' : nothing}>
      <th scope="row"><span>${rangeWords(row, language.words, say)}</span></th>
      <td class="figure"><span>${eachWords(row, context)}</span></td>
      <td class="figure">
        ${dearer === null ? nothing : html`<span class="falls">${hollowTriangle}</span>`}${say.money(total)}
      </td>
      ${
        hasSaving
          ? html`<td class="figure muted saving">
              ${saving > 0 ? percent(saving, true) : html`<span aria-hidden="true">–</span>`}
            </td>`
          : nothing
      }
    </tr>
  `
}

function rangeWords(
  { quantity, until }: TierRow,
  words: TiersContext['language']['words'],
  say: TiersContext['say'],
): string {
  const from = say.decimal(quantity)
  if (until === null) return words.orMore(from)
  const to = say.decimal(until)
  return from === to ? from : words.range(from, to)
}

// Where each tier has its own price, one costs a little less with every unit more.
function eachWords({ unit, unitUntil }: TierRow, { language, say, curve }: TiersContext): string {
  const from = say.amount(unit, curve.currency)
  return unitUntil === null
    ? from
    : language.words.range(from, say.amount(unitUntil, curve.currency))
}

const MOST_TOLD = 3

/** Where a larger quantity costs less in all, and what pricing found. */
export function noticesTemplate({ rows, curve, reading, language, say }: TiersContext) {
  const { words, sentence } = language
  const falls = rows.flatMap(({ quantity, total, dearer }) =>
    dearer === null
      ? []
      : [
          words.dearer(
            say.decimal(quantity),
            say.money(total),
            say.decimal(dearer.quantity),
            say.money(dearer.total),
          ),
        ],
  )
  const found = [...curve.findings, ...(rows.length === 0 ? [] : reading.findings)]
  const findings = new Set(found.map(sentence))
  const left = falls.length - MOST_TOLD
  const more = left > 0 ? [words.moreFalls(language.number(left))] : []
  if (falls.length + findings.size === 0) return nothing
  return html`
    <ul class="notices" part="notices">
      ${[...falls.slice(0, MOST_TOLD), ...more, ...findings].map(
        (text) =>
          html`<li>
            <span class="sign">${hollowTriangle}</span><span class="what">${text}</span>
          </li>`,
      )}
    </ul>
  `
}
