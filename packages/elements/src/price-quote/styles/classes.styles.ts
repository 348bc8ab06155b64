import { css } from 'lit'

export const classesStyles = css`
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(132px, 100%), 1fr));
    gap: 12px;
  }

  .way {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    gap: 4px;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .way.asked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .way-name {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    font-size: var(--_size-dense);
    font-weight: 600;
  }

  .mark {
    display: inline-flex;
    flex: none;
    gap: 4px;
    color: var(--_accent);
    font-size: var(--_size-label);
    font-weight: 400;
  }

  .mark .sign {
    color: inherit;
  }

  .way-total strong {
    margin-inline-end: 6px;
    font-size: var(--_size-title);
    font-weight: 600;
  }

  .way button {
    justify-self: start;
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    .way.asked {
      border-width: 3px;
      border-color: Highlight;
    }

    .mark {
      color: CanvasText;
    }
  }
`
