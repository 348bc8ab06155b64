import { css } from 'lit'

export const historyStyles = css`
  .picture {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 8px;
  }

  .levels {
    max-inline-size: 6em;
    color: var(--_muted);
    font-size: var(--_size-label);
    font-weight: 600;
    text-align: center;
  }

  .levels li {
    block-size: 20px;
    overflow: hidden;
    line-height: 20px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  svg.steps-line {
    inline-size: 100%;
    block-size: var(--height);
    overflow: visible;
  }

  svg.steps-line:dir(rtl) {
    transform: scaleX(-1);
  }

  .steps-line path {
    vector-effect: non-scaling-stroke;
  }

  .level {
    stroke: var(--_border);
    stroke-width: 1;
  }

  .way {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: butt;
  }

  .turn {
    stroke: var(--_accent);
    stroke-width: 7;
  }

  .ends {
    display: flex;
    grid-column: 2;
    justify-content: space-between;
    gap: 16px;
    padding-block-start: 4px;
    font-size: var(--_size-label);
  }

  summary {
    inline-size: fit-content;
    color: var(--_muted);
    font-size: var(--_size-dense);
    cursor: pointer;
  }

  details table {
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    .way,
    .turn {
      stroke: CanvasText;
    }
  }
`
