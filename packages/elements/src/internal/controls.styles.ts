import { css } from 'lit'

/** Buttons and lists to choose from. */
export const controls = css`
  button,
  select {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    margin: 0;
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-dense);
    letter-spacing: inherit;
    unicode-bidi: plaintext;
    cursor: pointer;
    transition: background-color var(--_time) ease-out;
  }

  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_sunken);
  }

  button:disabled,
  button[aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_border);
    cursor: default;
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  button.primary:disabled {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
  }

  button.quiet:hover:not(:disabled) {
    background: var(--_sunken);
  }

  button.icon {
    inline-size: 32px;
    padding: 0;
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  select {
    display: inline-block;
    max-inline-size: 100%;
  }

  @media (pointer: coarse) {
    button,
    select {
      min-block-size: 44px;
    }

    button.icon {
      inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    button.quiet {
      border-color: ButtonBorder;
    }

    button:disabled,
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }

    button.primary,
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`
