import { css } from 'lit'

export const visitStyles = css`
  .visit {
    position: relative;
    display: flex;
    min-inline-size: 0;
    border-radius: var(--_radius);
  }

  .name {
    flex: 1;
    flex-wrap: wrap;
    justify-content: flex-start;
    gap: 0 6px;
    min-inline-size: 0;
    min-block-size: calc(var(--_row) - 8px);
    padding: 0 4px;
    border-color: transparent;
    background: transparent;
    text-align: start;
    user-select: none;
    -webkit-touch-callout: none;
  }

  /* A name has two lines. */
  .name bdi {
    display: -webkit-box;
    flex: 1 1 2.5em;
    overflow: hidden;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .visit:hover,
  .visit:focus-within {
    background: var(--_sunken);
  }

  .visit .name:hover:not(:disabled) {
    background: transparent;
  }

  .name:focus-visible {
    outline-offset: -2px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .sign {
    color: var(--_muted);
  }

  .sign svg,
  .lock svg {
    inline-size: 12px;
    block-size: 12px;
  }

  .overdue .sign,
  .late .sign,
  dd.overdue,
  dd.late {
    color: var(--_overdue);
  }

  .due .sign,
  .early .sign,
  dd.due,
  dd.early {
    color: var(--_due);
  }

  .done .sign,
  .in-time .sign,
  dd.in-time,
  dd.done {
    color: var(--_ok);
  }

  .done bdi {
    color: var(--_muted);
  }

  .grade {
    flex: none;
    min-inline-size: 18px;
    max-inline-size: 5em;
    overflow: hidden;
    padding: 0 3px;
    border: 1px solid var(--_control);
    border-radius: 3px;
    font-size: 11px;
    font-weight: 600;
    line-height: 16px;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .grade.none {
    block-size: 18px;
    border-color: transparent;
  }

  .name time {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  /* In a narrow column the time stands below the name, in line with it. */
  .week .name time {
    flex-basis: 100%;
    padding-inline-start: 42px;
  }

  .week .visit {
    margin-block-start: 2px;
  }

  @container (max-width: 599px) {
    .agenda .name time {
      flex-basis: 100%;
      padding-inline-start: 42px;
    }
  }

  .why {
    flex: none;
    inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    align-self: center;
    color: var(--_muted);
    font-weight: 600;
  }

  /* In the dense grid of a week the sign waits until the visit is looked at; a finger cannot hover. */
  .week .why {
    position: absolute;
    inset-inline-end: 0;
    inset-block: 0;
    margin-block: auto;
    background: var(--_sunken);
    opacity: 0;
  }

  .visit:hover .why,
  .visit:focus-within .why {
    opacity: 1;
  }

  @media (pointer: coarse) {
    .name,
    .why {
      min-block-size: 44px;
    }

    .week .why {
      display: none;
    }

    .why {
      inline-size: 44px;
    }
  }
`
