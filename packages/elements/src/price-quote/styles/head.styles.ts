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

  .notice {
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
    gap: 8px;
  }

  .notices .what {
    min-inline-size: 0;
  }

  .notices .what li {
    color: var(--_muted);
  }

  .sign svg.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (max-width: 479px) {
    .outcome,
    .outcome > [data-do='send'] {
      inline-size: 100%;
    }
  }
`
