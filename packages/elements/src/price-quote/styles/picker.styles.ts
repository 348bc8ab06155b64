import { css } from 'lit'

export const pickerStyles = css`
  .main > .picker {
    margin-block-start: -12px;
  }

  .picker {
    min-block-size: 32px;
  }

  .empty .picker {
    display: grid;
    justify-content: center;
    margin-block-start: 8px;
    text-align: start;
  }

  .search {
    position: relative;
    display: block;
    inline-size: min(320px, 100%);
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
    padding-inline-start: 30px;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  #options-box {
    inline-size: min(360px, calc(100vw - 16px));
    padding: 4px;
    overflow: hidden;
  }

  #options {
    max-block-size: min(312px, calc(100vh - 64px));
    overflow: auto;
    overscroll-behavior: contain;
  }

  #options-box p {
    padding: 6px 8px;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    min-block-size: 32px;
    padding: 4px 8px;
    border-radius: var(--_radius);
    font-size: var(--_size-dense);
    cursor: pointer;
  }

  [role='option']:hover {
    background: var(--_sunken);
  }

  [role='option'][aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  @media (pointer: coarse) {
    [role='option'] {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
