import type { QuoteRequest } from '../../../pricing/index.js'
import type { Decimal, Fact } from '../../../shared/index.js'

/** What a request asks for, as a sentence tells it; `compared` are quantities or months of a request beside it. */
export function askedOf(request: QuoteRequest, beside: QuoteRequest | undefined) {
  const { facts = {}, grade, standing, repId } = request.customer ?? {}
  const fields = Object.entries({ grade, standing, repId }).filter(
    ([, value]) => value !== undefined,
  )
  const ofLines = request.lines.map((line) => ({
    ...line.facts,
    ...(line.months === undefined ? {} : { months: line.months }),
  }))
  return {
    lines: request.lines,
    facts: Object.assign({}, Object.fromEntries(fields), facts, ...ofLines) as Readonly<
      Record<string, Fact>
    >,
    compared: beside === undefined ? null : beside.lines.map(comparedBy(request)),
  }
}

type Line = QuoteRequest['lines'][number]

function comparedBy({ lines }: QuoteRequest): (line: Line, index: number) => Decimal {
  return ({ quantity, months }, index) =>
    months !== undefined && quantity === lines[index]?.quantity ? months : quantity
}
