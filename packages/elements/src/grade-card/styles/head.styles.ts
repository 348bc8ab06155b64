import { css } from 'lit'

export const headStyles = css`
  .head {
    --_square: 48px;

    display: flex;
    align-items: center;
    gap: 8px 12px;
  }

  .head .square {
    border-width: 2px;
    border-color: var(--_text);
    border-radius: var(--_radius);
  }

  .titles {
    flex: 1;
    min-inline-size: 0;
  }

  .titles p {
    font-size: var(--_size-dense);
  }

  .score-why {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .score {
    white-space: nowrap;
  }

  .score strong {
    font-size: 20px;
    font-weight: 600;
  }

  .why {
    flex: none;
    inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    font-size: var(--_size-dense);
  }

  .notices li {
    display: flex;
    gap: 8px;
    overflow-wrap: anywhere;
  }

  /* In the middle of the first line, however many there are. */
  .sign {
    display: inline-grid;
    flex: none;
    align-content: center;
    block-size: 1lh;
    color: var(--_muted);
  }

  .sign svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .ok > .sign {
    color: var(--_ok);
  }

  .due > .sign {
    color: var(--_due);
  }

  .overdue > .sign {
    color: var(--_overdue);
  }

  @container (max-width: 359px) {
    .head {
      --_square: 40px;

      flex-wrap: wrap;
    }

    .titles {
      flex-basis: 60%;
    }

    .score-why:has(.score) {
      flex-basis: 100%;
      justify-content: space-between;
    }
  }

  @media (pointer: coarse) {
    .why {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`
