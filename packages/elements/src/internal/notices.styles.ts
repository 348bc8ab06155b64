import { css } from 'lit'

/** What stands in the way, each behind its sign, and the question mark that tells why. */
export const notices = css`
  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    font-size: var(--_size-dense);
  }

  .notices > li {
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

  .why {
    flex: none;
    inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  @media (pointer: coarse) {
    .why {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`
