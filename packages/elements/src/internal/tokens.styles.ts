import { css } from 'lit'

/**
 * Every colour, size and time of the widgets. A host sets `--fieldbook-<name>`; the default stands behind it.
 *
 * Light and dark follow the host's `color-scheme`; under forced colours the system's take their place.
 */
export const tokens = css`
  :host {
    --_surface: var(--fieldbook-surface, #ffffff);
    --_sunken: var(--fieldbook-sunken, #f5f6f8);
    --_raised: var(--fieldbook-raised, #ffffff);
    --_text: var(--fieldbook-text, #1a1f27);
    --_muted: var(--fieldbook-muted, #5a6472);
    --_border: var(--fieldbook-border, #d9dde3);
    --_control: var(--fieldbook-control, #868f9c);
    --_accent: var(--fieldbook-accent, #1d5fd1);
    --_on-accent: var(--fieldbook-on-accent, #ffffff);
    --_accent-soft: var(--fieldbook-accent-soft, #e8f0fd);
    --_ok: var(--fieldbook-ok, #1b7443);
    --_ok-soft: var(--fieldbook-ok-soft, #e4f4ea);
    --_due: var(--fieldbook-due, #8a5200);
    --_due-soft: var(--fieldbook-due-soft, #fdf0dc);
    --_overdue: var(--fieldbook-overdue, #b3212c);
    --_overdue-soft: var(--fieldbook-overdue-soft, #fce9ea);
    --_shadow: var(--fieldbook-shadow, 0 4px 16px rgb(15 18 21 / 18%), 0 0 1px rgb(15 18 21 / 40%));
    --_radius: var(--fieldbook-radius, 6px);
    --_radius-raised: var(--fieldbook-radius-raised, 10px);
    --_row: var(--fieldbook-row, 40px);
    --_size-label: var(--fieldbook-size-label, 12px);
    --_size-dense: var(--fieldbook-size-dense, 13px);
    --_size-body: var(--fieldbook-size-body, 14px);
    --_size-title: var(--fieldbook-size-title, 16px);
    --_size-figure: var(--fieldbook-size-figure, 20px);
    --_time: var(--fieldbook-time, 120ms);
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
      --_ok-soft: var(--fieldbook-ok-soft, light-dark(#e4f4ea, #12301f));
      --_due: var(--fieldbook-due, light-dark(#8a5200, #f0b765));
      --_due-soft: var(--fieldbook-due-soft, light-dark(#fdf0dc, #3a2808));
      --_overdue: var(--fieldbook-overdue, light-dark(#b3212c, #ff9797));
      --_overdue-soft: var(--fieldbook-overdue-soft, light-dark(#fce9ea, #421619));
    }
  }

  :host([density='dense']) {
    --_row: var(--fieldbook-row, 32px);
  }

  @media (pointer: coarse) {
    :host {
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
      --_ok-soft: Canvas;
      --_due: CanvasText;
      --_due-soft: Canvas;
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
      --_ok-soft: #fff;
      --_due: #000;
      --_due-soft: #fff;
      --_overdue: #000;
      --_overdue-soft: #fff;
    }
  }
`
