import type { Say } from '@fieldbook/core/files/messages/say'
import type {
  Item,
  PriceBook,
  PricingFinding,
  PricingReason,
  Quote,
  QuoteLine,
  QuoteRequest,
  RequestLine,
} from '@fieldbook/core/pricing'
import type { IsoDate, LocalText } from '@fieldbook/core/shared'
import { spoken } from '../internal/isolate.js'
import type { Language } from '../internal/language.js'
import type { PriceQuoteWords } from './messages/en.js'

/** What every part of the widget draws from. */
export type QuoteContext = {
  readonly quote: Quote
  readonly request: QuoteRequest
  readonly priceBook: PriceBook
  readonly items: ReadonlyMap<string, Item>
  readonly today: IsoDate
  readonly canEdit: boolean
  readonly title: string
  readonly language: Language<PriceQuoteWords>
  readonly say: Say
}

/** What an item is called. */
export function itemName({ items, language }: QuoteContext, id: string): string {
  return nameOr(items.get(id)?.name, id, language)
}

/** What a role of the approval ladders is called. */
export function roleName({ priceBook, language }: QuoteContext, role: string): string {
  const roles = (priceBook.approvals ?? []).flatMap((ladder) => ladder.roles)
  return nameOr(roles.find((one) => one.role === role)?.name, role, language)
}

/** What a class of quality is called. */
export function className({ priceBook, language }: QuoteContext, id: string): string {
  return nameOr(priceBook.classes?.find((one) => one.id === id)?.name, id, language)
}

/** What a particular of the quotation is called. */
export function fieldName({ priceBook, language }: QuoteContext, id: string): string {
  const { words } = language
  const known = Object.hasOwn(words.fields, id) ? words.fields[id] : undefined
  const fields = priceBook.quotation?.fields
  return nameOr(fields?.find((one) => one.id === id)?.name ?? known, id, language)
}

/** A reason or finding as a sentence that calls roles, lines and items as people do. */
export function sentenceOf(context: QuoteContext, told: PricingReason | PricingFinding): string {
  const { language, request } = context
  const lineName = (id: string) => {
    const line = request.lines.find((one) => one.id === id)
    return line === undefined ? id : itemName(context, line.item)
  }
  return language.sentence({
    ...told,
    ...('role' in told && { role: roleName(context, told.role) }),
    ...(told.code === 'pricing/covered-by' && { by: roleName(context, told.by) }),
    ...('line' in told && { line: lineName(told.line) }),
    ...('item' in told && { item: itemName(context, told.item) }),
  })
}

/** A line of the request beside its price. */
export type PairedLine = { readonly asked: RequestLine; readonly line: QuoteLine }

export function pairedLines({ request, quote }: QuoteContext): PairedLine[] {
  const priced = new Map(quote.lines.map((line) => [line.id, line]))
  return request.lines.flatMap((asked) => {
    const line = priced.get(asked.id)
    return line === undefined ? [] : [{ asked, line }]
  })
}

/** The findings about a line, by its place in the request. */
export function findingsOf({ quote }: QuoteContext, index: number): readonly PricingFinding[] {
  return quote.findings.filter((finding) => lineOf(finding) === index)
}

/** The findings that belong to no line. */
export function otherFindings({ quote }: QuoteContext): readonly PricingFinding[] {
  return quote.findings.filter((finding) => lineOf(finding) === undefined)
}

function lineOf(finding: PricingFinding): number | undefined {
  const place = 'at' in finding ? /^\/lines\/(\d+)(?:\/|$)/.exec(finding.at) : null
  return place === null ? undefined : Number(place[1])
}

function nameOr(
  name: LocalText | undefined,
  id: string,
  { text }: Language<PriceQuoteWords>,
): string {
  return spoken(name === undefined ? id : text(name))
}
