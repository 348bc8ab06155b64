import { css } from 'lit'

/** The quotation on paper: what can only be pressed is gone, and what only the paper says has come. */
export const paperStyles = css`
  @media print {
    .ground {
      gap: 12px;
      padding: 0;
    }

    .outcome,
    .said,
    .notices,
    .picker,
    .classes,
    .waterfall,
    .vouchers,
    .standing,
    .particulars,
    .notes,
    .lines .ends {
      display: none;
    }

    .paper {
      display: block;
    }

    .head {
      border-block-end: 2px solid #000;
    }

    .head h2 {
      font-size: 20px;
    }

    .titles p {
      display: none;
    }

    .draft {
      margin-block-end: 8px;
      padding: 6px 8px;
      border: 1px solid #000;
    }

    .pairs {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 2px 16px;
      font-size: var(--_size-dense);
    }

    .pairs dt {
      max-inline-size: 160px;
    }

    .pairs dd {
      font-weight: 500;
      overflow-wrap: anywhere;
    }

    .paper h3 {
      margin-block: 12px 4px;
      break-after: avoid;
    }

    .body {
      display: block;
    }

    .lines,
    .lines tbody,
    .lines thead,
    .lines tr,
    .lines :is(th, td),
    .lines caption {
      /* As tables are, whatever the width of the sheet. */
      block-size: auto;
    }

    .lines {
      display: table;
    }

    .lines caption {
      display: table-caption;
    }

    .lines thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    .lines tbody {
      display: table-row-group;
      break-inside: avoid;
    }

    .lines tr {
      display: table-row;
      break-inside: avoid;
    }

    .lines tr.notes {
      display: none;
    }

    .lines :is(th, td),
    .lines :is(.position, .unit-price, .list) {
      display: table-cell;
      padding-block: 4px;
      padding-inline-end: 12px;
      vertical-align: baseline;
    }

    .lines .quantity {
      inline-size: 104px;
    }

    .lines .ends,
    .lines td.ends {
      display: none;
    }

    .lines :is(.told, .detail).paper {
      display: inline;
    }

    .lines .detail.paper {
      display: block;
    }

    .totals {
      inline-size: 320px;
      max-inline-size: 100%;
      margin-block-start: 12px;
      margin-inline-start: auto;
      break-inside: avoid;
    }

    .totals h3 {
      display: none;
    }

    .aside > .capitals {
      margin-block-start: 8px;
      padding: 0;
      border: 0;
      text-align: end;
      break-inside: avoid;
    }

    footer {
      display: block;
      margin-block-start: 12px;
      padding-block-start: 8px;
      border-block-start: 1px solid #888;
      font-size: var(--_size-label);
    }
  }
`
