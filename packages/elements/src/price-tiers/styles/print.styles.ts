import { css } from 'lit'

export const printStyles = css`
  @media print {
    .ground {
      padding: 0;
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
