import { css } from 'lit'

export const changesStyles = css`
  .changes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 16px 32px;
  }

  .matrix th,
  .matrix td {
    min-inline-size: 48px;
    block-size: 36px;
    padding: 2px;
    font-weight: 400;
    text-align: center;
    overflow-wrap: normal;
    white-space: nowrap;
  }

  .matrix .corner {
    padding-inline: 8px;
    color: var(--_muted);
    font-size: var(--_size-label);
    white-space: nowrap;
  }

  .matrix .corner svg {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    vertical-align: middle;
  }

  .matrix .nought {
    color: var(--_muted);
  }

  .matrix .sum,
  .matrix thead th:last-child,
  .matrix tbody th:first-child {
    padding-inline: 8px;
  }

  .matrix .sum,
  .matrix tr:last-child th {
    font-weight: 600;
  }

  .matrix tr:last-child > *,
  .matrix tbody tr:first-child > * {
    border-block-start: 1px solid var(--_border);
  }

  .matrix td button {
    inline-size: 100%;
    padding: 0 8px;
    border-color: transparent;
  }

  .matrix .stay button {
    background: var(--_sunken);
    color: var(--_muted);
  }

  .matrix .other button {
    background: var(--_sunken);
  }

  .matrix .better button {
    background: color-mix(in srgb, var(--_ok) 12%, var(--_surface));
    color: var(--_ok);
    font-weight: 600;
  }

  .matrix .worse button {
    background: color-mix(in srgb, var(--_due) 14%, var(--_surface));
    color: var(--_due);
    font-weight: 600;
  }

  .matrix td button:hover:not(:disabled) {
    border-color: var(--_control);
  }

  .matrix td button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .causes li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }

  .causes .figure {
    min-inline-size: 2em;
    font-weight: 600;
  }

  .sides {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    font-size: var(--_size-label);
  }

  .sides span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .stream {
    position: relative;
    block-size: 260px;
    margin-inline: 72px;
  }

  .stream svg {
    inline-size: 100%;
    block-size: 100%;
    stroke: none;
  }

  .stream rect {
    fill: var(--_muted);
  }

  .ribbon {
    fill: var(--_control);
    fill-opacity: 0.22;
  }

  .ribbon.better {
    fill: var(--_ok);
    fill-opacity: 0.5;
  }

  .ribbon.worse {
    fill: var(--_due);
    fill-opacity: 0.5;
  }

  .block {
    position: absolute;
    inset-block-start: calc(var(--_at) * 100%);
    display: flex;
    align-items: center;
    gap: 8px;
    max-inline-size: 64px;
    overflow: clip;
    font-size: var(--_size-dense);
    line-height: 1;
    translate: 0 -50%;
  }

  .block .square {
    max-inline-size: 36px;
  }

  .block.from {
    inset-inline-end: calc(100% + 8px);
    flex-direction: row-reverse;
  }

  .block.to {
    inset-inline-start: calc(100% + 8px);
  }

  @container (max-width: 479px) {
    .matrix th,
    .matrix td {
      min-inline-size: 36px;
    }

    .matrix .corner {
      padding-inline: 0;
      white-space: normal;
    }

    .matrix td button,
    .matrix .sum,
    .matrix thead th:last-child,
    .matrix tbody th:first-child {
      padding-inline: 4px;
    }
  }

  @container (max-width: 859px) {
    .changes {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .stream rect {
      fill: CanvasText;
    }

    .ribbon {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`
