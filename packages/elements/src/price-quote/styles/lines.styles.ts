import { css } from 'lit'

export const linesStyles = css`
  .lines {
    /* By the first row: a long name does not push the others away. */
    table-layout: fixed;
  }

  .lines caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }

  .lines caption .muted {
    margin-inline-start: 8px;
    font-weight: 400;
  }

  .lines thead :is(th, td) {
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_size-label);
    vertical-align: bottom;
  }

  .lines .position {
    inline-size: 32px;
    padding-inline-end: 8px;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .lines .quantity {
    inline-size: 168px;
  }

  .lines :is(.unit-price, .net) {
    inline-size: 96px;
  }

  .lines .discount {
    inline-size: 76px;
  }

  .lines .ends {
    inline-size: 64px;
    text-align: end;
    white-space: nowrap;
  }

  .lines tbody tr:not(.notes) > :is(th, td) {
    block-size: var(--_row);
  }

  .lines tbody + tbody,
  .lines .free + .free {
    border-block-start: 1px solid var(--_border);
  }

  .lines tbody:last-child {
    border-block-end: 1px solid var(--_border);
  }

  .lines tbody th.name {
    font-weight: 500;
  }

  .lines tbody td.net {
    font-weight: 600;
  }

  .lines .discount {
    color: var(--_muted);
  }

  .lines .free :is(.name, .net) {
    color: var(--_muted);
    font-weight: 400;
  }

  .name .detail {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    font-weight: 400;
  }

  .called {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }

  .detail select {
    min-block-size: 24px;
    padding: 0 4px;
    border-color: var(--_border);
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .lines .detail.paper,
  .lines .told.paper {
    display: none;
  }

  input[aria-invalid='true'] {
    border-color: var(--_overdue);
    background: var(--_overdue-soft);
  }

  .misread {
    color: var(--_overdue);
    font-size: var(--_size-label);
    text-align: start;
  }

  .fields {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .fields input {
    inline-size: 76px;
    text-align: end;
  }

  .fields .unit {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fields select {
    max-inline-size: 82px;
    padding-inline: 4px;
  }

  .ends button {
    vertical-align: middle;
  }

  .ends .icon,
  .ends .why {
    inline-size: 28px;
    min-block-size: 28px;
    color: var(--_muted);
  }

  .notes > td {
    padding-block: 0 6px;
  }

  .break {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .break .sign {
    color: var(--_ok);
  }

  .break button {
    flex: none;
    min-block-size: 24px;
    margin-inline-start: 6px;
    padding-inline: 8px;
    font-size: var(--_size-label);
  }

  /* A line becomes a card: its name, then what can be changed, then the figures. */
  @media screen {
    @container (max-width: 719px) {
      .lines thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .lines,
      .lines tbody,
      .lines caption {
        display: block;
      }

      .lines tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: 0 8px;
        align-items: center;
        padding-block: 6px;
      }

      .lines :is(th, td),
      .lines :is(.unit-price, .net, .discount, .quantity, .ends) {
        inline-size: auto;
        padding-inline: 0;
      }

      .lines tbody tr:not(.notes) > :is(th, td) {
        block-size: auto;
      }

      .lines .position {
        display: none;
      }

      .lines .name {
        grid-column: 1 / 3;
        grid-row: 1;
      }

      .lines .ends {
        grid-column: 3;
        grid-row: 1;
      }

      .lines .quantity {
        grid-column: 1;
        grid-row: 2 / 4;
      }

      .lines .unit-price {
        grid-column: 2;
        grid-row: 2;
      }

      .lines .none {
        display: none;
      }

      .lines .discount {
        grid-column: 2;
        grid-row: 3;
      }

      .lines :is(.unit-price, .discount) {
        color: var(--_muted);
        font-size: var(--_size-label);
      }

      .lines .net {
        grid-column: 3;
        grid-row: 2 / 4;
      }

      .lines .notes {
        display: block;
        padding-block: 0 6px;
      }

      .lines .notes td {
        display: block;
      }
    }
  }

  @media (pointer: coarse) {
    .ends :is(.icon, .why) {
      inline-size: 44px;
      min-block-size: 44px;
    }

    .lines .ends {
      inline-size: 96px;
    }

    .detail select,
    .break button {
      min-block-size: 44px;
    }
  }
`
