import { css } from 'lit'

export const printStyles = css`
  @media print {
    .ground {
      padding: 0;
    }

    .scroller {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }

    .tabs,
    .search,
    .sorting,
    .toolbar svg {
      display: none;
    }

    .chip {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    /* A table again, whose head is repeated on every sheet. */
    .customers,
    .customers.lines {
      display: table;
      table-layout: fixed;
      border-collapse: collapse;
    }

    .customers thead {
      display: table-header-group;
      position: static;
      break-inside: avoid;
      clip-path: none;
    }

    .customers tbody {
      display: table-row-group;
      position: static;
      block-size: auto;
    }

    .customers tr,
    .customers tbody tr,
    .customers.lines tbody tr {
      display: table-row;
      position: static;
      block-size: auto;
      break-inside: avoid;
      content-visibility: visible;
    }

    .customers th,
    .customers td,
    .customers td.grade,
    .customers td.before {
      display: table-cell;
      padding-block: 4px;
      border-block-end: 1px solid var(--_border);
      vertical-align: middle;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .customers .name {
      inline-size: 30%;
    }

    .name button,
    .customers thead button {
      min-block-size: 0;
      padding: 0 8px;
      border: 0;
    }

    .bar,
    .mark {
      print-color-adjust: exact;
    }

    .grades button,
    .attention button {
      min-block-size: 24px;
    }

    .name bdi {
      max-block-size: 18em;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    footer {
      display: block;
      padding-block-start: 8px;
      border-block-start: 1px solid #888;
      font-size: var(--_size-label);
    }
  }
`
