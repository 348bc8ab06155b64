import { css } from 'lit'

export const styles = css`
  :host {
    min-block-size: 96px;
  }

  .ground {
    display: grid;
    gap: 12px;
    padding: 16px;
  }

  h2 {
    font-size: var(--_size-title);
    font-weight: 600;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .bone {
    block-size: 64px;
  }
`
