import type { GradeMigration, MigrationCell } from '@fieldbook/core/grading'
import { html, nothing, svg, type TemplateResult } from 'lit'
import { customProperties } from '../internal/custom-properties.js'
import { gradeSquare } from '../internal/grade-square.js'
import { forward } from '../internal/icons.js'
import type { Comparison } from './board.js'
import { beforeName, spokenGrade, type BoardContext } from './board-context.js'
import { directionOf } from './board-rows.js'
import { flowOf, type FlowBlock } from './flow-geometry.js'
import { SIDE } from './pareto-geometry.js'
import { ruleText } from './rule-text.js'

/** The height of a name, of the height of the picture. */
const LABEL = 0.1

/** Who moved between the grades: in sentences, as a matrix whose cells list their customers, and as a picture. */
export function changesTemplate(context: BoardContext): TemplateResult {
  const { before } = context.board
  if (!before) return html``
  return html`
    <div class="changes">
      <div class="said">
        ${sentences(before, context)}
        <div class="wide">${matrixTemplate(before, context)}</div>
        ${causesTemplate(before, context)}
      </div>
      ${flowTemplate(before, context)}
    </div>
  `
}

function sentences({ migration }: Comparison, { language: { words, number } }: BoardContext) {
  const { moves, stayed, joined, left } = migration
  const all = number(stayed + moves.length)
  return html`
    <p class="lead">
      ${moves.length === 0 ? words.nobodyMoved : words.moved(moves.length, number(moves.length), all)}
      ${joined.length > 0 ? words.joined(joined.length, number(joined.length)) : nothing}
      ${left.length > 0 ? words.left(left.length, number(left.length)) : nothing}
    </p>
  `
}

function matrixTemplate({ migration }: Comparison, context: BoardContext): TemplateResult {
  const { language } = context
  const { words, number } = language
  const { before, after } = migration
  // Where nobody is and nobody was without a grade, a line of noughts says nothing.
  const isShown = (grade: string | null, count: number) => grade !== null || count > 0
  const columns = after.flatMap(({ grade, count }, column) =>
    isShown(grade, count) ? [{ grade, count, column }] : [],
  )
  return html`
    <table class="matrix" part="matrix" aria-label=${words.matrix}>
      <thead>
        <tr>
          <th scope="col" class="corner">
            <span>${words.before}</span> <span>${forward} ${words.now}</span>
          </th>
          ${columns.map(
            ({ grade }) =>
              html`<th scope="col">${gradeSquare(grade, spokenGrade(grade, language))}</th>`,
          )}
          <th scope="col">${words.total}</th>
        </tr>
      </thead>
      <tbody>
        ${before.map(({ grade, count }, row) =>
          isShown(grade, count)
            ? html`
                <tr>
                  <th scope="row">${gradeSquare(grade, spokenGrade(grade, language))}</th>
                  ${columns.map(({ column }) => cellTemplate(row, column, migration, context))}
                  <td class="sum">${number(count)}</td>
                </tr>
              `
            : nothing,
        )}
        <tr>
          <th scope="row">${words.total}</th>
          ${columns.map(({ count }) => html`<td class="sum">${number(count)}</td>`)}
          <td class="sum">${number(migration.stayed + migration.moves.length)}</td>
        </tr>
      </tbody>
    </table>
  `
}

function cellTemplate(
  row: number,
  column: number,
  migration: GradeMigration,
  { filter, language }: BoardContext,
) {
  const cell = migration.matrix[row]?.[column]
  if (!cell || cell.count === 0) return html`<td class="nought">–</td>`
  const { words, number } = language
  const [from, to] = [spokenGrade(cell.from, language), spokenGrade(cell.to, language)]
  const isStay = cell.from === cell.to
  const label = isStay
    ? words.cellStayed(cell.count, number(cell.count), to)
    : words.cell(cell.count, number(cell.count), from, to)
  return html`<td class=${kindOf(cell, migration)}>
    <button
      data-cell="${row} ${column}"
      aria-pressed=${filter.cell?.[0] === row && filter.cell[1] === column}
      aria-label=${label}
      title=${label}
    >
      ${number(cell.count)}
    </button>
  </td>`
}

function kindOf({ from, to }: MigrationCell, migration: GradeMigration) {
  if (from === to) return 'stay'
  const direction = directionOf({ from, to }, migration)
  return direction === undefined ? 'other' : { up: 'better', down: 'worse' }[direction]
}

/** The pairs of rules behind the cell that is chosen, most frequent first. */
function causesTemplate(
  { migration, policy }: Comparison,
  { filter, language, board }: BoardContext,
) {
  const cell = filter.cell && migration.matrix[filter.cell[0]]?.[filter.cell[1]]
  if (!cell) return nothing
  const { words, number } = language
  return html`
    <h3>${words.causes}</h3>
    <ul class="causes">
      ${cell.rules.map(
        ({ before, after, count }) => html`
          <li>
            <span class="figure">${number(count)}</span>
            <bdi>${ruleText(before, policy, language)}</bdi> ${forward}
            <bdi>${ruleText(after, board.policy, language)}</bdi>
          </li>
        `,
      )}
    </ul>
  `
}

function flowTemplate({ migration }: Comparison, context: BoardContext) {
  const { board, language } = context
  const { words } = language
  const flow = flowOf(migration, LABEL)
  const day = language.range(board.today, board.today)
  return html`
    <figure class="flow" part="flow" aria-label=${words.flow}>
      <div class="sides muted" aria-hidden="true">
        <span><bdi>${beforeName(context)}</bdi></span
        ><span>${day}</span>
      </div>
      <div class="stream" aria-hidden="true">
        ${flow.before.map((block) => blockLabel(block, 'from', context))}
        <svg class="directed" viewBox="0 0 ${SIDE} ${SIDE}" preserveAspectRatio="none">
          ${flow.ribbons.map(({ row, column, path }) => {
            const cell = migration.matrix[row]?.[column]
            const kind = cell ? kindOf(cell, migration) : ''
            return svg`<path class="ribbon ${kind}" d=${path} />`
          })}
          ${flow.before.map((block) => blockShape(block, 0))}
          ${flow.after.map((block) => blockShape(block, SIDE - EDGE))}
        </svg>
        ${flow.after.map((block) => blockLabel(block, 'to', context))}
      </div>
    </figure>
  `
}

/** How wide a grade's block is. */
const EDGE = 12

function blockShape({ start, size, count }: FlowBlock, x: number) {
  if (count === 0) return nothing
  return svg`<rect x=${x} y=${start * SIDE} width=${EDGE} height=${size * SIDE} />`
}

function blockLabel(
  { grade, count, label }: FlowBlock,
  side: 'from' | 'to',
  { language }: BoardContext,
) {
  if (count === 0) return nothing
  return html`<span class="block ${side}" ${customProperties({ '--_at': `${label}` })}
    >${gradeSquare(grade, spokenGrade(grade, language))}
    <span class="figure">${language.number(count)}</span></span
  >`
}
