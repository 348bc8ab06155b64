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

  .line .who {
    color: var(--_muted);
  }

  .line .who bdi {
    display: block;
    max-inline-size: 14em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .line .when {
    min-inline-size: 12em;
    text-align: end;
    white-space: nowrap;
  }

  .line .word {
    font-weight: 600;
  }

  .line .overdue .word,
  .line .late .word {
    color: var(--_overdue);
  }

  .line .due .word {
    color: var(--_due);
  }

  .line .done .word {
    color: var(--_ok);
  }

  @container (max-width: 719px) {
    .loads {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }

  @container (max-width: 479px) {
    .line .who {
      display: none;
    }

    .line .when {
      min-inline-size: 0;
      line-height: 1.3;
    }

    .line .muted {
      display: block;
      font-size: var(--_size-label);
    }
  }
`
