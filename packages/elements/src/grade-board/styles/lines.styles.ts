import { css } from 'lit'

export const linesStyles = css`
  /* Two lines a customer: the name and the value, and below what else there is. */
  .customers.lines tr {
    grid-template: 'grade name value' auto 'grade rest rest' auto / auto minmax(0, 1fr) auto;
  }

  .customers.lines tbody tr {
    align-content: center;
    block-size: 60px;
  }

  .lines thead {
    position: absolute;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .lines .name {
    grid-area: name;
  }

  .lines .grade {
    grid-area: grade;
  }

  .lines .value {
    grid-area: value;
  }

  .lines td.grade {
    flex-direction: column;
    gap: 2px;
  }

  .lines .rest {
    grid-area: rest;
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  .lines .name button {
    min-block-size: 28px;
  }

  /* The points between them stand between them in either direction. */
  .piece {
    unicode-bidi: normal;
  }

  .piece + .piece::before {
    content: ' · ';
  }

  .piece .cause {
    display: inline;
  }

  .piece svg {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    vertical-align: -2px;
  }

  .piece .square {
    --_square: 16px;
    vertical-align: -2px;
  }
`
