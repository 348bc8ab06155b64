import { css } from 'lit'

export const overviewStyles = css`
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 8px 32px;
  }

  .overview section {
    min-inline-size: 0;
  }

  .overview h3 {
    padding-inline: 8px;
    margin-block-end: 4px;
  }

  .grades button {
    display: grid;
    grid-template-columns: minmax(20px, auto) minmax(0, 11em) minmax(24px, 1fr) 3.5em 4em;
    align-items: center;
    justify-content: stretch;
    gap: 8px;
    inline-size: 100%;
    padding-inline: 8px;
    text-align: start;
  }

  .grade-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .bar {
    block-size: 8px;
    border-radius: 2px;
    background: linear-gradient(var(--_chart), var(--_chart)) no-repeat 0 /
      max(2px, calc(var(--_part) * 100%)) 100%;
  }

  .bar:dir(rtl) {
    background-position: 100%;
  }

  .attention button {
    justify-content: flex-start;
    inline-size: 100%;
    padding-inline: 8px;
    text-align: start;
    line-height: 1.35;
  }

  .attention li.muted {
    padding: 6px 8px;
    font-size: var(--_size-dense);
  }

  .attention svg {
    color: var(--_muted);
  }

  .attention .bad {
    color: var(--_overdue);
    font-weight: 600;
  }

  .attention .bad svg {
    color: inherit;
  }

  .attention .soon svg {
    color: var(--_due);
  }

  .attention .good svg {
    color: var(--_ok);
  }

  .attention svg.solid {
    inline-size: 14px;
    block-size: 14px;
    margin-inline: 1px;
  }

  @container (max-width: 719px) {
    .overview {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (max-width: 479px) {
    .overview h3,
    .grades button,
    .attention button,
    .attention li.muted {
      padding-inline: 4px;
    }

    /* A name has the room, and its bar the line below. */
    .grades button {
      grid-template-columns: minmax(20px, auto) minmax(0, 1fr) auto 3.6em;
      gap: 2px 8px;
      padding-block: 4px;
    }

    .grades .bar {
      grid-column: 2 / -1;
      grid-row: 2;
      block-size: 4px;
    }
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background-image: linear-gradient(CanvasText, CanvasText);
    }

    button[aria-pressed='true'] .muted {
      forced-color-adjust: none;
      color: inherit;
    }
  }
`
