import { css } from 'lit'

export const printStyles = css`
  @media print {
    .ground {
      padding: 0;
    }

    .why,
    .status,
    details,
    summary {
      display: none;
    }

    section,
    tr,
    .steps li {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }

    footer {
      display: block;
      padding-block-start: 8px;
      border-block-start: 1px solid #888;
      font-size: var(--_size-label);
    }
  }
`
