import { css } from 'lit'

export const accountStyles = css`
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
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th,
  caption {
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  caption {
    padding-block: 4px;
    color: var(--_text);
    font-size: var(--_size-dense);
    text-align: start;
  }

  thead th {
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

  .account tbody td,
  .account tbody th {
    block-size: 32px;
  }

  .points {
    color: var(--_muted);
  }

  .account .bars {
    position: relative;
    inline-size: 45%;
    padding: 0;
    vertical-align: middle;
  }

  .account thead .bars {
    vertical-align: baseline;
  }

  .scores tbody :is(th, td) {
    vertical-align: middle;
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
    inline-size: calc(var(--size) * 100%);
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

  tfoot th,
  tfoot td {
    padding-block: 8px 4px;
    font-weight: 600;
  }

  .cut-offs th,
  .cut-offs td {
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

  .cut-offs li:first-child {
    translate: 0;
  }

  .left-out {
    color: var(--_muted);
  }

  .cells {
    display: flex;
    gap: 3px;
  }

  .cells span {
    flex: 1;
    block-size: 12px;
    border: 1px solid var(--_control);
    border-radius: 2px;
  }

  .cells .full {
    border-color: var(--_accent);
    background: var(--_accent);
    print-color-adjust: exact;
  }

  .strip {
    position: relative;
    block-size: 40px;
    margin-block-end: 4px;
  }

  .class,
  .stand {
    position: absolute;
    inset-inline-start: calc(var(--start) * 100%);
    inline-size: calc(var(--size) * 100%);
  }

  .class {
    inset-block: 0 14px;
    overflow: hidden;
    padding: 2px 0;
    border: 1px solid var(--_surface);
    border-inline-width: 0 2px;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: 600;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .class.own {
    background: var(--_accent-soft);
    color: var(--_text);
  }

  .stand {
    inset-block-end: 0;
    min-inline-size: 4px;
    block-size: 12px;
    border-radius: 2px;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    margin: 0;
    font-size: var(--_size-dense);
  }

  dt {
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
    .class {
      border-color: CanvasText;
      border-inline-width: 1px;
    }

    .class.own {
      border-width: 2px;
    }

    .bar,
    .cells .full,
    .stand {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: CanvasText;
    }
  }
`
