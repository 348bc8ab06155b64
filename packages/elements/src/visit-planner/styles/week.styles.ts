import { css } from 'lit'

export const weekStyles = css`
  /* Positioned, or what is out of sight for the ear would make the page as wide as the table. */
  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: var(--fieldbook-grid-height, none); /* height from which the week scrolls */
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_size-dense);
  }

  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .week {
    table-layout: fixed;
    min-inline-size: 680px;
  }

  .week th[scope='col'] {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 6px 8px;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .week th[scope='col']:first-child {
    inline-size: 112px;
  }

  .week tbody th,
  .week td {
    border-block-start: 1px solid var(--_border);
  }

  .week td,
  .week th[scope='col'] + th[scope='col'] {
    border-inline-start: 1px solid var(--_border);
  }

  .week .date {
    color: var(--_text);
    font-weight: 600;
    white-space: nowrap;
  }

  [aria-current='date'] .date {
    color: var(--_accent);
  }

  .week [aria-current='date'] {
    box-shadow: inset 0 -2px var(--_accent);
  }

  .week th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }

  .week thead th:first-child {
    z-index: 3;
    background: var(--_sunken);
  }

  .week tbody th {
    padding: 8px;
    font-weight: 600;
  }

  .week td {
    padding: 4px;
  }

  td:focus-visible,
  th:focus-visible {
    outline-offset: -2px;
  }

  .idle {
    background: var(--_sunken);
  }

  .state {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 0 4px;
    font-size: var(--_size-label);
    line-height: 1.3;
  }

  .state .capacity {
    flex: 1;
    min-inline-size: 0;
  }

  .idle-why {
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .capacity {
    --_level: var(--_ok);
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: var(--_size-label);
    line-height: 1.3;
    white-space: nowrap;
  }

  .capacity.full {
    --_level: var(--_due);
  }

  .capacity.over {
    --_level: var(--_overdue);
    color: var(--_overdue);
    font-weight: 600;
  }

  .bar {
    flex: 1;
    min-inline-size: 16px;
    max-inline-size: 64px;
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(var(--_level), var(--_level)) no-repeat 0 / var(--_share) 100%
      var(--_border);
  }

  .bar:dir(rtl) {
    background-position: 100%;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      outline: 1px solid CanvasText;
      background-color: Canvas;
    }
  }
`
