import { css } from 'lit'

/** What stands below the totals. */
export const asideStyles = css`
  .capitals {
    display: grid;
    gap: 2px;
    font-size: var(--_size-dense);
  }

  .capitals strong {
    font-weight: 600;
  }

  .vouchers li {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 32px;
    font-size: var(--_size-dense);
  }

  .vouchers li .brief {
    flex: 1;
  }

  .vouchers form {
    display: flex;
    gap: 6px;
  }

  .vouchers input {
    flex: 1;
    min-inline-size: 0;
  }

  .vouchers .icon {
    inline-size: 28px;
    min-block-size: 28px;
    color: var(--_muted);
  }

  .particulars summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
    font-size: var(--_size-dense);
    cursor: pointer;
  }

  .particulars summary::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    margin-inline: 2px 4px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }

  .particulars [open] summary::before {
    transform: rotate(45deg);
  }

  .particulars summary:dir(rtl)::before {
    transform: rotate(135deg);
  }

  .meter {
    display: flex;
    grid-column: 1 / -1;
    gap: 2px;
  }

  .meter i {
    flex: 1;
    block-size: 4px;
    border-radius: 1px;
    background: var(--_border);
  }

  .meter .filled {
    background: var(--_accent);
  }

  .particulars dl {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 4px 12px;
    margin-block-start: 12px;
    font-size: var(--_size-dense);
    overflow-wrap: anywhere;
  }

  .particulars dt {
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .meter i {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .meter .filled {
      background: CanvasText;
    }
  }

  @media (pointer: coarse) {
    .vouchers .icon {
      inline-size: 44px;
      min-block-size: 44px;
    }

    .particulars summary {
      min-block-size: 44px;
    }
  }
`
