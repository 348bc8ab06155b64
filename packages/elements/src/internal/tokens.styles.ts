import { css } from 'lit'

/**
 * Every colour, size and time of the widgets. A host sets `--fieldbook-<name>`; the default stands behind it.
 *
 * Light and dark follow the host's `color-scheme`; under forced colours the system's take their place.
 */
export const tokens = css`
  :host {
    --_surface: var(--fieldbook-surface, #ffffff); /* the ground */
    --_sunken: var(--fieldbook-sunken, #f5f6f8); /* wells, heads of tables */
    --_raised: var(--fieldbook-raised, #ffffff); /* what lies above: cards, menus */
    --_text: var(--fieldbook-text, #1a1f27); /* text */
    --_muted: var(--fieldbook-muted, #5a6472); /* what matters less */
    --_border: var(--fieldbook-border, #d9dde3); /* lines */
    --_control: var(--fieldbook-control, #868f9c); /* edges of fields and buttons */
    --_accent: var(--fieldbook-accent, #1d5fd1); /* the main action, selection, focus */
    --_on-accent: var(--fieldbook-on-accent, #ffffff); /* text on the accent */
    --_accent-soft: var(--fieldbook-accent-soft, #e8f0fd); /* quiet ground of the accent */
    --_ok: var(--fieldbook-ok, #1b7443); /* done, in time */
    --_due: var(--fieldbook-due, #8a5200); /* due, nearly full */
    --_overdue: var(--fieldbook-overdue, #b3212c); /* overdue, over capacity, refused */
    --_overdue-soft: var(--fieldbook-overdue-soft, #fce9ea); /* ground of what is overdue */
    --_shadow: var(
      --fieldbook-shadow,
      0 4px 16px rgb(15 18 21 / 18%),
      0 0 1px rgb(15 18 21 / 40%)
    ); /* under what lies above */
    --_radius: var(--fieldbook-radius, 6px); /* corners of controls */
    --_radius-raised: var(--fieldbook-radius-raised, 10px); /* corners of what lies above */
    --_row: var(--fieldbook-row, 40px); /* height of a line: 32px when dense, 44px for a finger */
    --_size-label: var(--fieldbook-size-label, 12px); /* size of labels */
    --_size-dense: var(--fieldbook-size-dense, 13px); /* size of text in tables */
    --_size-body: var(--fieldbook-size-body, 14px); /* size of text */
    --_size-title: var(--fieldbook-size-title, 16px); /* size of the title */
    --_time: var(--fieldbook-time, 120ms); /* length of a movement; none under reduced motion */
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--fieldbook-surface, light-dark(#ffffff, #15181d));
      --_sunken: var(--fieldbook-sunken, light-dark(#f5f6f8, #0f1215));
      --_raised: var(--fieldbook-raised, light-dark(#ffffff, #1d2127));
      --_text: var(--fieldbook-text, light-dark(#1a1f27, #e7eaef));
      --_muted: var(--fieldbook-muted, light-dark(#5a6472, #a4adba));
      --_border: var(--fieldbook-border, light-dark(#d9dde3, #343b45));
      --_control: var(--fieldbook-control, light-dark(#868f9c, #6f7986));
      --_accent: var(--fieldbook-accent, light-dark(#1d5fd1, #8db6ff));
      --_on-accent: var(--fieldbook-on-accent, light-dark(#ffffff, #0b1b38));
      --_accent-soft: var(--fieldbook-accent-soft, light-dark(#e8f0fd, #1b2a45));
      --_ok: var(--fieldbook-ok, light-dark(#1b7443, #63d19b));
      --_due: var(--fieldbook-due, light-dark(#8a5200, #f0b765));
      --_overdue: var(--fieldbook-overdue, light-dark(#b3212c, #ff9797));
      --_overdue-soft: var(--fieldbook-overdue-soft, light-dark(#fce9ea, #421619));
    }
  }

  :host([density='dense']) {
    --_row: var(--fieldbook-row, 32px);
  }

  @media (pointer: coarse) {
    :host,
    :host([density='dense']) {
      --_row: var(--fieldbook-row, 44px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_time: 0ms;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_sunken: Canvas;
      --_raised: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_control: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-soft: Canvas;
      --_ok: CanvasText;
      --_due: CanvasText;
      --_overdue: CanvasText;
      --_overdue-soft: Canvas;
      --_shadow: none;
    }
  }

  @media print {
    :host {
      --_surface: #fff;
      --_sunken: #fff;
      --_raised: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #888;
      --_control: #888;
      --_accent: #000;
      --_ok: #000;
      --_due: #000;
      --_overdue: #000;
      --_overdue-soft: #fff;
    }
  }
`
