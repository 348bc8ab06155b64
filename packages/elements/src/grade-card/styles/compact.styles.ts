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

    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 40px;
  }

  .about {
    flex: 1;
    min-inline-size: 0;
    line-height: 1.35;
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

  .line .score {
    font-size: var(--_size-label);
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

  :host([compact]) .skeleton .bone.letter {
    inline-size: 24px;
    block-size: 24px;
  }

  :host([compact]) .bone-head {
    margin: 0;
    padding-block: 8px;
  }

  /* A wide box has room for the whole on one line. */
  @container (min-width: 560px) {
    .line .about {
      display: flex;
      align-items: baseline;
      gap: 4px 16px;
    }

    .line .more {
      flex-wrap: nowrap;
      min-inline-size: 0;
    }

    .line .who {
      flex: none;
      max-inline-size: 50%;
    }
  }
`
