import { css } from 'lit'
import { fields } from '../internal/fields.styles.js'
import { headStyles } from './styles/head.styles.js'
import { linesStyles } from './styles/lines.styles.js'
import { listStyles } from './styles/list.styles.js'
import { overviewStyles } from './styles/overview.styles.js'
import { toolbarStyles } from './styles/toolbar.styles.js'

const box = css`
  :host {
    --_chart: var(--fieldbook-chart-1, #1d5fd1); /* bars and curves */
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_chart: var(--fieldbook-chart-1, light-dark(#1d5fd1, #8db6ff));
    }
  }

  .ground {
    gap: 12px;
  }

  .tab-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .panel {
    min-inline-size: 0;
  }

  h3 {
    font-size: var(--_size-label);
    font-weight: 600;
    color: var(--_muted);
  }

  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .skeleton {
    gap: 8px;
  }

  .bone {
    block-size: 160px;
  }

  .bone.line {
    block-size: var(--_row);
  }

  @media (forced-colors: active) {
    :host {
      --_chart: CanvasText;
    }
  }

  @media print {
    :host {
      --_chart: #555;
    }
  }
`

/** In the order of the page. */
export const styles = [
  fields,
  box,
  headStyles,
  overviewStyles,
  toolbarStyles,
  listStyles,
  linesStyles,
]
