import {
  stockTake,
  type StockFigures,
  type StockTake,
} from '@fieldbook/core/files/activity/stock-take'
import { html, nothing, type TemplateResult } from 'lit'
import { nameOf } from '../internal/customer-name.js'
import { gradeSquare } from '../internal/grade-square.js'
import { isolate } from '../internal/isolate.js'
import type { Board, Comparison } from './board.js'
import { spokenGrade, type BoardContext } from './board-context.js'

type Figure = keyof StockFigures | 'regradedIn' | 'regradedOut'

/** In the order in which they add up, each with its sign. */
const FIGURES: readonly (readonly [figure: Figure, sign: string])[] = [
  ['opening', ''],
  ['new', '+'],
  ['lost', '−'],
  ['sold', '−'],
  ['missing', '−'],
  ['regradedIn', '+'],
  ['regradedOut', '−'],
  ['carryOver', '='],
]

/** The month-end stock-take: by grade, and in all. */
export function stockTakeTemplate(context: BoardContext): TemplateResult {
  const { board, language } = context
  if (!board.before) return html``
  const { words, number } = language
  const stock = stockOf(board, board.before)
  const shown = FIGURES.filter(([figure]) => isShown(figure, stock))
  return html`
    <div class="stock">
      <div class="said">
        <p class="lead">${words.carriedOver(stock.carryOver, number(stock.carryOver))}</p>
        ${missingTemplate(stock, context)}
      </div>
      <div class="wide">
        <table class="figures-table" part="stock" aria-label=${words.stockTake}>
          <thead>
            <tr>
              <th scope="col">${words.column.grade}</th>
              ${shown.map(
                ([figure, sign]) =>
                  html`<th scope="col" class="figure">${signed(sign)}${words.stock[figure]}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${stock.byGrade.map((line) =>
              line.grade === null && isEmpty(line)
                ? nothing
                : html`<tr>
                    <th scope="row">
                      ${gradeSquare(line.grade, spokenGrade(line.grade, language))}
                    </th>
                    ${shown.map(([figure]) => figureCell(line[figure], figure, context))}
                  </tr>`,
            )}
            <tr class="all">
              <th scope="row">${words.total}</th>
              ${shown.map(([figure]) =>
                figure === 'regradedIn' || figure === 'regradedOut'
                  ? html`<td class="figure"></td>`
                  : figureCell(stock[figure], figure, context),
              )}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  `
}

const signed = (sign: string) => (sign ? html`<span class="sign">${sign}</span> ` : nothing)

function figureCell(count: number, figure: Figure, { language }: BoardContext) {
  const isSum = figure === 'opening' || figure === 'carryOver'
  return html`<td class="figure ${isSum ? 'sum' : ''}">
    ${count === 0 && !isSum ? '–' : language.number(count)}
  </td>`
}

// Columns that most months have no use for.
function isShown(figure: Figure, { missing, byGrade }: StockTake): boolean {
  if (figure === 'missing') return missing > 0
  if (figure !== 'regradedIn' && figure !== 'regradedOut') return true
  return byGrade.some((line) => line[figure] > 0)
}

function isEmpty(line: StockFigures & { regradedIn: number; regradedOut: number }): boolean {
  return FIGURES.every(([figure]) => line[figure] === 0)
}

function missingTemplate({ changes, missing }: StockTake, { board, language }: BoardContext) {
  if (missing === 0) return nothing
  const before = new Map(board.before?.customers.map((customer) => [customer.id, customer]))
  const names = changes.flatMap(({ change, customerId }) =>
    change === 'missing' ? [isolate(nameOf(before.get(customerId), customerId))] : [],
  )
  return html`<p class="brief">${language.words.missing(names)}</p>`
}

const taken = new WeakMap<Board, StockTake>()

// Of one board there is one, however often it is drawn.
function stockOf(board: Board, before: Comparison): StockTake {
  const known = taken.get(board)
  if (known) return known
  const grades = board.policy.grades.map(({ id }) => id)
  const stock = stockTake(
    cardsOf(before.customers, before.graded),
    cardsOf(
      board.customers,
      board.rows.map(({ graded }) => graded),
    ),
    { grades },
  )
  taken.set(board, stock)
  return stock
}

function cardsOf(customers: Board['customers'], graded: Comparison['graded']) {
  return customers.map(({ id, standing }, index) => ({
    id,
    grade: graded[index]?.grade ?? null,
    ...(standing && { standing }),
  }))
}
