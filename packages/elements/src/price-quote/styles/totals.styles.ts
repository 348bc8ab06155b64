import { css } from 'lit'

export const totalsStyles = css`
  /* As wide as the longest amount, and no wider. */
  .totals td {
    inline-size: 0;
    white-space: nowrap;
  }

  .totals :is(th, td) {
    padding-block: 3px;
    vertical-align: baseline;
  }

  .totals th {
    color: var(--_muted);
  }

  .totals th .brief {
    display: inline;
  }

  .totals th .small {
    margin-inline-start: 6px;
  }

  .totals .sum {
    border-block-start: 1px solid var(--_border);
  }

  .totals .sum:not(:last-child) {
    border-block-end: 1px solid var(--_border);
  }

  .totals .sum tr:first-child :is(th, td) {
    padding-block: 8px;
    color: var(--_text);
    font-weight: 600;
  }

  .totals .sum tr:first-child td {
    font-size: var(--_size-title);
  }

  .totals tbody:last-child:not(.sum) tr:first-child :is(th, td) {
    padding-block-start: 8px;
  }
`
