import { explain } from '@fieldbook/core/messages'
import type { QuoteLine } from '@fieldbook/core/pricing'
import { textIn } from '@fieldbook/core/shared'
import { sayIn } from '@fieldbook/core/files/messages/say'
import { indented } from '../output/table.js'
import { harmless } from '../output/text-width.js'
import type { QuoteAnswer } from './quote.js'
import type { QuoteSession } from './quote-session.js'
import { approvers } from './quote-table.js'

type Spoken = { readonly code: string }

/** Each quote in sentences: how every line came from its list price to its net price, and what holds for the whole. */
export async function* quoteExplained(
  answers: AsyncIterable<QuoteAnswer[]>,
  session: QuoteSession,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const batch of answers) {
    for (const answer of batch) {
      yield `${isFirst ? '' : '\n'}${explained(answer, session).join('\n')}\n`
      isFirst = false
    }
  }
}

function explained(answer: QuoteAnswer, session: QuoteSession): string[] {
  const { quote } = answer
  const sentences = [
    ...(quote.lines.length > 1 ? [...quote.waterfall, ...taxes(answer, session)] : []),
    ...quote.reasons.filter((reason) => !quote.waterfall.some((step) => isSame(step, reason))),
    ...quote.approvals.reasons.filter(
      (reason) => !quote.reasons.some((one) => isSame(one, reason)),
    ),
    ...quote.findings,
  ]
  return [
    session.emphasise(harmless(headOf(answer, session))),
    ...quote.lines.flatMap((line) => lineExplained(line, session)),
    ...(sentences.length === 0 ? [] : [indentedLine(session.messages.quote.whole, session)]),
    ...sentences.flatMap((spoken) => sentenceLines(spoken, session)),
  ]
}

function lineExplained(line: QuoteLine, session: QuoteSession): string[] {
  const { locale } = session.catalogue
  const { priced, reasons } = line
  const name = line.name === undefined ? line.item : `${textIn(line.name, locale)} (${line.item})`
  const say = sayIn(locale)
  const title = `${say.decimal(line.quantity)} ${line.unit} · ${name}`
  const net = priced === null ? '' : session.messages.quote.net(say.money(priced.net))
  const steps = priced?.waterfall ?? []
  const others = reasons.filter((reason) => !steps.some((step) => isSame(step, reason)))
  return [
    indentedLine(title, session),
    ...steps.flatMap((spoken) => sentenceLines(spoken, session)),
    ...(net === '' ? [] : indented([net], session.terminalWidth)),
    ...others.flatMap((spoken) => sentenceLines(spoken, session)),
  ]
}

function taxes({ quote: { totals } }: QuoteAnswer, { priceBook }: QuoteSession): Spoken[] {
  const isIncluded = priceBook.tax?.prices === 'inclusive'
  return (totals?.taxes ?? []).map(({ tax, ...share }) => ({
    code: 'pricing/taxed',
    ...share,
    included: isIncluded,
    amount: tax,
  }))
}

function headOf({ request, quote }: QuoteAnswer, session: QuoteSession): string {
  const { messages, catalogue } = session
  const { customer } = request
  const who = customer?.name ?? customer?.id
  const status = messages.quote.status[quote.status]
  const needed =
    quote.approvals.needed.length === 0 ? status : `${status} (${approvers(quote, session)})`
  const total = quote.totals === null ? null : sayIn(catalogue.locale).money(quote.totals.total)
  return messages.quote.head(request.id, who, needed, total)
}

const LINE = '  '

function indentedLine(text: string, { terminalWidth }: QuoteSession): string {
  return indented([text], terminalWidth, LINE).join('\n')
}

function sentenceLines(spoken: Spoken, { catalogue, terminalWidth }: QuoteSession): string[] {
  return indented([explain(spoken, catalogue)], terminalWidth)
}

function isSame(one: Spoken, other: Spoken): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
