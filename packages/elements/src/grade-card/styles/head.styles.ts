import { css } from 'lit'

export const headStyles = css`
  .head {
    --_square: 48px;

    display: flex;
    align-items: center;
    gap: 8px 12px;
  }

  .head .square {
    border-width: 2px;
    border-color: var(--_text);
    border-radius: var(--_radius);
  }

  .titles {
    flex: 1;
  }

  .score-why {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .score {
    white-space: nowrap;
  }

  .score strong {
    font-size: 20px;
    font-weight: 600;
  }

  @container (max-width: 359px) {
    .head {
      --_square: 40px;

      flex-wrap: wrap;
    }

    .titles {
      flex-basis: 60%;
    }

    .score-why:has(.score) {
      flex-basis: 100%;
      justify-content: space-between;
    }
  }
`
