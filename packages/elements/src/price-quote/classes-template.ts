import type { QuoteAlternative } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { check } from '../internal/icons.js'
import { className, itemName, type QuoteContext } from './quote-context.js'

/** Of the items that differ so many are named. */
const NAMED = 3

/** The same order in each class, beside each other (PRI-06). */
export function classesTemplate(context: QuoteContext) {
  const { quote, language } = context
  const { words } = language
  if (quote.alternatives.length < 2) return nothing
  return html`
    <section class="classes" part="classes" aria-labelledby="classes-title">
      <h3 id="classes-title">${words.classesOf(quote.alternatives.length)}</h3>
      <ul class="ways">
        ${quote.alternatives.map((alternative) => wayTemplate(alternative, context))}
      </ul>
    </section>
  `
}

function wayTemplate(alternative: QuoteAlternative, context: QuoteContext): TemplateResult {
  const { language, say, canEdit } = context
  const { words } = language
  const { asked, total, withinBudget, status } = alternative
  const name = className(context, alternative.class)
  return html`
    <li class="way ${asked ? 'asked' : ''}" part="class" tabindex=${asked ? -1 : nothing}>
      <p class="way-name">
        <bdi class="brief">${name}</bdi>
        ${asked ? html`<span class="mark"><span class="sign">${check}</span>${words.chosen}</span>` : nothing}
      </p>
      <p class="way-total">
        <strong>${total === null ? words.noPrice : say.money(total)}</strong>
        ${withinBudget === null ? nothing : html`<span class="muted small">${withinBudget ? words.withinBudget : words.aboveBudget}</span>`}
      </p>
      ${asked || status === 'priced' ? nothing : html`<p class="muted small">${words.status[status]}</p>`}
      ${itemsTemplate(alternative, context)}
      ${
        asked || !canEdit
          ? nothing
          : html`<button
              class="controls"
              data-do="class"
              data-class=${alternative.class}
              aria-label=${words.chooseClass(name)}
            >
              ${words.choose}
            </button>`
      }
    </li>
  `
}

/** The items in which the classes differ. */
function itemsTemplate({ items }: QuoteAlternative, context: QuoteContext): TemplateResult {
  const { language } = context
  const differing = [...new Set(items.filter((id) => context.items.get(id)?.family !== undefined))]
  const left = differing.length - NAMED
  return html`
    <ul class="muted small">
      ${differing.slice(0, NAMED).map((id) => html`<li class="brief">${itemName(context, id)}</li>`)}
      ${left > 0 ? html`<li>${language.words.others(language.number(left))}</li>` : nothing}
    </ul>
  `
}
