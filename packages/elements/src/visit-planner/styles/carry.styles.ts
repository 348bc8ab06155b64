import { css } from 'lit'

export const carryStyles = css`
  /* Not paler: what is carried has still to be read. */
  .carried {
    outline: 1px dashed var(--_control);
    outline-offset: -1px;
    background: var(--_sunken);
  }

  table .possible {
    outline: 1px dashed var(--_accent);
    outline-offset: -3px;
  }

  table .refused {
    background-image: repeating-linear-gradient(45deg, var(--_border) 0 1px, transparent 1px 6px);
  }

  table .possible.over {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    background-color: var(--_accent-soft);
  }

  table .refused.over {
    outline: 2px solid var(--_overdue);
    outline-offset: -2px;
  }

  tbody.possible .day,
  tbody.refused .day {
    background: transparent;
  }

  .consequence {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_size-label);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .over .consequence {
    color: var(--_text);
    font-weight: 600;
  }

  .ghost {
    translate: 8px 8px;
    padding: 4px 8px;
    border-color: var(--_accent);
    border-radius: var(--_radius);
    max-inline-size: 240px;
    overflow: hidden;
    pointer-events: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    table .possible.over {
      outline-width: 4px;
    }
  }
`
