import { css } from 'lit'
import { agendaStyles } from './styles/agenda.styles.js'
import { headStyles } from './styles/head.styles.js'
import { printStyles } from './styles/print.styles.js'
import { unplannedStyles } from './styles/unplanned.styles.js'
import { visitStyles } from './styles/visit.styles.js'
import { weekStyles } from './styles/week.styles.js'

const box = css`
  .ground {
    gap: 12px;
  }

  .status {
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: var(--_size-dense);
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  /* Room for what a carried visit has to say: nothing may move under the pointer. */
  @container (max-width: 719px) {
    .status {
      min-block-size: 3em;
    }
  }

  @container (max-width: 479px) {
    .status {
      min-block-size: 4.5em;
    }
  }

  .bone {
    block-size: 72px;
  }

  .findings summary {
    cursor: pointer;
    color: var(--_muted);
    font-size: var(--_size-dense);
  }

  .findings li {
    padding-block: 4px;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
`

/** In the order of the page. */
export const styles = [
  box,
  headStyles,
  weekStyles,
  agendaStyles,
  visitStyles,
  unplannedStyles,
  printStyles,
]
