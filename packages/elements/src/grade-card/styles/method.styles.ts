import { css } from 'lit'

export const methodStyles = css`
  caption {
    padding-block: 4px;
    color: var(--_text);
    font-size: var(--_size-dense);
    text-align: start;
  }

  /* A caption would make its table as wide as its longest word. */
  caption .brief {
    inline-size: 0;
    min-inline-size: 100%;
  }

  .scores .amount {
    inline-size: 5em;
  }

  .scores th.figure {
    inline-size: 9em;
  }

  .scores tbody :is(th, td) {
    vertical-align: middle;
  }

  .cells {
    display: flex;
    gap: 3px;
  }

  .cells span {
    flex: 1;
    block-size: 12px;
    border: 1px solid var(--_control);
    border-radius: 2px;
  }

  .cells .full {
    border-color: var(--_accent);
    background: var(--_accent);
    print-color-adjust: exact;
  }

  .strip {
    position: relative;
    block-size: 40px;
    margin-block-end: 4px;
  }

  .class,
  .stand {
    position: absolute;
    inset-inline-start: calc(var(--start) * 100%);
    inline-size: calc((var(--end) - var(--start)) * 100%);
  }

  .class {
    inset-block: 0 14px;
    overflow: hidden;
    padding: 2px 0;
    border: 1px solid var(--_surface);
    border-inline-width: 0 2px;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: 600;
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .class.own {
    background: var(--_accent-soft);
    color: var(--_text);
  }

  .stand {
    inset-block-end: 0;
    min-inline-size: 4px;
    block-size: 12px;
    border-radius: 2px;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 16px;
    margin: 0;
    font-size: var(--_size-dense);
  }

  dt {
    color: var(--_muted);
  }

  @container (max-width: 479px) {
    .scores tr {
      grid-template-columns: minmax(0, 1fr) auto 4.5em;
    }

    .scores .amount {
      inline-size: auto;
    }

    /* A name of its own line leaves the whole width to what it names. */
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dd + dt {
      margin-block-start: 8px;
    }
  }

  @media (forced-colors: active) {
    .class {
      border-color: CanvasText;
      border-inline-width: 1px;
    }

    .class.own {
      border-width: 2px;
    }

    .cells .full,
    .stand {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: CanvasText;
    }
  }
`
