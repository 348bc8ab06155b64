import { css } from 'lit'

export const unplannedStyles = css`
  .missing {
    display: grid;
    gap: 4px;
  }

  .missing h3 {
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .missing > p {
    font-size: var(--_size-dense);
  }

  .count {
    color: var(--_overdue);
  }

  .missing ul {
    border-block-start: 1px solid var(--_border);
  }

  .unplanned {
    display: grid;
    grid-template-columns: minmax(0, 2fr) 10em minmax(0, 1fr) minmax(0, 3fr) auto;
    align-items: center;
    gap: 0 12px;
    min-block-size: var(--_row);
    padding-block: 2px;
    border-block-end: 1px solid var(--_border);
    font-size: var(--_size-dense);
  }

  .many .unplanned {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 44px;
  }

  .unplanned .when {
    white-space: nowrap;
    font-weight: 600;
  }

  .unplanned.overdue .when {
    color: var(--_overdue);
  }

  .unplanned.due .when {
    color: var(--_due);
  }

  .unplanned .who {
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .unplanned .reason {
    color: var(--_muted);
    font-size: var(--_size-label);
    line-height: 1.35;
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .unplanned .visit:hover,
  .unplanned .visit:focus-within {
    background: transparent;
  }

  @container (max-width: 719px) {
    .unplanned {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 6px;
    }

    .unplanned .visit,
    .unplanned .reason {
      grid-column: 1 / -1;
    }

    .unplanned .who {
      grid-column: 1;
      padding-inline-start: 4px;
    }

    .unplanned .when {
      grid-column: 1;
      padding-inline-start: 4px;
    }

    .unplanned .reason {
      padding-inline-start: 4px;
    }

    .unplanned > button {
      grid-column: 2;
      grid-row: 2 / span 2;
    }
  }
`
