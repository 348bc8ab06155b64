import { css } from 'lit'

export const listStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-dense);
  }

  th,
  td {
    padding: 0 8px;
    font-weight: inherit;
    text-align: start;
    white-space: nowrap;
  }

  @container (max-width: 479px) {
    th,
    td {
      padding-inline: 4px;
      white-space: normal;
    }
  }

  thead th {
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  thead td {
    border-block-end: 1px solid var(--_border);
  }

  tbody tr {
    block-size: var(--_row);
    border-block-end: 1px solid var(--_border);
  }

  tbody tr:last-child {
    border-block-end: 0;
  }

  .figure {
    text-align: end;
  }

  .strong {
    font-weight: 600;
  }

  tr[aria-current] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }

  tr[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }

  .falls {
    display: inline-block;
    margin-inline-end: 4px;
    color: var(--_due);
    vertical-align: -2px;
  }

  .falls svg {
    inline-size: 12px;
    block-size: 12px;
    rotate: 180deg;
  }

  .long {
    max-block-size: 460px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .long thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    box-shadow: inset 0 -1px var(--_border);
  }

  .notices {
    display: grid;
    gap: 4px;
    font-size: var(--_size-dense);
  }

  .notices li {
    display: flex;
    gap: 8px;
    overflow-wrap: anywhere;
  }

  .sign {
    display: inline-grid;
    flex: none;
    align-content: center;
    block-size: 1lh;
    color: var(--_due);
  }

  @container (max-width: 559px) {
    th,
    td {
      padding-inline: 4px;
    }

    th:first-child {
      padding-inline-start: 8px;
    }

    td:last-child,
    th:last-child {
      padding-inline-end: 8px;
    }
  }

  @container (max-width: 399px) {
    .long .saving {
      display: none;
    }
  }

  @media (forced-colors: active) {
    tr[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
