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
    .lines .notes {
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
      grid-template-columns: repeat(2, minmax(0, 5fr) minmax(0, 9fr));
      gap: 2px 16px;
      font-size: var(--_size-dense);
    }

    .pairs :is(dt, dd) {
      overflow: hidden;
      overflow-wrap: anywhere;
    }

    .pairs dd {
      font-weight: 500;
    }

    .paper h3 {
      margin-block: 12px 4px;
      break-after: avoid;
    }

    .body {
      display: block;
    }

    .lines tbody {
      break-inside: avoid;
    }

    .lines tbody tr:not(.notes) > :is(th, td) {
      block-size: auto;
      padding-block: 4px;
      vertical-align: baseline;
    }

    .lines :is(th, td).ends {
      display: none;
    }

    .lines .net {
      padding-inline-end: 0;
    }

    .lines .quantity {
      inline-size: 96px;
    }

    .lines .discount {
      inline-size: 64px;
    }

    .lines .told.paper {
      display: inline;
    }

    .lines .detail.paper {
      display: inline;
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
