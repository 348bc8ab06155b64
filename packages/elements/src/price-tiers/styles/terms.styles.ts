import { css } from 'lit'

export const termsStyles = css`
  .terms {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }

  .terms tbody :is(th, td) {
    padding-block: 6px;
  }

  .claim {
    display: block;
    color: var(--_muted);
    white-space: normal;
  }

  .terms .bars {
    inline-size: 22%;
    padding-inline-end: 0;
  }

  .bar {
    inline-size: calc(var(--share) * 100%);
    block-size: 10px;
    border-radius: 2px;
    background: var(--_accent);
    print-color-adjust: exact;
  }

  @container (max-width: 559px) {
    .terms .bars {
      display: none;
    }
  }

  /* An offer has the whole width for its words, and its figures below, each with its title. */
  @container (max-width: 479px) {
    .terms :is(table, tbody) {
      display: block;
    }

    .terms thead {
      display: none;
    }

    .terms tr {
      display: grid;
      grid-template-columns: repeat(4, minmax(min-content, 1fr));
      block-size: auto;
      gap: 4px 8px;
      padding-block: 8px;
    }

    .terms tbody :is(th, td) {
      padding: 0;
    }

    .terms th {
      grid-column: 1 / -1;
    }

    .terms .figure {
      text-align: start;
    }

    .terms .figure::before {
      display: block;
      color: var(--_muted);
      font-size: var(--_size-label);
      font-weight: normal;
      content: attr(data-title);
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`
