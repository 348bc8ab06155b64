import { css } from 'lit'
import { figuresTable } from '../internal/figures-table.styles.js'
import { gradeSquareStyles } from '../internal/grade-square.js'
import { headings } from '../internal/headings.styles.js'
import { notices } from '../internal/notices.styles.js'
import { accountStyles } from './styles/account.styles.js'
import { compactStyles } from './styles/compact.styles.js'
import { headStyles } from './styles/head.styles.js'
import { printStyles } from './styles/print.styles.js'

const box = css`
  :host {
    min-block-size: 240px;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }

  .bone-head {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-end: 8px;
  }

  .bone {
    block-size: 24px;
  }

  .bone.letter {
    inline-size: 48px;
    block-size: 48px;
  }
`

/** In the order of the page; those of what follows the grade come with it. */
export const styles = [
  gradeSquareStyles,
  headings,
  notices,
  figuresTable,
  box,
  headStyles,
  accountStyles,
  compactStyles,
  printStyles,
]
