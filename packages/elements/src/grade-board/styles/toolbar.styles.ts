import { css } from 'lit'

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-end: -4px;
  }

  .search {
    position: relative;
    flex: 0 1 260px;
    min-inline-size: 0;
  }

  .search svg {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 8px;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input {
    inline-size: 100%;
    padding: 0 8px 0 30px;
    appearance: none;
  }

  .search input:dir(rtl) {
    padding: 0 30px 0 8px;
  }

  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .sorting {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .chip {
    max-inline-size: 100%;
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip svg {
    inline-size: 12px;
    block-size: 12px;
  }

  .status {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_size-dense);
  }

  @container (max-width: 479px) {
    .search,
    .sorting,
    .sorting select {
      flex: 1 1 100%;
      inline-size: 100%;
    }
  }
`
