import { explain } from '@fieldbook/core/messages'
import { quote as priceOf, type PricingFinding, type Quote } from '@fieldbook/core/pricing'
import type { QuoteRequest } from '@fieldbook/core/pricing'
import { partsOf } from '../input/read-records.js'
import { readRequests, type RowFault } from '../input/read-requests.js'
import type { LocatedRequest } from '../input/request-rows.js'
import { fieldAt, isWholeRequest } from '../input/request-row.js'
import { deliver } from '../output/deliver.js'
import { EXIT, type ExitCode } from '../stop.js'
import { quoteExplained } from './quote-explained.js'
import type { QuoteSession } from './quote-session.js'
import { quoteTable } from './quote-table.js'

/** A request and its quote. */
export type QuoteAnswer = { readonly request: QuoteRequest; readonly quote: Quote }

/** `fieldbook quote`: what each request costs, and who has to approve. */
export async function quote(
  files: readonly string[],
  { limit }: { readonly limit: number },
  session: QuoteSession,
): Promise<ExitCode> {
  const counts = { incomplete: 0, refused: 0 }
  const answers = quoteAnswers(files, counts, session)
  const text = session.isExplained
    ? quoteExplained(answers, session)
    : session.isJson
      ? lines(answers)
      : quoteTable(answers, limit, session)
  await deliver(text, session.output, session.messages)
  const { report, messages } = session
  if (counts.incomplete > 0) report.note(messages.quote.incompletes(counts.incomplete))
  if (counts.refused > 0) report.note(messages.quote.refused(counts.refused))
  return counts.incomplete + counts.refused > 0 ? EXIT.rowsRefused : EXIT.good
}

async function* quoteAnswers(
  files: readonly string[],
  counts: { incomplete: number; refused: number },
  session: QuoteSession,
): AsyncGenerator<QuoteAnswer[]> {
  const { priceBook, circumstances, reading, report, messages } = session
  let findings = 0
  const requests = readRequests(files, reading, unknownCustomer(session), (incomplete) => {
    counts.incomplete = incomplete
  })
  for await (const batch of requests) {
    yield batch.map((located) => {
      const request = withCustomer(located.request, session)
      const answer = priceOf(request, priceBook, circumstances)
      if (answer.status === 'refused') {
        counts.refused++
        for (const finding of answer.findings) report.note(placed(finding, located, session))
      } else findings += answer.findings.length
      return { request, quote: answer }
    })
  }
  if (findings > 0) report.note(messages.quote.findings(findings))
}

/** A finding with the file, the line and the column that it is about. */
function placed(
  finding: PricingFinding,
  { rows }: LocatedRequest,
  { messages, catalogue }: QuoteSession,
): string {
  const at = 'at' in finding ? partsOf(finding.at) : []
  const [first] = rows
  const row = (at[0] === 'lines' ? rows[Number(at[1])] : first) ?? first
  const sentence = explain(finding, catalogue)
  if (row === undefined) return sentence
  const field = isWholeRequest(row) ? at.join('.') : fieldAt(at) || fieldOf(finding)
  const column = row.columns.get(field) ?? (isWholeRequest(row) ? field : '')
  const said = column === '' ? sentence : messages.input.inColumn(column, sentence)
  return messages.input.refused(row.name, row.line, said)
}

// Of a finding that is about a line as a whole, the column in which something else is to be written.
const FIELDS: Partial<Record<PricingFinding['code'], string>> = {
  'pricing/unknown-item': 'item',
  'pricing/item-not-sold': 'item',
  'pricing/no-price': 'item',
  'pricing/unknown-unit': 'unit',
  'pricing/beyond-tiers': 'quantity',
  'pricing/no-term': 'months',
  'pricing/amounts-needed': 'amounts',
  'pricing/voucher-unknown': 'vouchers',
  'pricing/voucher-repeated': 'vouchers',
  'pricing/voucher-used': 'vouchers',
  'pricing/voucher-expired': 'vouchers',
  'pricing/voucher-not-yet': 'vouchers',
  'pricing/voucher-of-another': 'vouchers',
  'pricing/voucher-currency': 'vouchers',
}

function fieldOf({ code }: PricingFinding): string {
  return FIELDS[code] ?? ''
}

function unknownCustomer({ customers, messages }: QuoteSession) {
  return ({ customer }: QuoteRequest): RowFault | null => {
    if (customers === undefined || customer?.id === undefined) return null
    const { id } = customer
    if (customers.byId.has(id)) return null
    const sentence = messages.quote.noSuchCustomer(id, customers.file, customers.nearest(id))
    return { field: 'customer.id', sentence }
  }
}

// What the request says of its customer stands over what the list says.
function withCustomer(request: QuoteRequest, { customers }: QuoteSession): QuoteRequest {
  const { customer } = request
  const listed = customers?.byId.get(customer?.id ?? '')
  if (listed === undefined) return request
  const { id, name, grade, standing, repId, facts } = listed
  const known = {
    id,
    name,
    ...(grade === undefined ? {} : { grade }),
    ...(standing === undefined ? {} : { standing }),
    ...(repId === undefined ? {} : { repId }),
    ...(facts === undefined ? {} : { facts }),
  }
  return { ...request, customer: { ...known, ...customer } }
}

async function* lines(answers: AsyncIterable<QuoteAnswer[]>): AsyncGenerator<string> {
  for await (const batch of answers) {
    yield batch.map((answer) => `${JSON.stringify(named(answer))}\n`).join('')
  }
}

function named({ request: { id, customer }, quote: answer }: QuoteAnswer): object {
  return {
    ...(id === undefined ? {} : { requestId: id }),
    ...(customer?.id === undefined ? {} : { customerId: customer.id }),
    ...answer,
  }
}
