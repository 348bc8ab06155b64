import { css } from 'lit'

export const accountStyles = css`
  table {
    /* By the first row: a long name does not push the others away. */
    table-layout: fixed;
  }

  th,
  td {
    vertical-align: baseline;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_size-label);
    padding-block: 0 4px;
    border-block-end: 1px solid var(--_border);
  }

  .account thead td {
    border-block-end: 1px solid var(--_border);
  }

  th.figure,
  .points,
  .amount {
    text-align: end;
    white-space: nowrap;
  }

  .account th:first-child {
    inline-size: 30%;
  }

  .account th.figure {
    inline-size: 6.5em;
    white-space: normal;
  }

  .account .figure:last-child {
    inline-size: 11em;
  }

  .account tbody :is(th, td) {
    block-size: 32px;
  }

  .points {
    color: var(--_muted);
  }

  .account .bars {
    position: relative;
    padding: 0;
    vertical-align: middle;
  }

  .account thead .bars {
    vertical-align: baseline;
  }

  .amount,
  .account thead .figure:last-child {
    padding-inline-start: 16px;
  }

  .account tbody th .small {
    display: block;
  }

  .track {
    position: relative;
    block-size: 12px;
  }

  .bar,
  .cut,
  .track li {
    position: absolute;
    inset-inline-start: calc(var(--start) * 100%);
  }

  .bar {
    inset-block: 0;
    inline-size: calc((var(--end) - var(--start)) * 100%);
    min-inline-size: 2px;
    border-radius: 2px;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  .bar.total {
    background: var(--_text);
  }

  .cut {
    inset-block: 0;
    border-inline-start: 1px solid var(--_border);
  }

  tfoot tr:first-child {
    border-block-start: 1px solid var(--_border);
  }

  tfoot :is(th, td) {
    padding-block: 8px 4px;
    font-weight: 600;
  }

  .cut-offs :is(th, td) {
    padding-block: 0;
    font-size: var(--_size-label);
    font-weight: inherit;
  }

  .cut-offs .track {
    block-size: 1lh;
  }

  .cut-offs li {
    translate: -50%;
    white-space: nowrap;
  }

  .cut-offs li:dir(rtl) {
    translate: 50%;
  }

  .cut-offs li.last {
    translate: -100%;
  }

  .cut-offs li.last:dir(rtl) {
    translate: 100%;
  }

  .cut-offs li:first-child {
    translate: 0;
  }

  .left-out {
    color: var(--_muted);
  }

  /* A bar has a line of its own where there is no room beside its name. */
  @container (max-width: 479px) {
    .account:not(.plain) :is(thead, tbody, tfoot) {
      display: block;
    }

    .account thead tr {
      display: none;
    }

    .account tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto 3.5em;
      align-items: baseline;
    }

    .account tbody tr {
      padding-block-end: 4px;
    }

    .account tbody :is(th, td) {
      block-size: auto;
    }

    .account :is(th:first-child, td.bars) {
      inline-size: auto;
    }

    .account .bars {
      grid-column: 1 / -1;
      grid-row: 2;
      padding-block: 3px;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: CanvasText;
    }
  }
`
