import { css } from 'lit'

export const concentrationStyles = css`
  .leaning {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 16px 32px;
  }

  .curve figcaption {
    padding-block-start: 24px;
    font-size: var(--_size-label);
    text-align: center;
  }

  .plot {
    position: relative;
    block-size: 240px;
    margin-block-start: 8px;
    margin-inline: 40px 16px;
    border-block-end: 1px solid var(--_control);
  }

  .plot svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .plot path {
    vector-effect: non-scaling-stroke;
  }

  .plot .rule {
    stroke: var(--_border);
    stroke-width: 1;
  }

  .plot .even {
    stroke: var(--_control);
    stroke-width: 1;
    stroke-dasharray: 3 4;
  }

  .plot .under {
    fill: var(--_chart);
    fill-opacity: 0.1;
    stroke: none;
  }

  .plot .over {
    stroke: var(--_chart);
    stroke-width: 2;
  }

  .tick {
    position: absolute;
    color: var(--_muted);
    font-size: var(--_size-label);
    line-height: 1;
  }

  .tick.up {
    inset-block-end: calc(var(--_y) * 100% - 0.5em);
    inset-inline-end: calc(100% + 8px);
  }

  .tick.along {
    inset-block-start: calc(100% + 8px);
    inset-inline-start: calc(var(--_x) * 100%);
    inline-size: 4em;
    margin-inline-start: -2em;
    text-align: center;
  }

  .mark {
    position: absolute;
    inset-block-end: calc(var(--_y) * 100% - 5px);
    inset-inline-start: calc(var(--_x) * 100% - 5px);
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_chart);
  }

  .mark-label,
  .even-label {
    position: absolute;
    font-size: var(--_size-label);
    line-height: 1.3;
  }

  .mark-label {
    inset-block-start: calc((1 - var(--_y)) * 100% + 8px);
    inset-inline-start: calc(var(--_x) * 100% + 8px);
    font-weight: 600;
  }

  .even-label {
    inset-block-start: calc(50% + 4px);
    inset-inline-start: calc(50% + 8px);
  }

  @container (max-width: 719px) {
    .leaning {
      grid-template-columns: minmax(0, 1fr);
    }

    .plot {
      block-size: 200px;
    }
  }

  @media (forced-colors: active) {
    .plot .over {
      stroke: CanvasText;
    }

    .mark {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: Canvas;
    }
  }
`
