import { css } from 'lit'

/** The ground of every widget: what a host page's inherited styles may not change, and what it may. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-block-size: 320px;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
  }

  :host([hidden]) {
    display: none;
  }

  /*
   * All that text inherits begins anew here, and not on the host itself, which a rule of the page for every element
   * reaches: what follows the page is its face and its colour scheme, its direction and its tokens. Apart from the
   * ground, because the language there would begin anew as well.
   */
  .anew {
    all: initial;
    display: contents;
    visibility: inherit;
    color-scheme: inherit;
    font-family: inherit;
  }

  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 16px;
    color: var(--_text);
    background: var(--_surface);
    font-size: var(--_size-body);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }

  /* What is made wide by a direction or by :lang() is set inside: the host's own lang is not ours to match. */
  .ground:lang(zh) {
    line-height: 1.65;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  svg {
    display: block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg.solid {
    fill: currentcolor;
  }

  /* Words of a left-to-right language in a page that runs the other way, and the reverse. */
  :is(p, li, dt, dd, h2, h3, h4, legend, summary, span, time) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted {
    color: var(--_muted);
  }

  /* A text of any length, kept to a few lines where it would push all else away. */
  .brief {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media print {
    .controls {
      display: none !important;
    }

    .brief {
      -webkit-line-clamp: 12;
    }
  }

  /* What stands where there is nothing to show yet, and the foot that only paper has. */
  .empty {
    display: grid;
    gap: 4px;
    padding: 24px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_sunken);
    text-align: center;
  }

  .skeleton {
    display: grid;
    gap: 12px;
  }

  .bone {
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .bone.title {
    inline-size: 40%;
    block-size: 28px;
  }

  footer {
    display: none;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
`
