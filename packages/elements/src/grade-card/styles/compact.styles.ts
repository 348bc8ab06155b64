import { css } from 'lit'

export const compactStyles = css`
  :host([compact]) {
    min-block-size: 48px;
  }

  :host([compact]) .ground {
    gap: 0;
    padding: 4px 8px;
  }

  .line {
    --_square: 24px;

    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 8px;
    min-block-size: 40px;
    line-height: 1.35;
  }

  /* The step has the whole width below the name. */
  .about {
    display: contents;
  }

  .line .square {
    grid-column: 1;
    grid-row: 1 / span 2;
  }

  .line .who {
    grid-column: 2;
    grid-row: 1;
  }

  .line .more {
    grid-column: 2 / -1;
    grid-row: 2;
    min-inline-size: 0;
  }

  .line .more:not(:has(span)) {
    display: none;
  }

  /* Where nothing else is to be said, the name stands beside the middle of the square. */
  .line:not(:has(.more span)) .square {
    grid-row: 1;
  }

  .line .score {
    grid-column: 3;
    grid-row: 1;
    font-size: var(--_size-label);
  }

  .line .why {
    grid-column: 4;
    grid-row: 1;
    min-block-size: 24px;
    margin-inline-start: -4px;
  }

  .who,
  .best {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-size: var(--_size-label);
  }

  .best {
    max-inline-size: 100%;
  }

  .target {
    margin-inline-end: 4px;
    color: var(--_text);
    font-weight: 600;
  }

  .notice {
    display: inline-flex;
    gap: 4px;
    white-space: nowrap;
  }

  .notice .sign svg {
    inline-size: 12px;
    block-size: 12px;
  }

  .line .score strong {
    font-size: var(--_size-body);
  }

  :host([compact]) .empty {
    padding: 8px;
    border: 0;
    background: none;
    color: var(--_muted);
    text-align: start;
  }

  :host([compact]) .bone.letter {
    inline-size: 24px;
    block-size: 24px;
  }

  :host([compact]) .bone-head {
    margin: 0;
    padding-block: 8px;
  }

  @media (pointer: coarse) {
    .line .why {
      min-block-size: 44px;
    }
  }

  /* A wide box has room for the whole on one line. */
  @container (min-width: 560px) {
    .line {
      display: flex;
    }

    .about {
      display: flex;
      flex: 1;
      align-items: baseline;
      gap: 4px 16px;
      min-inline-size: 0;
    }

    .line .more {
      flex-wrap: nowrap;
    }

    .line .who {
      flex: none;
      max-inline-size: 50%;
    }
  }
`
