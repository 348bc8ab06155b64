import { css } from 'lit'

/** What opens beside something to say why: its head, the reasons, the places of their rules. */
export const card = css`
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
    font-weight: 600;
  }

  .card-head button {
    align-self: flex-start;
    margin-block: -6px;
    margin-inline-end: -8px;
  }

  .card h4 {
    margin: 12px 0 4px;
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: 600;
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
