import { html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from '../internal/base.styles.js'
import { controls } from '../internal/controls.styles.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'
import { LanguageController } from '../internal/language-controller.js'
import { tokens } from '../internal/tokens.styles.js'
import { builtInLanguages } from './messages/built-in.js'
import type { NewWidgetWords } from './messages/en.js'
import { styles } from './new-widget.styles.js'

/**
 * Names, of which one can be chosen.
 *
 * @tag fieldbook-new-widget
 * @tagname fieldbook-new-widget
 *
 * @fires {CustomEvent<NewWidgetChoice>} fieldbook-new-widget-choose - Before a name is chosen; `preventDefault()` leaves the choice as it was.
 *
 * @csspart title - The title.
 * @csspart name - A name.
 * @csspart empty - What is shown where there are no names.
 */
export class FieldbookNewWidget extends FieldbookElement {
  static override readonly tag = 'new-widget'
  static override readonly styles = [tokens, base, controls, styles]

  /** What can be chosen. */
  @property({ attribute: false }) names: readonly string[] | undefined
  /** The name that is chosen. */
  @property({ reflect: true }) chosen: string | undefined

  readonly #language = new LanguageController(this, 'newWidget', builtInLanguages)

  protected override render(): TemplateResult {
    const language = this.#language.current
    const { names } = this
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div class="ground" lang=${language?.locale ?? nothing} aria-busy=${!language || !names}>
        ${language && names ? this.#content(names, language.words) : skeleton(language?.words)}
      </div>
    </div>`
  }

  #content(names: readonly string[], words: NewWidgetWords): TemplateResult {
    return html`
      <h2 part="title">${words.title}</h2>
      ${
        names.length === 0
          ? html`<p part="empty" class="muted">${words.empty}</p>`
          : html`<ul>
              ${names.map((name) => this.#item(name))}
            </ul>`
      }
    `
  }

  #item(name: string): TemplateResult {
    const choose = () => {
      if (this.announce('fieldbook-new-widget-choose', { name })) this.chosen = name
    }
    return html`
      <li>
        <button part="name" aria-pressed=${name === this.chosen} @click=${choose}>${name}</button>
      </li>
    `
  }
}

/** The real layout without its words, while there is nothing to show or nothing to say it with. */
function skeleton(words: NewWidgetWords | undefined): TemplateResult {
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="bone" aria-hidden="true"></div>
  `
}
