import { css } from 'lit'
import { gradeSquareStyles } from '../internal/grade-square.js'
import { accountStyles } from './styles/account.styles.js'
import { compactStyles } from './styles/compact.styles.js'
import { headStyles } from './styles/head.styles.js'
import { printStyles } from './styles/print.styles.js'

const box = css`
  :host {
    min-block-size: 240px;
  }

  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
  }

  h2 {
    font-size: var(--_size-title);
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: var(--_size-dense);
    font-weight: 600;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }

  .small {
    font-size: var(--_size-label);
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
  box,
  headStyles,
  accountStyles,
  compactStyles,
  printStyles,
]
