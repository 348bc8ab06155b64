import type { LineBreaks } from '@fieldbook/core/pricing'
import type { Decimal } from '@fieldbook/core/shared'
import { html, nothing, type TemplateResult } from 'lit'
import { forward } from '../internal/icons.js'
import { spoken } from '../internal/isolate.js'
import { itemName, type QuoteContext } from './quote-context.js'

/** What the next quantities would bring (RULES #36), each with a button that takes it. */
export function breakTemplates(
  { line, cheaperUnit, cheaperWhole }: LineBreaks,
  context: QuoteContext,
): TemplateResult[] {
  const { request, quote, say, language } = context
  const { words } = language
  const asked = request.lines.find(({ id }) => id === line)
  const unit = spoken(quote.lines.find(({ id }) => id === line)?.unit ?? '')
  if (asked === undefined) return []
  const name = itemName(context, asked.item)
  const one = (sentence: string, quantity: Decimal) => html`
    <p class="break" part="break">
      <span class="sign">${forward}</span><span class="what">${sentence}</span>
      ${
        context.canEdit
          ? html`<button
              class="controls"
              data-do="take"
              data-line=${line}
              data-quantity=${quantity}
              aria-label=${words.takeOf(say.decimal(quantity), name)}
            >
              ${words.take(say.decimal(quantity))}
            </button>`
          : nothing
      }
    </p>
  `
  if (cheaperUnit !== null && cheaperUnit.quantity === cheaperWhole?.quantity) {
    const { more, quantity, saving } = cheaperUnit
    const figures = [say.percent(saving), say.money(cheaperWhole.saving)] as const
    return [one(words.breakBoth(unit, say.decimal(more), ...figures), quantity)]
  }
  const found: TemplateResult[] = []
  if (cheaperUnit !== null) {
    const { more, saving, quantity } = cheaperUnit
    found.push(one(words.breakUnit(unit, say.decimal(more), say.percent(saving)), quantity))
  }
  if (cheaperWhole !== null) {
    const { more, saving, quantity } = cheaperWhole
    const sentence =
      saving.amount === 0
        ? words.breakSame(unit, say.decimal(more))
        : words.breakWhole(unit, say.decimal(more), say.money(saving))
    found.push(one(sentence, quantity))
  }
  return found
}
