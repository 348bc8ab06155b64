import { css } from 'lit'

export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_border);
  }

  .titles {
    flex: 1 1 240px;
    min-inline-size: 0;
  }

  .titles p {
    font-size: var(--_size-dense);
  }

  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .figure-line {
    white-space: nowrap;
  }

  .figure-line strong {
    font-size: 20px;
    font-weight: 600;
  }

  .figure-line .muted {
    font-size: var(--_size-label);
  }

  .outcome .why {
    margin-inline: -8px 4px;
  }

  .why {
    flex: none;
    inline-size: 28px;
    min-block-size: 28px;
    padding: 0;
    color: var(--_muted);
    font-weight: 600;
  }

  .notice,
  .notices > li {
    display: flex;
    gap: 8px;
    overflow-wrap: anywhere;
    font-size: var(--_size-dense);
  }

  .outcome .notice {
    gap: 4px;
    margin-inline-end: 4px;
    white-space: nowrap;
  }

  .notices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .notices .what {
    min-inline-size: 0;
  }

  .notices .what li {
    color: var(--_muted);
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

  .sign svg.directed:dir(rtl) {
    transform: scaleX(-1);
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

  @container (max-width: 479px) {
    .outcome,
    .outcome > [data-do='send'] {
      inline-size: 100%;
    }
  }

  @media (pointer: coarse) {
    .why {
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
`
