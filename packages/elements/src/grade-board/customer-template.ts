import { gradeCustomer } from '@fieldbook/core/files/grading/grade-customer'
import { html, nothing } from 'lit'
import { gradeSquare } from '../internal/grade-square.js'
import { whyHead, whyItem } from '../internal/why-card.js'
import type { BoardRow } from './board.js'
import { beforeName, spokenGrade, type BoardContext } from './board-context.js'

/** A customer's grade and why it has it. */
export function customerTemplate(row: BoardRow, context: BoardContext) {
  const { board, language } = context
  // Of another book nothing is open.
  if (board.rows[row.index] !== row) return nothing
  const { words, sentence } = language
  const { customers: book, policy, today } = board
  const { grade, reasons, findings = [] } = gradeCustomer(row.customer, policy, { today, book })
  return html`
    ${whyHead(gradeSquare(grade, spokenGrade(grade, language)), row.name, words.close)}
    ${
      row.move
        ? html`<p class="muted">
            ${words.was(spokenGrade(row.move.from, language), beforeName(context))}
          </p>`
        : nothing
    }
    <h4>${grade === null ? words.whyNone : words.why}</h4>
    <ul class="reasons" part="reasons">
      ${reasons.map((reason) => whyItem(sentence(reason), reason))}
    </ul>
    ${
      findings.length === 0
        ? nothing
        : html`<h4>${words.notesTitle}</h4>
            <ul class="reasons">
              ${findings.map((finding) => html`<li>${sentence(finding)}</li>`)}
            </ul>`
    }
  `
}
