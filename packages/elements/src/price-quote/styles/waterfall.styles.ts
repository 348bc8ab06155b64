import { css } from 'lit'

export const waterfallStyles = css`
  .section-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }

  .section-head button {
    margin-block: -4px;
    margin-inline-end: -10px;
  }

  .section-head button[aria-pressed='false'] {
    color: var(--_muted);
  }

  .steps {
    --_columns: minmax(0, 3fr) minmax(0, 7fr) 104px;

    font-size: var(--_size-dense);
  }

  .steps li {
    display: grid;
    grid-template-columns: var(--_columns);
    align-items: center;
    gap: 0 16px;
  }

  .steps .label {
    max-block-size: 32px;
    line-height: 16px;
    -webkit-line-clamp: 2;
  }

  .steps li.whole :is(.label, .figure) {
    font-weight: 600;
  }

  .steps svg {
    inline-size: 100%;
    block-size: 32px;
    overflow: visible;
  }

  svg.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  .steps path {
    vector-effect: non-scaling-stroke;
  }

  .tick {
    stroke: var(--_border);
    stroke-width: 1;
    stroke-linecap: butt;
  }

  .zero,
  .link {
    stroke: var(--_control);
    stroke-width: 1;
    stroke-linecap: butt;
  }

  .link {
    stroke-dasharray: 2 2;
  }

  .steps .bar {
    stroke: none;
    vector-effect: non-scaling-stroke;
  }

  .whole .bar {
    fill: var(--_control);
  }

  .whole:last-child .bar {
    fill: var(--_accent);
  }

  .down .bar,
  .none .bar {
    fill: var(--_ok);
    stroke: var(--_ok);
    stroke-width: 1;
  }

  .up .bar {
    fill: var(--_due);
    stroke: var(--_due);
    stroke-width: 1;
  }

  .axis {
    position: relative;
    block-size: 1lh;
    margin-inline: calc((100% - 104px - 32px) * 0.3 + 16px) 120px;
    font-size: var(--_size-label);
  }

  .axis span {
    position: absolute;
    inset-inline-start: calc(var(--_at) * 100%);
    translate: -50%;
    white-space: nowrap;
  }

  .axis span:dir(rtl) {
    translate: 50%;
  }

  .steps-table {
    table-layout: fixed;
  }

  .steps-table thead .figure {
    inline-size: 22%;
  }

  .steps-table :is(th, td) {
    block-size: 32px;
    border-block-end: 1px solid var(--_border);
  }

  .steps-table thead th {
    color: var(--_muted);
    font-size: var(--_size-label);
  }

  /* A bar has a line of its own where there is no room beside its name. */
  @container (max-width: 559px) {
    .steps li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block-start: 6px;
    }

    .steps svg {
      grid-column: 1 / -1;
      grid-row: 2;
      block-size: 24px;
    }

    .axis {
      margin-inline: 0;
    }

    .axis span:first-child {
      translate: 0;
    }

    .axis span:last-child {
      translate: -100%;
    }

    .axis span:last-child:dir(rtl) {
      translate: 100%;
    }

    .steps .link {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .steps .bar {
      forced-color-adjust: none;
      fill: CanvasText;
      stroke: CanvasText;
    }

    .tick,
    .zero,
    .link {
      stroke: CanvasText;
    }
  }
`
