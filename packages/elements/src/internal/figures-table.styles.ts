import { css } from 'lit'

/** A table from edge to edge, whose columns have a gap between them and none around. */
export const figuresTable = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-dense);
  }

  th,
  td {
    padding: 4px 0;
    padding-inline-end: 16px;
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
`
