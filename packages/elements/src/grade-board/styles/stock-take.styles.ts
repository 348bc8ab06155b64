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

  /* There are fewer grades than figures: a narrow box has the grades side by side. */
  @container (max-width: 479px) {
    .stock .figures-table {
      display: flex;
    }

    .stock :is(thead, tbody) {
      display: contents;
    }

    .stock tr {
      display: grid;
      flex: 1 0 auto;
      grid-auto-rows: 32px;
    }

    .stock :is(th, td) {
      align-content: center;
      text-align: end;
      white-space: nowrap;
    }

    .stock thead :is(th, .figure) {
      text-align: start;
    }
  }
`
