import type { PricedLine, Quote, QuoteLine, QuoteTotals } from '@fieldbook/core/pricing'
import { textIn, type Money } from '@fieldbook/core/shared'
import { sayIn } from '@fieldbook/core/files/messages/say'
import { NOTHING_KNOWN, tableLines, type TableRow } from '../output/table.js'
import type { QuoteAnswer } from './quote.js'
import type { QuoteSession } from './quote-session.js'

/** The first lines of all quotes, for a person, with a sum under those of several lines, and how many quotes there are. */
export async function* quoteTable(
  answers: AsyncIterable<QuoteAnswer[]>,
  limit: number,
  session: QuoteSession,
): AsyncGenerator<string> {
  const { messages } = session
  const rows: TableRow[] = []
  const counts = { priced: 0, 'needs-approval': 0, refused: 0 }
  let lines = 0
  for await (const batch of answers) {
    for (const answer of batch) {
      counts[answer.quote.status]++
      const shown = answer.quote.lines.slice(0, Math.max(0, limit - lines))
      lines += answer.quote.lines.length
      rows.push(...shown.map((line) => lineRow(line, answer, session)))
      if (shown.length > 1 && shown.length === answer.quote.lines.length) {
        rows.push(sumRow(answer, session))
      }
    }
  }
  const quotes = counts.priced + counts['needs-approval'] + counts.refused
  if (rows.length > 0) yield tableText(rows, session)
  if (lines > limit) yield `${messages.shownOf(limit, lines)}\n`
  if (rows.length > 0) yield '\n'
  yield `${messages.quote.summary(quotes, lines, counts)}\n`
}

function tableText(rows: readonly TableRow[], session: QuoteSession): string {
  const { columns } = session.messages.quote
  const table = tableLines(
    [
      { title: columns.request },
      { title: columns.customer, isFlexible: true },
      { title: columns.item, isFlexible: true },
      { title: columns.quantity, align: 'right' },
      { title: columns.list, align: 'right' },
      { title: columns.net, align: 'right' },
      { title: columns.tax, align: 'right' },
      { title: columns.total, align: 'right' },
      { title: columns.status },
      { title: columns.approvals },
    ],
    rows,
    session.terminalWidth,
    session.emphasise,
  )
  return `${table.join('\n')}\n`
}

function lineRow(line: QuoteLine, answer: QuoteAnswer, session: QuoteSession): TableRow {
  const { locale } = session.catalogue
  const item = line.name === undefined ? line.item : textIn(line.name, locale)
  const quantity = `${sayIn(locale).decimal(line.quantity)} ${line.unit}`
  return { cells: cellsOf(item, quantity, line.priced, answer, session) }
}

function sumRow(answer: QuoteAnswer, session: QuoteSession): TableRow {
  const { totals } = answer.quote
  return { cells: cellsOf(session.messages.quote.sum, '', totals, answer, session) }
}

function cellsOf(
  item: string,
  quantity: string,
  amounts: Pick<PricedLine | QuoteTotals, 'list' | 'net' | 'tax' | 'total'> | null,
  { request: { id = '', customer }, quote }: QuoteAnswer,
  session: QuoteSession,
): string[] {
  const written = moneyWriter(session)
  return [
    id,
    customer?.name ?? customer?.id ?? NOTHING_KNOWN,
    item,
    quantity,
    written(amounts?.list),
    written(amounts?.net),
    written(amounts?.tax),
    written(amounts?.total),
    session.messages.quote.status[quote.status],
    approvers(quote, session),
  ]
}

function moneyWriter({ catalogue }: QuoteSession): (money: Money | undefined) => string {
  const say = sayIn(catalogue.locale)
  return (money) => (money === undefined ? NOTHING_KNOWN : say.money(money))
}

/** Who still has to approve, by the names that the ladders give them. */
export function approvers({ approvals }: Quote, { priceBook, catalogue }: QuoteSession): string {
  const roles = (priceBook.approvals ?? []).flatMap((ladder) => ladder.roles)
  const names = approvals.needed.map((needed) => {
    const name = roles.find(({ role }) => role === needed)?.name
    return name === undefined ? needed : textIn(name, catalogue.locale)
  })
  return names.length === 0 ? NOTHING_KNOWN : names.join(', ')
}
