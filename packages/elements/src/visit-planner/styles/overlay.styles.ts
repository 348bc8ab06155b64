import { css } from 'lit'

export const overlayStyles = css`
  dialog h3 {
    flex: 1;
    max-block-size: 6em;
    overflow: auto;
    font-size: var(--_size-title);
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    margin: 0;
  }

  dd {
    grid-column: 2;
    margin: 0;
  }

  dt {
    grid-column: 1;
    color: var(--_muted);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
  }

  .menu {
    padding: 4px;
  }

  .menu:popover-open {
    display: grid;
  }

  .menu button {
    justify-content: flex-start;
  }

  dialog form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  fieldset {
    min-inline-size: 0;
    max-block-size: min(50vh, 360px);
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
  }

  legend {
    padding: 0;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(7.5em, 2fr) minmax(0, 2fr) 7em;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_row);
    padding: 0 8px;
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-dense);
  }

  @media (max-width: 400px) {
    .choice {
      grid-template-columns: auto 1fr auto;
      gap: 0 8px;
      padding-block: 4px;
    }

    .choice .short {
      grid-column: 2;
      grid-row: 2;
    }
  }

  .choice:has(:checked) {
    background: var(--_accent-soft);
  }

  .choice .load {
    color: var(--_muted);
    text-align: end;
  }

  .choice.refused {
    color: var(--_muted);
  }

  .choice.late .short {
    color: var(--_overdue);
  }

  .choice input {
    margin: 0;
    accent-color: var(--_accent);
  }

  dialog .sentence {
    min-block-size: 3em;
    color: var(--_muted);
    font-size: var(--_size-dense);
  }

  dialog .actions {
    margin: 0;
  }
`
