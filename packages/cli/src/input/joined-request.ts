import type { QuoteRequest } from '@fieldbook/core/pricing'
import type { Fact } from '@fieldbook/core/shared'
import { UNNUMBERED } from './request-row.js'

type Facts = Readonly<Record<string, Fact>>

/** A request of one line, whose line has the number where its row names none. */
export function numberedRow(request: QuoteRequest, number: number): QuoteRequest {
  const named = (id: string) => (id === UNNUMBERED ? String(number) : id)
  const { lines, manual } = request
  return {
    ...request,
    lines: lines.map((line) => ({ ...line, id: named(line.id) })),
    ...(manual === undefined
      ? {}
      : {
          manual: manual.map((change) => ({
            ...change,
            id: named(change.id),
            ...(change.line === undefined ? {} : { line: named(change.line) }),
          })),
        }),
  }
}

/**
 * One request of rows that are one of a line each: what is said of the whole stands in the first. A fact in which all
 * rows agree is one of the whole too, so that rules on the order find it.
 */
export function joinedRequest(rows: readonly QuoteRequest[]): QuoteRequest {
  const [first = { lines: [] }] = rows
  const lines = rows.flatMap((row) => row.lines)
  const manual = rows.flatMap((row) => row.manual ?? [])
  const facts = agreed(lines.map((line) => line.facts ?? {}))
  return {
    ...first,
    lines,
    ...(manual.length > 0 ? { manual } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  }
}

function agreed([first = {}, ...others]: readonly Facts[]): Facts {
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((facts) => Object.hasOwn(facts, name) && facts[name] === value),
    ),
  )
}
