import type { Rational } from '../../shared/index.js'
import { firstCount } from '../breaks/amount-breaks.js'
import type { Segment } from '../breaks/first-on-line.js'
import { lotEnd, type Lots } from '../breaks/scheme-breaks.js'
import type { PlainQuote } from '../quotation/plain-quote.js'

// Beyond so many lots of a stretch, a limit that refuses some of them is asked at both ends of the rest.
const MOST_LOTS = 200

/** Whether the limits of the book let a quantity be sold: as it is, or with an approval. */
export function isQuotable({ status }: PlainQuote): boolean {
  return status !== 'refused'
}

/**
 * The first count of a segment for which something holds and that is not refused (RULES #36).
 *
 * Along a straight line each limit refuses all below a quantity or all above one. Within started lots lines are
 * straight, and from one to the next they jump.
 *
 * @param within the first count of a straight line, or of several lots, for which it holds
 */
export function firstQuotable(
  segment: Segment,
  within: (part: Segment) => bigint | null,
  after: (more: bigint) => PlainQuote,
  { lots, asked }: { readonly lots: readonly Lots[]; readonly asked: Rational },
): bigint | null {
  const found = within(segment)
  if (found === null || isQuotable(after(found))) return found
  for (const line of straightLines({ start: found, end: segment.end }, lots, asked)) {
    for (const part of partsOf(line, after)) {
      const open = isQuotable(after(part.start)) ? within(part) : null
      if (open !== null && isQuotable(after(open))) return open
    }
  }
  return null
}

/** A stretch cut where a lot ends. */
function* straightLines(
  { start, end }: Segment,
  lots: readonly Lots[],
  asked: Rational,
): Iterable<Segment> {
  let from = start
  for (let count = 1; from <= end; count++) {
    const ends = lots.map((lot) => lotEnd(lot, asked, from)).filter((last) => last >= from)
    const last = ends.reduce((least, each) => (each < least ? each : least), end)
    const to = count < MOST_LOTS ? last : end
    yield { start: from, end: to }
    from = to + 1n
  }
}

/** A straight line cut where something begins to refuse its quantities, or no longer does. */
function partsOf({ start, end }: Segment, after: (more: bigint) => PlainQuote): Segment[] {
  const [first, last] = [refusals(after(start)), refusals(after(end))]
  const cuts = new Set([start])
  for (const refusal of new Set([...first, ...last])) {
    if (first.has(refusal) === last.has(refusal)) continue
    const isLike = last.has(refusal)
    const cut = firstCount(start, end, (more) => refusals(after(more)).has(refusal) === isLike)
    if (cut !== null) cuts.add(cut)
  }
  const starts = [...cuts].sort((left, right) => (left < right ? -1 : 1))
  return starts.map((from, place) => ({ start: from, end: (starts[place + 1] ?? end + 1n) - 1n }))
}

// By what and where, whatever the figures.
function refusals({ findings }: PlainQuote): Set<string> {
  return new Set(
    findings.map((finding) => {
      const at = 'at' in finding ? finding.at : ''
      return [finding.code, at, 'rule' in finding ? finding.rule : ''].join(' ')
    }),
  )
}
