import { css } from 'lit'

export const agendaStyles = css`
  .agenda {
    border-block-start: 1px solid var(--_border);
  }

  .agenda tbody > tr > * {
    border-block-end: 1px solid var(--_border);
  }

  /* As wide as the table, however long the names in it: they must not make the table wide. */
  .day {
    contain: inline-size;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 16px;
    padding: 8px;
    background: var(--_sunken);
  }

  .day h3 {
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .day h3[aria-current='date'] {
    color: var(--_accent);
  }

  .loads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    min-inline-size: 0;
  }

  .loads li {
    display: flex;
    align-items: baseline;
    gap: 4px;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .loads bdi,
  .loads .idle-why {
    max-inline-size: 12em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .loads .bar {
    min-inline-size: 32px;
  }

  .agenda .line > * {
    block-size: var(--_row);
    padding: 2px 8px;
    vertical-align: middle;
  }

  /* The name takes what the others leave, and no more. */
  .agenda .line > :first-child {
    inline-size: 100%;
    max-inline-size: 0;
    padding-inline: 2px;
  }

  .agenda .none {
    padding: 8px;
    color: var(--_muted);
  }

  .about {
    white-space: nowrap;
  }

  .about .who {
    display: inline-block;
    inline-size: 12em;
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
    vertical-align: bottom;
  }

  .about .when {
    display: inline-block;
    inline-size: 13em;
    text-align: end;
  }

  .when b {
    font-weight: 600;
  }

  .overdue b,
  .late b {
    color: var(--_overdue);
  }

  .due b,
  .early b {
    color: var(--_due);
  }

  .done b {
    color: var(--_ok);
  }

  @container (max-width: 719px) {
    .loads {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @container (max-width: 599px) {
    .agenda .line > * {
      padding-block: 4px;
    }

    .about .who,
    .about .when {
      display: block;
      inline-size: auto;
      max-inline-size: 9em;
      font-size: var(--_size-label);
      line-height: 1.4;
      text-align: end;
    }

    .loads bdi {
      inline-size: 8em;
    }

    /* By how much says enough; the word for it is said with the name. */
    .when:has(.muted) b {
      display: none;
    }

    .overdue .muted,
    .late .muted {
      color: var(--_overdue);
      font-weight: 600;
    }
  }
`
