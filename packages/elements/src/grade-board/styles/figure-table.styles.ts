import { css } from 'lit'

/** Tables of figures, and what is said beside them. */
export const figureTableStyles = css`
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    align-content: start;
    gap: 8px;
    font-size: var(--_size-dense);
  }

  .said > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .lead {
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .wide {
    inline-size: 100%;
    overflow-x: auto;
  }

  .figures-table,
  .matrix {
    border-collapse: collapse;
    font-size: var(--_size-dense);
  }

  .figures-table {
    inline-size: 100%;
    align-self: start;
  }

  .figures-table th,
  .figures-table td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    word-break: keep-all;
  }

  .figures-table .figure {
    text-align: end;
  }

  .figures-table thead th {
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_size-label);
    vertical-align: bottom;
  }

  .figures-table .key > *,
  .figures-table .all > * {
    font-weight: 600;
  }

  @container (max-width: 479px) {
    .figures-table th,
    .figures-table td {
      padding-inline: 4px;
    }
  }

  @media print {
    .wide {
      overflow: visible;
    }
  }
`
