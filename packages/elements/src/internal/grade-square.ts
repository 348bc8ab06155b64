import { css, html, nothing, type TemplateResult } from 'lit'

/**
 * A grade as a letter in a bordered square, which a longer grade widens; an en dash where there is none.
 *
 * @param spoken what is heard in its place: `Grade A`
 */
export function gradeSquare(grade: string | null, spoken: string): TemplateResult {
  return html`<span class="square ${grade === null ? 'none' : ''}" part="grade"
    ><span class="unseen">${spoken}</span
    ><bdi aria-hidden="true" title=${grade ?? nothing}>${grade ?? '–'}</bdi></span
  >`
}

export const gradeSquareStyles = css`
  .square {
    position: relative;
    display: inline-grid;
    flex: none;
    place-items: center;
    min-inline-size: var(--_square, 20px);
    max-inline-size: calc(5 * var(--_square, 20px));
    block-size: var(--_square, 20px);
    padding: 0 calc(var(--_square, 20px) / 5);
    border: 1px solid var(--_control);
    border-radius: 3px;
    font-size: calc(var(--_square, 20px) * 0.6);
    font-weight: 600;
    line-height: 1;
    unicode-bidi: normal;
  }

  .square bdi {
    max-inline-size: 100%;
    overflow: hidden;
    line-height: 1.2;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .square.none {
    border-style: dashed;
    color: var(--_muted);
  }
`
