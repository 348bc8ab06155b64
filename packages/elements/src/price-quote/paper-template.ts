import { chineseCapitals } from '@fieldbook/core/files/messages/chinese-capitals'
import { html, nothing, type TemplateResult } from 'lit'
import { particularText } from './aside-template.js'
import { fieldName, roleName, type QuoteContext } from './quote-context.js'

const GROUPS = ['supplier', 'product', 'terms'] as const

/** On paper, above the lines: that it is a draft, whom it is for, and who supplies. */
export function paperHeadTemplate(context: QuoteContext): TemplateResult {
  const { quote, request, language, today } = context
  const { words, fullDate } = language
  const facts = [
    [words.customer, request.customer?.name ?? ''],
    [words.date, fullDate(today)],
    [words.validUntil, quote.validUntil === null ? '' : fullDate(quote.validUntil)],
  ] as const
  return html`
    <div class="paper paper-head">
      ${draftTemplate(context)}
      <dl class="pairs">
        ${facts.map(([title, text]) =>
          text === ''
            ? nothing
            : html`<dt>${title}</dt>
                <dd>${text}</dd>`,
        )}
      </dl>
      ${groupTemplate('supplier', context)}
    </div>
  `
}

/** On paper, below the totals: the total in capitals, and the terms. */
export function paperFootTemplate(context: QuoteContext): TemplateResult {
  const { language } = context
  return html`
    <div class="paper paper-foot">
      ${GROUPS.slice(1).map((group) => groupTemplate(group, context))} ${otherTemplate(context)}
      ${
        context.priceBook.name === undefined
          ? nothing
          : html`<footer>${language.text(context.priceBook.name)}</footer>`
      }
    </div>
  `
}

/** The total in Chinese capitals, as a Chinese quotation writes it. */
export function capitalsTemplate({ quote, language }: QuoteContext) {
  const total = quote.totals?.total
  if (total?.currency !== 'CNY' || !language.locale.startsWith('zh')) return nothing
  return html`<p class="capitals">
    <span class="muted">${language.words.inCapitals}</span>
    <strong>${chineseCapitals(total)}</strong>
  </p>`
}

function draftTemplate(context: QuoteContext) {
  const { quote, language } = context
  const { words, together } = language
  if (quote.status === 'priced') return nothing
  const roles = quote.approvals.needed.map(
    (role) => `${roleName(context, role)}${words.needed}${words.stop}`,
  )
  const draft = quote.status === 'refused' ? words.refusedDraft : words.draft
  return html`<p class="draft"><strong>${together([draft, ...roles])}</strong></p>`
}

function groupTemplate(group: (typeof GROUPS)[number], context: QuoteContext) {
  const fields = fieldsOf(context).filter((field) => field.group === group)
  return fieldsTemplate(context.language.words.groups[group], fields, context)
}

function otherTemplate(context: QuoteContext) {
  const fields = fieldsOf(context).filter((field) => field.group === undefined)
  return fieldsTemplate(context.language.words.particulars, fields, context)
}

function fieldsTemplate(title: string, fields: ReturnType<typeof fieldsOf>, context: QuoteContext) {
  if (fields.length === 0) return nothing
  return html`
    <h3>${title}</h3>
    <dl class="pairs">
      ${fields.map(
        (field) =>
          html`<dt>${fieldName(context, field.id)}</dt>
            <dd>${particularText(field, context)}</dd>`,
      )}
    </dl>
  `
}

function fieldsOf(context: QuoteContext) {
  const fields = context.priceBook.quotation?.fields ?? []
  return fields.filter((field) => particularText(field, context).trim() !== '')
}
