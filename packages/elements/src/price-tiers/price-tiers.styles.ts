import { css } from 'lit'
import { fields } from '../internal/fields.styles.js'
import { headings } from '../internal/headings.styles.js'
import { listStyles } from './styles/list.styles.js'
import { readingStyles } from './styles/reading.styles.js'
import { printStyles } from './styles/print.styles.js'

const box = css`
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px 16px;
  }

  .lowest {
    flex: none;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.3;
    white-space: nowrap;
  }

  .sides,
  .side {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 32px;
  }

  @container (min-width: 760px) {
    .sides {
      grid-template-columns: minmax(0, 3fr) minmax(300px, 2fr);
    }
  }

  .bone {
    block-size: 24px;
  }

  /* As high as the picture will be, so that nothing jumps. */
  .bone.picture-bone {
    block-size: 342px;
  }

  :host([density='dense']) .picture-bone {
    block-size: 286px;
  }

  .slider-place {
    grid-column: 1 / -1;
    block-size: 24px;
  }
`

/** In the order of the page; those of the picture and of terms come with them. */
export const styles = [headings, fields, box, readingStyles, listStyles, printStyles]
