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

    .week {
      min-inline-size: 0;
    }

    thead {
      display: table-header-group;
    }

    tr,
    .unplanned {
      break-inside: avoid;
    }

    .many .unplanned {
      content-visibility: visible;
    }

    .name bdi,
    .unplanned .who {
      white-space: normal;
      overflow-wrap: anywhere;
    }

    footer {
      display: block;
      padding-block-start: 8px;
      border-block-start: 1px solid #888;
      font-size: var(--_size-label);
    }
  }
`
