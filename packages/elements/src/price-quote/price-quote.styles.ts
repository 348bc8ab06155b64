import { css } from 'lit'
import { fields } from '../internal/fields.styles.js'
import { figuresTable } from '../internal/figures-table.styles.js'
import { headings } from '../internal/headings.styles.js'
import { notices } from '../internal/notices.styles.js'
import { headStyles } from './styles/head.styles.js'
import { linesStyles } from './styles/lines.styles.js'
import { totalsStyles } from './styles/totals.styles.js'

const box = css`
  .figure {
    text-align: end;
    white-space: nowrap;
  }

  .body,
  .main,
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 20px;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .main > section,
  .aside > section + section,
  .aside > .capitals {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }

  /* Beside each other below the lines, where there is no room beside them. */
  @media screen {
    @container (min-width: 720px) and (max-width: 1079px) {
      .aside {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 16px 32px;
        padding-block-start: 16px;
        border-block-start: 1px solid var(--_border);
      }

      .aside > :is(.capitals, section + section) {
        padding-block-start: 0;
        border: 0;
      }

      .totals {
        grid-row: 1 / span 5;
      }
    }
  }

  @container (min-width: 1080px) {
    .body {
      grid-template-columns: minmax(0, 1fr) 280px;
      gap: 32px;
    }
  }

  .paper {
    display: none;
  }

  .said {
    min-block-size: 1lh;
    margin-block: -12px;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .bone {
    block-size: 32px;
  }

  .bone.high {
    block-size: 200px;
  }
`

/** In the order of the page; those of what follows the prices come with it. */
export const styles = [
  headings,
  notices,
  figuresTable,
  fields,
  box,
  headStyles,
  linesStyles,
  totalsStyles,
]
