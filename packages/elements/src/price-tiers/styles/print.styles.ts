import { css } from 'lit'

export const printStyles = css`
  @media print {
    .ground {
      padding: 0;
    }

    /* A grid is broken between pages wherever it may be; blocks keep together what belongs together. */
    .ground,
    .sides,
    .side {
      display: block;
    }

    :is(.sides, .side, .terms):not(:first-child),
    :is(.list, .notices):not(:first-child) {
      margin-block-start: 16px;
    }

    .head,
    h3 {
      break-after: avoid;
    }

    .picture,
    .chart {
      break-inside: avoid;
    }

    th,
    td {
      white-space: normal;
      overflow-wrap: break-word;
    }

    /* On paper nothing is read off: all quantities stand in the table. */
    .reading,
    .mark {
      display: none;
    }

    .long {
      max-block-size: none;
      overflow: visible;
    }

    .long thead th {
      position: static;
    }

    thead {
      display: table-header-group;
    }

    tr,
    figure,
    .notices li {
      break-inside: avoid;
    }

    tr[aria-current] {
      background: none;
      box-shadow: none;
    }
  }
`
