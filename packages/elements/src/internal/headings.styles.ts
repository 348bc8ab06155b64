import { css } from 'lit'

/** The title, the titles of the parts, what stands below them, and what is told in passing. */
export const headings = css`
  h2 {
    font-size: var(--_size-title);
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: var(--_size-dense);
    font-weight: 600;
  }

  .titles {
    min-inline-size: 0;
  }

  .titles p {
    font-size: var(--_size-dense);
  }

  .small {
    font-size: var(--_size-label);
  }
`
