import { css } from 'lit'

export const headStyles = css`
  .head,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .head {
    justify-content: space-between;
    align-items: baseline;
  }

  .titles {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    min-inline-size: 0;
  }

  h2 {
    font-size: var(--_size-title);
    font-weight: 600;
  }

  .titles p {
    font-size: var(--_size-dense);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: var(--_size-dense);
  }

  .figures .late,
  .figures .missing {
    color: var(--_overdue);
    font-weight: 600;
  }

  .weeks,
  .views,
  .changes {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .range {
    min-inline-size: 9em;
    font-weight: 600;
    text-align: center;
  }

  .changes {
    margin-inline-start: auto;
  }

  .views {
    gap: 0;
  }

  .views button {
    border-radius: 0;
  }

  .views button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .views button:last-child {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .views button[aria-pressed='true'] {
    z-index: 1;
  }

  .rep {
    min-inline-size: 0;
    max-inline-size: min(100%, 16em);
  }

  svg.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (min-width: 480px) and (max-width: 639px) {
    .changes {
      order: 1;
    }

    .rep {
      order: 2;
    }

    .views {
      order: 3;
    }
  }

  @container (max-width: 479px) {
    .range {
      min-inline-size: 0;
      font-size: var(--_size-dense);
    }

    .toolbar {
      gap: 4px 8px;
    }
  }
`
