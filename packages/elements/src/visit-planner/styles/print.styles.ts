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

    .status,
    .why {
      display: none;
    }

    thead {
      display: table-header-group;
    }

    tr,
    .unplanned {
      break-inside: avoid;
    }

    /* A title does not stay behind at the end of a page. */
    tr:has(> [scope='rowgroup']),
    .missing h3,
    .missing > p {
      break-after: avoid;
    }

    .many .unplanned {
      content-visibility: visible;
    }

    /* A sheet is narrower than most windows, and has no other place where a name stands in full. */
    .week {
      min-inline-size: 0;
      border-block-end: 1px solid var(--_border);
    }

    .week th[scope='col']:first-child {
      inline-size: 88px;
    }

    .week td {
      padding: 2px;
    }

    .week .name {
      gap: 0 4px;
      padding: 0 2px;
      font-size: var(--_size-label);
    }

    .week .name bdi {
      flex-basis: 5em;
    }

    .week .name time {
      padding-inline-start: 38px;
    }

    /* A dozen lines: what is longer than that is no name. */
    .name bdi,
    .grade,
    .about .who,
    .loads bdi,
    .loads .idle-why,
    .unplanned .who {
      max-block-size: 18em;
      overflow-wrap: anywhere;
      white-space: normal;
      -webkit-line-clamp: none;
    }

    .loads bdi,
    .loads .idle-why {
      max-inline-size: none;
    }

    footer {
      display: block;
      padding-block-start: 8px;
      border-block-start: 1px solid #888;
      font-size: var(--_size-label);
    }
  }
`
