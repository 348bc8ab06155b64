import { css } from 'lit'

export const readingStyles = css`
  .reading {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    align-items: end;
    gap: 8px 32px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  label,
  .figures dt {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .asked {
    min-inline-size: 0;
  }

  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_size-dense);
  }

  .field bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  #quantity {
    inline-size: 104px;
    font-size: var(--_size-body);
    font-variant-numeric: tabular-nums;
  }

  input[aria-invalid='true'] {
    border-color: var(--_overdue);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }

  .figures dd {
    font-size: 20px;
    font-weight: 600;
    line-height: 32px;
    white-space: nowrap;
  }

  .slider {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  .hint {
    grid-column: 1 / -1;
    min-block-size: 1lh;
    font-size: var(--_size-dense);
  }

  .hint.misread {
    color: var(--_overdue);
  }

  @media (pointer: coarse) {
    .slider {
      min-block-size: 44px;
    }
  }

  @container (max-width: 479px) {
    .reading {
      grid-template-columns: minmax(0, 1fr);
    }

    .figures {
      justify-content: space-between;
    }
  }

  @media (forced-colors: active) {
    .reading {
      border: 1px solid CanvasText;
    }
  }
`
