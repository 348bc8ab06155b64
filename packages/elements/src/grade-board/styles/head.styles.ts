import { css } from 'lit'

export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
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

  .titles p,
  .head .count {
    font-size: var(--_size-dense);
    overflow-wrap: anywhere;
  }

  .head .count {
    font-weight: 600;
  }

  .tabs {
    display: flex;
    gap: 4px;
    overflow-x: auto;
    border-block-end: 1px solid var(--_border);
    scrollbar-width: none;
  }

  .tabs button {
    flex: none;
    min-block-size: 36px;
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 0;
    color: var(--_muted);
    box-shadow: inset 0 -2px transparent;
  }

  .tabs button[aria-selected='true'] {
    color: var(--_text);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--_accent);
  }

  .tabs button:focus-visible {
    outline-offset: -2px;
  }

  @container (max-width: 479px) {
    .tabs {
      gap: 0;
    }

    .tabs button {
      padding-inline: 7px;
    }
  }

  @media (pointer: coarse) {
    .tabs button {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-block-end: 3px solid Highlight;
    }
  }
`
