import { css, html, type TemplateResult } from 'lit'
import type { BaseWords } from './messages/en.js'
import type { Mistake } from './mistakes.js'

/** What is wrong, where, and what to do. */
export function errorState(mistakes: readonly Mistake[], words: BaseWords): TemplateResult {
  return html`
    <div class="error" part="error" role="alert">
      <h2>${words.cannotShow}</h2>
      <p>${mistakes.length === 0 ? words.broken : words.cannotShowWhy(mistakes.length)}</p>
      <ul>
        ${mistakes.map(
          ({ path, sentence }) =>
            html`<li>${path ? html`<code>${path}</code> ` : ''}${sentence}</li>`,
        )}
      </ul>
    </div>
  `
}

export const errorStyles = css`
  .error {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_overdue);
    border-radius: var(--_radius);
    background: var(--_overdue-soft);
  }

  .error h2 {
    font-size: var(--_size-title);
    font-weight: 600;
  }

  .error ul {
    display: grid;
    gap: 8px;
  }

  .error li {
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .error code {
    font: inherit;
    font-weight: 600;
  }
`
