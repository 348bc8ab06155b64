import { css } from 'lit'

export const stepsStyles = css`
  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .steps li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: var(--_row);
    padding-block: 6px;
    border-block-start: 1px solid var(--_border);
  }

  .steps li:first-child {
    border-block-start: 0;
  }

  .steps .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .steps p {
    line-height: 1.4;
  }

  .steps button {
    flex: none;
  }

  .status {
    min-block-size: 1lh;
    color: var(--_muted);
    font-size: var(--_size-dense);
    overflow-wrap: anywhere;
  }
`
