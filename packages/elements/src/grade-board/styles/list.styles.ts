import { css } from 'lit'

export const listStyles = css`
  :host {
    --_w-name: minmax(140px, 1fr);
    --_w-grade: 104px;
    --_w-score: 88px;
    --_w-value: 168px;
    --_w-since: 128px;
    --_w-standing: 112px;
    --_w-share: 88px;
    --_w-cumulative: 120px;
    --_w-before: 96px;
    --_w-because: minmax(160px, 1fr);
    --_w-rest: 1fr;
  }

  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: var(
      --fieldbook-table-height,
      560px
    ); /* height from which the customers scroll */
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  /* Rows are boxes of their own, so that one out of sight costs nothing; the roles say what they are. */
  .customers,
  .customers thead,
  .customers tbody {
    display: block;
    inline-size: 100%;
  }

  .customers {
    font-size: var(--_size-dense);
  }

  .customers tr {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    min-inline-size: 0;
    padding-inline: 4px;
  }

  .customers thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_sunken);
    border-block-end: 1px solid var(--_border);
  }

  .customers tbody tr {
    block-size: calc(var(--_row) + 1px);
    border-block-end: 1px solid var(--_border);
    scroll-margin-block: 44px 8px;
  }

  .customers tbody tr:hover,
  .customers tbody tr:focus-within {
    background: var(--_sunken);
  }

  .customers .many tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_row) + 1px);
  }

  .windowed {
    position: relative;
    block-size: var(--_size);
  }

  .windowed tr {
    position: absolute;
    inset-inline: 0;
    inset-block-start: var(--_start);
  }

  .customers th,
  .customers td {
    min-inline-size: 0;
    padding: 0 8px;
    font-weight: 400;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .customers .figure {
    text-align: end;
  }

  .customers td.grade,
  .customers td.before {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .noted {
    display: inline-flex;
    color: var(--_due);
  }

  .noted svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .customers thead th {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .customers thead button,
  .customers thead th > .label {
    display: flex;
    align-items: center;
    gap: 4px;
    inline-size: 100%;
    min-block-size: 34px;
    padding: 4px 8px;
    border: 0;
    color: inherit;
    font-size: inherit;
    line-height: 1.25;
    text-align: start;
    white-space: normal;
  }

  .customers thead button {
    justify-content: flex-start;
    border-radius: 0;
  }

  .customers thead .figure button,
  .customers thead .figure > .label {
    flex-direction: row-reverse;
    justify-content: flex-start;
    text-align: end;
  }

  .customers thead button > .label {
    display: -webkit-box;
    overflow: hidden;
    unicode-bidi: plaintext;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .customers thead [aria-sort] {
    color: var(--_text);
    font-weight: 600;
  }

  .customers thead svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .customers th.name {
    padding: 0;
  }

  .name button {
    justify-content: flex-start;
    inline-size: 100%;
    min-block-size: calc(var(--_row) - 4px);
    padding: 0 8px;
    border: 0;
    font-weight: 500;
    text-align: start;
  }

  .customers button:focus-visible {
    outline-offset: -2px;
  }

  .name button:hover:not(:disabled) {
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .name bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .cause {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
  }

  .cause bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .cause bdi:first-child {
    color: var(--_muted);
  }

  svg.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  .nobody {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 24px;
  }

  @container (max-width: 719px) {
    .ground {
      --_w-name: minmax(96px, 1fr);
      --_w-grade: 84px;
      --_w-score: 64px;
      --_w-value: 112px;
      --_w-since: 104px;
      --_w-share: 64px;
      --_w-cumulative: 96px;
      --_w-before: 88px;
    }
  }

  /* The column at the end gives way first. */
  @container (max-width: 599px) {
    .ground {
      --_w-since: 0;
    }

    .customers .since {
      display: none;
    }
  }
`
