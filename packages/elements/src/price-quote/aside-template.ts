import type { QuotationField } from '@fieldbook/core/pricing'
import { html, nothing, type TemplateResult } from 'lit'
import { check, cross, hollowTriangle } from '../internal/icons.js'
import { fieldName, roleName, sentenceOf, type QuoteContext } from './quote-context.js'

/** Vouchers, approvals that stand, and what else the quotation tells. */
export function asideTemplate(context: QuoteContext) {
  return html`${vouchersTemplate(context)} ${standingTemplate(context)}
  ${particularsTemplate(context)}`
}

function vouchersTemplate(context: QuoteContext) {
  const { quote, request, priceBook, canEdit, language, say } = context
  const { words } = language
  const given = request.vouchers ?? []
  const { issued, redeemed } = quote.vouchers
  const isTaken = priceBook.adjustments?.some(({ rules }) =>
    rules.some(({ takes }) => takes === 'vouchers'),
  )
  const canAdd = canEdit && isTaken === true
  if (given.length === 0 && issued.length === 0 && !canAdd) return nothing
  return html`
    <section class="vouchers" part="vouchers" aria-labelledby="vouchers-title">
      <h3 id="vouchers-title">${words.vouchers}</h3>
      ${
        given.length === 0
          ? nothing
          : html`<ul>
              ${given.map((id) =>
                voucherTemplate(
                  id,
                  redeemed.find((one) => one.id === id),
                  context,
                ),
              )}
            </ul>`
      }
      ${
        canAdd
          ? html`<form class="controls">
              <input
                aria-label=${words.voucherNumber}
                placeholder=${words.voucherNumber}
                autocomplete="off"
              />
              <button>${words.redeem}</button>
            </form>`
          : nothing
      }
      ${issued.map(
        ({ face, expiresOn }) =>
          html`<p class="small muted">
            ${words.issued(say.money(face), language.fullDate(expiresOn))}
          </p>`,
      )}
    </section>
  `
}

function voucherTemplate(
  id: string,
  redeemed: QuoteContext['quote']['vouchers']['redeemed'][number] | undefined,
  { canEdit, language: { words }, say }: QuoteContext,
): TemplateResult {
  return html`
    <li>
      <bdi class="brief">${id}</bdi>
      <span class="figure">${redeemed === undefined ? '–' : say.money(redeemed.amount)}</span>
      ${
        canEdit
          ? html`<button
              class="quiet icon controls"
              data-do="voucher-out"
              data-voucher=${id}
              aria-label=${words.removeVoucher(id)}
            >
              ${cross}
            </button>`
          : nothing
      }
    </li>
  `
}

/** Approvals that were given: those that stand, and those that have lapsed. */
function standingTemplate(context: QuoteContext) {
  const { quote, language } = context
  const { standing, reasons } = quote.approvals
  if (standing.length === 0) return nothing
  return html`
    <section class="standing" aria-labelledby="standing-title">
      <h3 id="standing-title">${language.words.approvals}</h3>
      <ul>
        ${standing.map((role) => {
          const given = reasons.find(
            (reason) => reason.code === 'pricing/approval-stands' && reason.role === role,
          )
          return html`<li class="notice ok">
            <span class="sign">${check}</span>
            <span class="what">
              ${given === undefined ? roleName(context, role) : sentenceOf(context, given)}
            </span>
          </li>`
        })}
      </ul>
    </section>
  `
}

/** How complete the quotation is, and what it tells (OBJ-12). */
function particularsTemplate(context: QuoteContext) {
  const { quote, priceBook, language } = context
  const { words, number } = language
  const { completeness } = quote
  const fields = priceBook.quotation?.fields ?? []
  if (completeness === null || fields.length === 0) return nothing
  const { filled, required, missing } = completeness
  return html`
    <section class="particulars" part="particulars">
      <details>
        <summary>
          <h3>${words.particulars}</h3>
          <span class="figure">${words.complete(number(filled), number(required))}</span>
          <span class="meter" aria-hidden="true">
            ${fields.map(({ id }) => html`<i class=${missing.includes(id) ? '' : 'filled'}></i>`)}
          </span>
        </summary>
        <dl>
          ${fields.map(
            (field) => html`
              <dt>${fieldName(context, field.id)}</dt>
              <dd class="brief">
                ${
                  missing.includes(field.id)
                    ? html`<span class="notice due"
                        ><span class="sign">${hollowTriangle}</span>${words.missing}</span
                      >`
                    : particularText(field, context)
                }
              </dd>
            `,
          )}
        </dl>
      </details>
    </section>
  `
}

/** What the quotation tells of a field, as text. */
export function particularText(
  { id }: Pick<QuotationField, 'id'>,
  { request, language }: QuoteContext,
): string {
  const { words, number } = language
  const told = request.particulars ?? {}
  const value = Object.hasOwn(told, id) ? told[id] : null
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return typeof value === 'number' ? number(value) : (value ?? '')
}
