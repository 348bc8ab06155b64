import { css } from 'lit'

export const cardStyles = css`
  .card {
    font-size: var(--_size-dense);
  }

  .card:focus {
    outline: none;
  }

  .card-head {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 8px;
  }

  .card h3 {
    flex: 1;
    max-block-size: 6em;
    overflow: auto;
    color: var(--_text);
    font-size: var(--_size-title);
  }

  .card-head button {
    margin-block: -6px;
    margin-inline-end: -8px;
    align-self: flex-start;
  }

  .card h4 {
    margin: 12px 0 4px;
    font-size: var(--_size-label);
    font-weight: 600;
    color: var(--_muted);
  }

  .reasons {
    display: grid;
    gap: 6px;
  }

  .reasons code {
    color: var(--_muted);
    font-family: ui-monospace, monospace;
    font-size: 11px;
  }
`
