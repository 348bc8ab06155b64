import { css } from 'lit'

export const chartStyles = css`
  .picture {
    cursor: crosshair;
    touch-action: pan-y;
    user-select: none;
  }

  svg.tiers {
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    stroke-width: 1;
  }

  .tiers text {
    fill: var(--_text);
    stroke: none;
    font-size: 12px;
  }

  .tiers .panel-title {
    font-weight: 600;
  }

  .tiers .tick {
    fill: var(--_muted);
  }

  /* A halo of the ground, so that a line behind does not strike letters through. */
  .tiers .label,
  .tiers .fall-label {
    stroke: var(--_surface);
    stroke-width: 4px;
    paint-order: stroke;
  }

  .tiers .fall-label {
    fill: var(--_due);
    font-weight: 600;
  }

  .tiers path {
    stroke-linecap: butt;
    stroke-linejoin: miter;
    shape-rendering: auto;
  }

  .level,
  .break {
    stroke: var(--_border);
  }

  .break {
    stroke-dasharray: 2 3;
  }

  .floor {
    stroke: var(--_control);
  }

  .way {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .area {
    stroke: none;
    fill: var(--_accent-soft);
  }

  .fall {
    stroke: var(--_due);
    stroke-width: 2.5;
  }

  .fall-head {
    stroke: none;
    fill: var(--_due);
  }

  .mark path {
    stroke: var(--_text);
  }

  .mark circle {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
  }

  @media print {
    .area {
      fill: #eee;
      print-color-adjust: exact;
    }
  }

  @media (forced-colors: active) {
    .way {
      stroke: CanvasText;
    }

    .tiers text {
      fill: CanvasText;
    }

    .mark path,
    .mark circle {
      stroke: Highlight;
    }
  }
`
