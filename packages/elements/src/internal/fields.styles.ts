import { css } from 'lit'

/** What is written in. */
export const fields = css`
  input:where(:not([type='range'])) {
    min-block-size: 32px;
    margin: 0;
    padding: 0 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_size-dense);
  }

  @media (pointer: coarse) {
    input:where(:not([type='range'])) {
      min-block-size: 44px;
    }
  }
`
