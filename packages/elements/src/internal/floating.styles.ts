import { css } from 'lit'

/** Popovers and dialogs. */
export const floating = css`
  [popover],
  dialog {
    margin: 0;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-raised);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font: inherit;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
  }

  [popover] {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(360px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
  }

  dialog {
    margin: auto;
    inline-size: min(480px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
  }

  dialog::backdrop {
    background: rgb(15 18 21 / 40%);
  }

  @media print {
    [popover],
    dialog {
      display: none !important;
    }
  }
`
