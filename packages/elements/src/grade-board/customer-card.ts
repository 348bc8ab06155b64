import { gradeCustomer } from '@fieldbook/core/files/grading/grade-customer'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { gradeSquare } from '../internal/grade-square.js'
import { placePopover } from '../internal/place-popover.js'
import { whyCard, whyHead, whyItem } from '../internal/why-card.js'
import type { BoardRow } from './board.js'
import { beforeName, spokenGrade, type BoardContext } from './board-context.js'

type Host = ReactiveControllerHost & HTMLElement

/** A customer's grade and why it has it, beside its name. */
export class CustomerCard {
  readonly #host: Host
  #row: BoardRow | undefined

  constructor(host: Host) {
    this.#host = host
  }

  async open(row: BoardRow): Promise<void> {
    this.#row = row
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const card = this.#one('#card')
    const anchor = this.#one(`[data-open="${row.index}"]`)
    // The board may have left the page in the meantime.
    if (!card?.isConnected || !anchor) return
    card.showPopover()
    placePopover(card, anchor)
    card.focus()
  }

  close(): void {
    const card = this.#one('#card')
    if (card?.matches(':popover-open')) card.hidePopover()
  }

  template(context: BoardContext): TemplateResult {
    const row = this.#row && context.board.rows[this.#row.index]
    // Of another book nothing is open.
    const isShown = row !== undefined && row === this.#row
    return whyCard(isShown ? contentTemplate(row, context) : nothing, this.#toggled)
  }

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed' || !this.#row) return
    // Who closed it with a key is back where it was opened; who clicked elsewhere is there.
    const card = event.target as HTMLElement
    const isNowhere = document.activeElement === document.body
    if (isNowhere || card.contains(this.#one(':focus'))) {
      this.#one(`[data-open="${this.#row.index}"]`)?.focus({ preventScroll: true })
    }
    this.#row = undefined
  }

  #one(selector: string): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
  }
}

function contentTemplate(row: BoardRow, context: BoardContext): TemplateResult {
  const { board, language } = context
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
