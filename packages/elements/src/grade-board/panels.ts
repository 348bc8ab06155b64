// Loaded with the first view beside the overview: most people look at that alone.

import type { CSSResult, TemplateResult } from 'lit'
import type { BoardContext } from './board-context.js'
import { changesTemplate } from './changes-template.js'
import { concentrationTemplate } from './concentration-template.js'
import { stockTakeTemplate } from './stock-take-template.js'
import { changesStyles } from './styles/changes.styles.js'
import { concentrationStyles } from './styles/concentration.styles.js'
import { figureTableStyles } from './styles/figure-table.styles.js'
import { viewColumns } from './view-columns.js'
import { stockTakeStyles } from './styles/stock-take.styles.js'

export const panelStyles: readonly CSSResult[] = [
  figureTableStyles,
  concentrationStyles,
  changesStyles,
  stockTakeStyles,
]

/** What stands above the customers in the views beside the overview. */
export class Panels {
  readonly columns = viewColumns
  #isTable = false

  /** From the curve to its table, or back. */
  toggle(): void {
    this.#isTable = !this.#isTable
  }

  template(context: BoardContext): TemplateResult {
    if (context.view === 'concentration') return concentrationTemplate(context, this.#isTable)
    return context.view === 'changes' ? changesTemplate(context) : stockTakeTemplate(context)
  }
}
