import { css } from 'lit'

export const stockTakeStyles = css`
  .stock {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .figures-table td {
    font-variant-numeric: tabular-nums;
  }

  .figures-table .sum {
    font-weight: 600;
  }

  .sign {
    color: var(--_text);
  }
`
